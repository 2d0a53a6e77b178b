import type { EvidenceTable } from './types.ts';

/** Instruments, access, inflation and radiation. The cement itself is in cement.ts. */
export const PROCEDURE = {
  'kyphon-ifu2017-balloon': {
    quantity: 'Kyphon balloon lengths and band colours',
    value:
      '10/3 and 10/2 yellow, 15/3 and 15/2 black, 20/3 clear-white; two radiopaque markers; double lumen, stylet',
    source: 'Medtronic Kyphon Xpander/Express instructions for use M708348B151E Rev C 2017',
    at: ['https://manualmachine.com/medtronic/k09a/26721615-instructions-for-use'],
    mark: 'read',
  },
  'kyphon-maximum': {
    quantity: 'Kyphon maximum volume and pressure',
    value:
      '10/3 4 mL, 15/3 4 mL, 20/3 6 mL; 300 psi at first, Xpander 400 psi, Xpander II and Express II 700 psi',
    source: 'Medtronic product literature',
    mark: 'memory',
  },
  synflate2014: {
    quantity: 'Synflate balloon',
    value: '10, 15, 20 mm; 10 G access; 3.2 mm across before inflation; transpedicular or extrapedicular',
    source:
      'Benneker L, Kandziora F. Synflate vertebral balloon system. AO Foundation approved solutions 2014; DePuy Synthes, Synflate surgical technique',
    at: [
      'https://www.aofoundation.org/approved/ApprovedSolutionsFolder/2014/synflate-vertebral-balloon-system',
      'https://vdocuments.site/a-balloon-based-vertebral-augmentation-system-synflate-.html',
    ],
    mark: 'read',
  },
  'fda-k223709-burst': {
    quantity: 'constrained burst pressure, acceptance (another maker)',
    value: '>= 400 psi',
    source: 'FDA 510(k) K223709 summary',
    at: ['https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfpmn/pmn.cfm?ID=K223709'],
    mark: 'read',
  },
  'garfin2001-steps': {
    quantity: 'starting pressure, step and end points of inflation',
    value:
      '50 psi to hold, stylet out, 0.25-0.5 mL steps; stop at reduction, wall contact, maximum pressure or maximum volume',
    source: 'Garfin SR et al. Spine 2001;26:1511; Lieberman IH 2001 technique',
    mark: 'memory',
  },
  'needle-gauges': {
    quantity: 'needle outer diameters, nominal (Birmingham gauge)',
    value: '8 G 4.19, 10 G 3.40, 11 G 3.05, 13 G 2.41 mm',
    source: 'Needle gauge comparison chart, Wikipedia',
    at: ['https://en.wikipedia.org/wiki/Needle_gauge_comparison_chart'],
    mark: 'read',
  },
  'kyphon-page-incision': {
    quantity: 'skin incision and number of balloons',
    value: 'about 1 cm each side; usually two balloons',
    source: 'Kyphon, words for patients: procedure step by step',
    at: ['https://www.kyphon.com/us/Patient.aspx?contentid=16&siteid=1'],
    mark: 'read',
  },
  'transpedicular-entry': {
    quantity: 'transpedicular skin entry and the medial rule',
    value:
      'skin 5 mm above and lateral to the superolateral pedicle corner (up to 15 mm lateral if more oblique); slightly medial and caudad; the tip must not cross the medial pedicle cortex on AP before it passes the posterior body wall on lateral',
    source: 'Transpedicular approach, a page of a text on image-guided spine intervention',
    at: ['https://www.alpfmedical.info/vertebral-body/transpedicular-approach.html'],
    mark: 'read',
  },
  'clock-entry': {
    quantity: 'pedicle entry as a clock face',
    value: "10 o'clock left, 2 o'clock right",
    source: 'Standard technique texts',
    mark: 'memory',
  },
  'openradiology-trajectory': {
    quantity: 'trajectory angle and target',
    value: '0 deg at L3 transpedicular to 20-30 deg thoracic intercostovertebral; tip in the anterior third',
    source: 'Open Radiology, survey of vertebroplasty: patient positioning',
    at: ['https://www.openradiology.org/survey/vertebroplasty/fluoroscopy/Patient%20positioning'],
    mark: 'read',
  },
  'kim2009-extrapedicular': {
    quantity: 'extrapedicular corridor through the pedicle-rib unit',
    value: '13.4 mm wide at T5 (pedicle 4.4); 46.2 deg at T1; chord 46.9 mm (T1) to 60.1 mm (T8)',
    source: 'Kim JH et al. J Korean Neurosurg Soc 2009;46:181-188',
    at: ['10.3340/jkns.2009.46.3.181'],
    mark: 'read',
  },
  'vanmeirhaeghe2013-volumes': {
    quantity: 'FREE: balloon and cement volume, both sides treated',
    value: '2.4 mL balloon and 2.4 mL cement a side',
    source: 'Van Meirhaeghe J et al. Spine 2013;38:971-983 (abstract in Orthop Proc 95-B Suppl 17)',
    at: ['10.1097/BRS.0b013e31828e8e22'],
    mark: 'read',
    calibration: true,
  },
  'medicine2017-unilateral': {
    quantity: 'one side minus both sides (14 trials, n=1194)',
    value:
      'cement -1.90 mL (-2.26, -1.54), time -21.4 min, X-ray time -13.7 (units as printed); clinical outcome the same',
    source:
      'Unilateral versus bilateral percutaneous kyphoplasty: a meta-analysis. Medicine (Baltimore) 2017;96(17)',
    at: ['https://insights.ovid.com/medi/201704280/00005792-201704280-00043'],
    mark: 'read',
  },
  'frontsurg2025-unilateral': {
    quantity: 'one side against both sides (35 randomised trials, n=3362)',
    value: 'pain, disability and Cobb angle the same; one side: less time, cement, radiation and leakage',
    source: 'Front Surg 2025',
    at: ['10.3389/fsurg.2025.1591686'],
    mark: 'read',
  },
  'dohm2014-time': {
    quantity: 'KAVIAR: procedure time',
    value: 'kyphoplasty 40.0, vertebroplasty 31.8 min',
    source: 'Dohm M et al. AJNR 2014;35:2227-2236',
    at: ['https://www.ajnr.org/content/35/12/2227'],
    mark: 'read',
  },
  'boszczyk2006-dose': {
    quantity: 'radiation to the patient, one level',
    value:
      'lateral 2.2 (0.6-4.3) and AP 1.6 (0.5-3.0) min; skin dose 0.32 Gy AP, 0.68 Gy lateral; effective 4.28 mSv (0.47-10.14)',
    source:
      'Boszczyk BM et al. Fluoroscopic radiation exposure of the kyphoplasty patient. Eur Spine J 2006 (accepted 2005)',
    at: [
      'https://123dok.net/document/z1dx4edz-fluoroscopic-radiation-exposure-of-the-kyphoplasty-patient.html',
    ],
    mark: 'read',
  },
  'mroz2008-dose': {
    quantity: 'radiation to the surgeon, a vertebra, single level',
    value: 'exposure 5.7 +- 2.0 min; unprotected 0.248 +- 0.170 mSv; hand 1.744 +- 1.173 mSv',
    source: 'Mroz TE et al. J Spinal Disord Tech 2008;21:96-100',
    at: ['https://pubmed.ncbi.nlm.nih.gov/18391712/'],
    mark: 'read',
  },
  'ortiz2006-fluoroscopy': {
    quantity: 'fluoroscopy time, kyphoplasty',
    value: '4.3 min positioning and 2.1 min cement',
    source: 'Ortiz AO et al. AJNR 2006;27:989-994',
    at: ['PMC7975715'],
    mark: 'read',
  },
  'position-imaging': {
    quantity: 'positioning, anaesthesia and views',
    value:
      "prone on bolsters in hyperextension; general, or local with sedation; two C-arms or biplane; pedicles level, spinous process midline, endplates as single lines; bull's-eye 10-20 deg ipsilateral oblique",
    source: 'Standard technique texts',
    mark: 'memory',
  },
  'kyphon-ifu-contraindications': {
    quantity: 'contraindications to the balloon tamp',
    value:
      'bleeding disorder; active or incompletely treated infection at the site; severe allergy to contrast or cement',
    source: 'Medtronic Kyphon Xpander II instructions for use M708348B164 Rev A 2011',
    at: ['https://manualmachine.com/medtronic/kx103/26721670-instructions-for-use'],
    mark: 'read',
  },
  'perez2021-posterior-wall': {
    quantity: 'posterior wall disruption, not an absolute bar (98 patients, 157 levels)',
    value: '9 % leakage, without symptoms; no neurological symptoms; VAS 8.7 to 2.5',
    source: 'Perez JL et al. Int J Spine Surg 2021;15:353',
    at: ['https://www.ijssurgery.com/content/15/2/353'],
    mark: 'read',
  },
} satisfies EvidenceTable;
