import type { EvidenceTable } from './types.ts';

const BOONEN_2011 = {
  source: 'Boonen S et al. J Bone Miner Res 2011;26:1627-1637',
  at: ['10.1002/jbmr.364'],
} as const;
const DOHM_2014 = {
  source: 'Dohm M et al. AJNR 2014;35:2227-2236',
  at: ['https://www.ajnr.org/content/35/12/2227'],
} as const;

/** Trials, guidance and what became of patients. */
export const OUTCOMES = {
  wardlaw2009: {
    quantity: 'FREE, 1 month: SF-36 physical component, kyphoplasty against non-surgical care (open, n=300)',
    value: 'kyphoplasty +7.2 (5.7-8.8), 26.0 to 33.4; non-surgical +2.0 (0.4-3.6); difference 5.2 (2.9-7.4)',
    source: 'Wardlaw D et al. Lancet 2009;373:1016-1024',
    at: ['10.1016/S0140-6736(09)60010-6'],
    mark: 'read',
  },
  'wardlaw2009-harm': {
    quantity: 'FREE: serious adverse events related to the device',
    value: '2: a haematoma and a urinary tract infection',
    source: 'Wardlaw D et al. Lancet 2009;373:1016-1024',
    at: ['10.1016/S0140-6736(09)60010-6'],
    mark: 'read',
  },
  boonen2011: {
    quantity: 'FREE, 24 months: SF-36 physical component, difference',
    value: 'overall +3.24 (1.47-5.01); 6 months 3.39; 12 months 1.70, 24 months 1.68, neither significant',
    ...BOONEN_2011,
    mark: 'read',
  },
  'boonen2011-pain': {
    quantity: 'FREE, 24 months: pain on 0-10, difference',
    value: 'overall -1.49 (-1.88, -1.10); at 24 months -0.80 (-1.39, -0.20)',
    ...BOONEN_2011,
    mark: 'read',
  },
  'boonen2011-harm': {
    quantity: 'FREE: late serious adverse events related to the device',
    value: '2',
    ...BOONEN_2011,
    mark: 'read',
  },
  'vanmeirhaeghe2013-angle': {
    quantity: 'FREE: kyphotic angle corrected at 24 months, kyphoplasty and non-surgical',
    value: '3.1 and 0.8 deg (p=0.003)',
    source: 'Van Meirhaeghe J et al. Spine 2013;38:971-983',
    at: ['10.1097/BRS.0b013e31828e8e22'],
    mark: 'read',
    calibration: true,
  },
  'vanmeirhaeghe2013-walk': {
    quantity: 'FREE: timed up and go, difference',
    value: '-3.0 s',
    source: 'Van Meirhaeghe J et al. Spine 2013;38:971-983',
    at: ['10.1097/BRS.0b013e31828e8e22'],
    mark: 'read',
    calibration: true,
  },
  'free-population': {
    quantity: 'FREE: who took part',
    value: '300 adults with 1-3 fractures, within 3 months of pain; mean age 73, 77 % women',
    source: 'Wardlaw D et al., abstract in Bone Joint J; Van Meirhaeghe 2013',
    at: ['PMC3678891'],
    mark: 'read',
  },
  'free-funding': {
    quantity: 'FREE: who paid',
    value: 'Medtronic Spine, maker of the balloon',
    source: 'Spine-health, Fracture Reduction Evaluation (FREE) clinical trial methodology',
    at: [
      'https://www.spine-health.com/conditions/osteoporosis/fracture-reduction-evaluation-free-clinical-trial-methodology',
    ],
    mark: 'read',
  },
  'cafe-funding': {
    quantity: 'CAFE: who paid',
    value: 'Medtronic Spine, maker of the balloon; patients and investigators not masked',
    source: 'Berenson J et al. Lancet Oncol 2011;12:225-235',
    at: ['10.1016/S1470-2045(11)70008-0'],
    mark: 'read',
  },
  berenson2011: {
    quantity: 'CAFE, cancer: Roland-Morris score at 1 month after kyphoplasty (open, n=134)',
    value: '17.6 to 9.1 (-8.3, 6.4-10.2)',
    source: 'Berenson J et al. Lancet Oncol 2011;12:225-235',
    at: ['10.1016/S1470-2045(11)70008-0'],
    mark: 'read',
  },
  'berenson2011-control': {
    quantity: 'CAFE, cancer: Roland-Morris score at 1 month, control group',
    value: 'about unchanged, 18.2 to 18.0',
    source: 'Berenson J et al. Lancet Oncol 2011;12:225-235',
    at: ['10.1016/S1470-2045(11)70008-0'],
    mark: 'memory',
  },
  tutton2015: {
    quantity: 'KAST: change at 12 months, kyphoplasty (implant) (n=300)',
    value: 'VAS -71.8 of 100 (-70.8); ODI -42.2 (-38.1)',
    source: 'Tutton SM et al. Spine 2015;40:865-875',
    at: ['https://scholars.duke.edu/display/pub1228409'],
    mark: 'read',
  },
  'dohm2014-fracture': {
    quantity: 'KAVIAR: new fractures on X-ray, kyphoplasty and vertebroplasty',
    value:
      '12 months 50/140 (35.7 %) and 57/131 (43.5 %); 24 months 54/110 and 64/111; neither significant (p>0.21)',
    ...DOHM_2014,
    mark: 'read',
  },
  'dohm2014-size': {
    quantity: 'KAVIAR: size and end',
    value: 'open; ended early with 404 of 1234 patients; 191 kyphoplasty, 190 vertebroplasty treated',
    ...DOHM_2014,
    mark: 'read',
  },
  'dohm2014-leak': {
    quantity: 'KAVIAR: levels with cement outside the bone on CT, kyphoplasty and vertebroplasty',
    value: '157/214 (73.4 %) and 164/201 (81.6 %), p=0.047',
    ...DOHM_2014,
    mark: 'read',
  },
  'dohm2014-embolism': {
    quantity: 'KAVIAR: cement embolism over 2 years, kyphoplasty and vertebroplasty',
    value: '1/191 and 1/190',
    ...DOHM_2014,
    mark: 'read',
  },
  evans2016: {
    quantity: 'kyphoplasty against vertebroplasty, randomised: pain and Roland-Morris over time',
    value: 'pain 7.4, 4.1 (3 d), 3.4 (30 d), 3.0 (1 y); RMDQ 17.3, 11.8, 8.6, 7.5; no difference',
    source: 'Evans AJ et al. J Neurointerv Surg 2016;8:756',
    at: ['10.1136/neurintsurg-2015-011811'],
    mark: 'read',
  },
  'lordoplasty2010-loss': {
    quantity: 'correction after kyphoplasty and what is lost by 3 months',
    value: 'anterior height +17.5 % then -12.8 %; kyphosis -7.0 deg then +5',
    source: 'Lordoplasty comparison. Asian Spine J 2010',
    at: ['PMC2996621'],
    mark: 'read',
  },
  lieberman2001: {
    quantity: 'first series of kyphoplasty',
    value:
      'about 47 % of lost height regained in 70 % of fractures, mean about 2.9 mm; leak 8.6 %; SF-36 physical function 11.6 to 47.4',
    source: 'Lieberman IH et al. Spine 2001;26:1631-1638',
    mark: 'memory',
  },
  hulme2006: {
    quantity: 'systematic review, kyphoplasty and vertebroplasty',
    value: 'leak 9 % and 41 %; kyphosis 6.6 deg both; no height gained in 34 % and 39 %',
    source: 'Hulme PA et al. Spine 2006;31:1983-2001',
    mark: 'memory',
  },
  buchbinder2009: {
    quantity: 'vertebroplasty against sham (n=78)',
    value: 'no benefit at any time; cement 2.8 +- 1.2 mL',
    source: 'Buchbinder R et al. N Engl J Med 2009;361:557-568',
    at: ['10.1056/NEJMoa0900429'],
    mark: 'read',
  },
  kallmes2009: {
    quantity: 'INVEST: vertebroplasty against sham, 1 month (n=131)',
    value: 'RMDQ difference 0.7 (-1.3, 2.8); pain difference 0.7 (-0.3, 1.7); 43 % of controls crossed over',
    source: 'Kallmes DF et al. N Engl J Med 2009;361:569-579',
    at: ['10.1056/NEJMoa0900563'],
    mark: 'read',
  },
  clark2016: {
    quantity: 'VAPOUR: vertebroplasty against sham within 6 weeks (n=120)',
    value: 'pain below 4 of 10 at 14 days 44 % against 21 % (p=0.011); cement 7.5 +- 2.8 mL',
    source: 'Clark W et al. Lancet 2016;388:1408-1416',
    at: ['10.1016/S0140-6736(16)31341-1'],
    mark: 'read',
  },
  firanescu2018: {
    quantity: 'VERTOS IV: vertebroplasty against sham, pain difference on 0-10 (n=180)',
    value:
      '-0.43 (-1.17, 0.31) 1 day; -0.11 (-0.85, 0.63) 1 week; 0.41 (-0.33, 1.15) 1 month; 0.21 (-0.54, 0.96) 3 months; 0.39 (-0.37, 1.15) 6 months; 0.45 (-0.37, 1.24) 12 months',
    source: 'Firanescu CE et al. BMJ 2018;361:k1551',
    at: ['10.1136/bmj.k1551', 'PMC5941218'],
    mark: 'read',
  },
  'firanescu2018-sham': {
    quantity: 'VERTOS IV: what the sham was',
    value: 'local anaesthetic at each pedicle in both groups; cementing simulated in the sham group',
    source: 'Firanescu CE et al. BMJ 2018;361:k1551',
    at: ['10.1136/bmj.k1551', 'PMC5941218'],
    mark: 'read',
  },
  'firanescu2019-height': {
    quantity: 'VERTOS IV: further height loss, vertebroplasty and sham',
    value: '8 % and 45 % (odds ratio 9.84)',
    source: 'Firanescu CE et al. Cardiovasc Intervent Radiol 2019',
    at: ['10.1007/s00270-019-02205-w'],
    mark: 'read',
  },
  carli2023: {
    quantity:
      'VERTOS V: vertebroplasty against infiltration of local anaesthetic, chronic pain, 12 months (n=80)',
    value: 'VAS 3.9 and 5.1, difference 1.3 (0.1-2.6)',
    source: 'Carli D et al. Radiology 2023;308:e222535',
    at: ['10.1148/radiol.222535'],
    mark: 'read',
  },
  cochrane2018: {
    quantity: 'Cochrane review of vertebroplasty',
    value: '21 trials; 5 against placebo, n=541; 7 against kyphoplasty, n=968; not supported for routine use',
    source: 'Buchbinder R et al. Cochrane Database Syst Rev 2018, CD006349.pub4',
    at: ['10.1002/14651858.CD006349.pub4'],
    mark: 'read',
  },
  'cochrane2018-pain': {
    quantity: 'Cochrane review of vertebroplasty: pain against placebo',
    value: '0.7 of 10 better',
    source: 'Buchbinder R et al. Cochrane Database Syst Rev 2018, CD006349.pub4',
    at: ['10.1002/14651858.CD006349.pub4'],
    mark: 'memory',
  },
  asbmr2019: {
    quantity: 'ASBMR task force',
    value:
      'vertebroplasty: no demonstrable benefit over placebo; kyphoplasty over non-surgical care: insufficient evidence; bracing unclear; exercise may help',
    source: 'Ebeling PR et al. J Bone Miner Res 2019;34:3-21',
    at: ['10.1002/jbmr.3653'],
    mark: 'read',
  },
  aaos2010: {
    quantity: 'AAOS guideline',
    value: 'strong against vertebroplasty; weak for kyphoplasty; moderate for calcitonin for 4 weeks',
    source: 'Esses SI et al. J Am Acad Orthop Surg 2011;19:176-182',
    at: ['10.5435/00124635-201103000-00007'],
    mark: 'read',
  },
  nice2013: {
    quantity: 'NICE guidance',
    value:
      'an option only for severe ongoing pain after a recent, unhealed fracture despite optimal pain management, with the pain confirmed at that level',
    source: 'NICE TA279, 2013',
    at: ['https://www.nice.org.uk/guidance/ta279'],
    mark: 'read',
  },
  edidin2011: {
    quantity: 'registry: survival at 4 years, adjusted, operated and not (observational, confounded)',
    value: '60.8 and 50.0 %; hazard ratio 0.63',
    source: 'Edidin AA et al. J Bone Miner Res 2011;26:1617',
    at: ['10.1002/jbmr.353'],
    mark: 'read',
  },
  edidin2015: {
    quantity: 'registry: mortality, not operated against kyphoplasty (observational, confounded)',
    value: '+55 %',
    source: 'Edidin AA et al. Spine 2015;40:1228',
    at: ['10.1097/BRS.0000000000000992'],
    mark: 'read',
  },
  hirsch2020: {
    quantity: 'number needed to treat to save a life, from registries (observational, confounded)',
    value: '14.8 at 1 year to 11.9 at 5 years',
    source: 'Hirsch JA et al. AJNR 2020;41:178',
    at: ['10.3174/ajnr.A6367'],
    mark: 'read',
  },
  lindsay2001: {
    quantity: 'new vertebral fracture within a year of one (381 postmenopausal women in placebo groups)',
    value: '19.2 % (13.6-24.8)',
    source: 'Lindsay R et al. JAMA 2001;285:320-323',
    at: ['10.1001/jama.285.3.320'],
    mark: 'read',
  },
} satisfies EvidenceTable;
