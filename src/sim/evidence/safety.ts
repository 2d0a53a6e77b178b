import type { EvidenceTable } from './types.ts';

const NICE_IPG166 = {
  source: 'NICE interventional procedures guidance 166, information for the public',
  at: ['https://www.nice.org.uk/guidance/ipg166'],
} as const;
const PSSJ_2008 = {
  source:
    'Complications and safety aspects of kyphoplasty for osteoporotic vertebral fractures: a prospective follow-up study in 102 consecutive patients. Patient Saf Surg 2008;2:2',
  at: ['10.1186/1754-9493-2-2'],
} as const;
const BOUZA_2015 = {
  source: 'Bouza C et al. Eur Spine J 2015;24:715-723',
  at: ['10.1007/s00586-014-3581-7'],
} as const;
const VERTOS_II = {
  source: 'Klazen CA et al. AJNR 2010;31:1447-1450 (VERTOS II)',
  at: ['https://www.ajnr.org/content/31/8/1447'],
} as const;

/** Harm, counted as each source counted it. */
export const SAFETY = {
  'bouza2015-leak': {
    quantity: 'leakage in kyphoplasty, six European randomised trials (424 patients, 525 levels)',
    value: '18.3 % (11.6-23.0) of fractures; with symptoms about 0.5 % (0.1-1.1)',
    ...BOUZA_2015,
    mark: 'read',
  },
  'bouza2015-serious': {
    quantity: 'serious clinical complications recorded after kyphoplasty, six European randomised trials',
    value: '11.5 % (1.1-21.7) of patients',
    ...BOUZA_2015,
    mark: 'read',
  },
  'pssj2008-harm': {
    quantity: 'complications of kyphoplasty, consecutive patients followed for 6 months (n=102)',
    value:
      '1 deep infection that needed fusion, 1 superficial infection, 1 haematoma evacuated, 2 with loss of reduction and later stenosis, 7 leaks on X-ray during the procedure',
    ...PSSJ_2008,
    mark: 'read',
  },
  'wneu2017-leak': {
    quantity:
      'leakage, 22 pooled studies (2872 patients), vertebroplasty and kyphoplasty, and its risk factors',
    value:
      '54.7 and 18.4 %; odds ratio: cleft 1.40 (1.09-1.78), cortical disruption 5.56 (1.84-16.81), low viscosity 3.32 (1.36-8.07); more with more cement',
    source:
      'Risk factors for cement leakage after vertebroplasty or kyphoplasty: a meta-analysis of published evidence. World Neurosurg 2017;101:633-642',
    at: ['10.1016/j.wneu.2017.01.124'],
    mark: 'read',
  },
  'nice-ipg166-leak': {
    quantity: 'leakage after kyphoplasty in two early studies',
    value: '11 % and 7 % of procedures',
    ...NICE_IPG166,
    mark: 'read',
  },
  'nice-ipg166-balloon': {
    quantity: 'burst balloons in the early studies of kyphoplasty',
    value: '2 cases',
    ...NICE_IPG166,
    mark: 'read',
  },
  'nice-ipg166-reports': {
    quantity: 'major problems reported to the US regulator, of about 40 000 to 60 000 kyphoplasties',
    value: '33, with 1 death, 5 of paralysis or other lost function, 13 of damage to the spinal cord',
    ...NICE_IPG166,
    mark: 'read',
  },
  'pmc3395994-events': {
    quantity: 'other events during kyphoplasty (297 patients)',
    value:
      '1 severe fall of blood pressure on inflation, 1 cardiac arrest; afterwards 3 haematomas under the skin',
    source:
      'Bergmann M et al. Early clinical outcome and complications related to balloon kyphoplasty. Orthop Rev 2012;4:e25',
    at: ['PMC3395994'],
    mark: 'read',
  },
  'wardlaw2009-adverse': {
    quantity: 'FREE: adverse events over 12 months, kyphoplasty (n=149) against non-surgical care (n=151)',
    value: 'frequency did not differ between groups',
    source: 'Wardlaw D et al. Lancet 2009;373:1016-1024',
    at: ['10.1016/S0140-6736(09)60010-6'],
    mark: 'read',
  },
  'vanmeirhaeghe2013-positioning': {
    quantity: 'FREE: complications around the procedure',
    value: 'may be reduced with more care in patient positioning',
    source: 'Van Meirhaeghe J et al. Spine 2013;38:971-983',
    at: ['PMC3678891'],
    mark: 'read',
  },
  'klazen2010-new': {
    quantity: 'new fractures, vertebroplasty and conservative care, mean 11.4 months',
    value: '15 of 91 and 21 of 85 patients (p=0.44)',
    ...VERTOS_II,
    mark: 'read',
  },
  'klazen2010-existing': {
    quantity: 'new fractures: the only risk factor in VERTOS II, fractures at the start',
    value: 'odds ratio 1.43 (1.05-1.95)',
    ...VERTOS_II,
    mark: 'read',
  },
  'klazen2010-height': {
    quantity: 'further height loss of the treated vertebra, vertebroplasty and conservative care',
    value: '11 of 91 and 35 of 85 patients (p<0.001)',
    ...VERTOS_II,
    mark: 'read',
  },
  'pmc11297947-adjacent': {
    quantity:
      'fracture of a neighbouring vertebra after vertebroplasty or kyphoplasty (674 women after menopause)',
    value: '58 women, 8.61 %',
    source:
      'Adjacent vertebral fracture after vertebroplasty or kyphoplasty in women after menopause. Sci Rep 2024',
    at: ['10.1038/s41598-024-68835-4', 'PMC11297947'],
    mark: 'read',
  },
  'dir2024-adjacent': {
    quantity: 'new symptomatic fractures one segment away, of patients selected for a new fracture',
    value: '21.0 %; hazard ratio 3.99; 56.6 % of them within 1 year',
    source:
      'The temporal and spatial relationship between percutaneous vertebral augmentation and new symptomatic fractures. Diagn Interv Radiol 2024;30:262-269',
    at: ['https://dirjournal.org/articles/doi/dir.2023.221424'],
    mark: 'read',
  },
  'vertos-adjacent': {
    quantity: 'new fractures after vertebroplasty against controls in randomised trials',
    value: 'no excess in VERTOS II or VERTOS IV',
    source: 'Klazen CA et al. AJNR 2010; Firanescu CE et al. Cardiovasc Intervent Radiol 2019',
    at: ['https://www.ajnr.org/content/31/8/1447', '10.1007/s00270-019-02205-w'],
    mark: 'read',
  },
  mcgraw2003: {
    quantity: 'SIR: major complications in osteoporosis',
    value: '<1 % (threshold 2 %)',
    source: 'McGraw JK et al. J Vasc Interv Radiol 2003;14:S311',
    mark: 'memory',
  },
  'cochrane2018-harm': {
    quantity: 'Cochrane review of vertebroplasty: harm, and the bias of open trials',
    value:
      'serious events seen but too few to be certain of an excess; open trials are likely to overestimate benefit',
    source: 'Buchbinder R et al. Cochrane Database Syst Rev 2018, CD006349.pub4',
    at: ['10.1002/14651858.CD006349.pub4'],
    mark: 'read',
  },
  'asbmr2019-harm': {
    quantity: 'ASBMR task force: harm of vertebroplasty and kyphoplasty',
    value: 'evidence limited; harm cannot be excluded',
    source: 'Ebeling PR et al. J Bone Miner Res 2019;34:3-21',
    at: ['10.1002/jbmr.3653'],
    mark: 'read',
  },
  'uk-background': {
    quantity: 'natural radiation in the UK, mean',
    value: '2.2 mSv a year, of 2.7 mSv from all sources',
    source: 'Health Protection Agency review, table',
    at: ['PMC3252070'],
    mark: 'read',
  },
  'bouza2015-new': {
    quantity: 'new fractures after kyphoplasty, six European randomised trials (424 patients)',
    value: '20.7 % (0.4-40.9) of patients, more with longer follow-up; 54 % of them beside the treated level',
    ...BOUZA_2015,
    mark: 'read',
  },
  'chen-needle-track': {
    quantity: 'cement in the pedicle, along the needle, after kyphoplasty (311 patients, 370 vertebrae)',
    value: '20/370 vertebrae, without symptoms; how it was looked for is not in the abstract',
    source:
      'Chen J et al. Retrospective analysis of cement leakage in percutaneous kyphoplasty for osteoporotic vertebral compression fractures, Kunshan, patients of 2014-2016 (in Chinese)',
    at: ['https://html.rhhz.net/GUSS/html/b39dac62-46cc-46f4-9428-5c4c610e9b37.htm'],
    mark: 'read',
  },
  'gao2022-displaced': {
    quantity: 'displaced cement on radiographs after vertebroplasty or kyphoplasty (1538 patients)',
    value: '78/1538 patients; likelier with a larger correction of the Cobb angle and less interlocking',
    source: 'Gao X et al. Front Surg 2022;9:947212',
    at: ['10.3389/fsurg.2022.947212'],
    mark: 'read',
  },
  'wu2024-displaced': {
    quantity: 'displaced cement on images after kyphoplasty (181 patients)',
    value: '12/181 patients, all with a cleft, which 114 of the other 169 had as well',
    source: 'Wu Y et al. Med Sci Monit 2024;30:e945884',
    at: ['10.12659/MSM.945884'],
    mark: 'read',
  },
} satisfies EvidenceTable;
