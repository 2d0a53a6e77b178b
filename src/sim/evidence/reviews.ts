import type { EvidenceTable } from './types.ts';

const AHRQ_2021 = {
  source:
    'Chou R et al. Interventional treatments for acute and chronic pain. AHRQ Comparative Effectiveness Review 247, 2021',
  at: ['https://www.ncbi.nlm.nih.gov/books/n/cer247/'],
} as const;

/** Later reviews, guidance and studies, for and against: the account of the debate holds them side by side. */
export const REVIEWS = {
  'chou2021-vertebroplasty': {
    quantity:
      'AHRQ review 2021: vertebroplasty against sham (5 trials) and usual care (8 trials), older patients',
    value:
      'pain and function probably better, by less than 1 of 10 points of pain; by less against sham than against usual care; probably no more new fractures (10 trials)',
    ...AHRQ_2021,
    mark: 'read',
  },
  'chou2021-kyphoplasty': {
    quantity: 'AHRQ review 2021: kyphoplasty against usual care (2 trials), older patients',
    value: 'probably more effective for pain and function, low to moderate certainty; not compared with sham',
    ...AHRQ_2021,
    mark: 'read',
  },
  'hansen-vope': {
    quantity: 'VOPE: vertebroplasty against sham, pain of at most 8 weeks, Denmark (double-blind)',
    value: 'the fifth sham-controlled trial; its own figures not seen',
    source:
      'Vertebroplasty compared with a sham-procedure for painful acute osteoporotic vertebral fractures (VOPE), trial register NCT01537770; Hansen EJ et al. 2016 and 2019, not seen',
    at: ['https://clinicaltrials.gov/study/NCT01537770'],
    mark: 'read',
  },
  shah2022: {
    quantity: 'ACR appropriateness criteria 2022: augmentation against conservative care',
    value: 'associated with better pain relief and function; conservative care first',
    source: 'Shah LM et al. ACR appropriateness criteria, vertebral compression fractures, 2022',
    at: ['https://scholars.uab.edu/display/pub2282779'],
    mark: 'read',
  },
  multisociety2014: {
    quantity: 'joint statement of radiology and neurosurgery societies on augmentation, 2014',
    value: 'safe, effective and lasting in selected patients',
    source:
      'Barr JD et al. Position statement on percutaneous vertebral augmentation. J Vasc Interv Radiol 2014;25:171-181',
    at: [
      'https://spinesection.org/about/position-statements/concensus-statement-on-vertebroplasty-and-kyphoplasty',
    ],
    mark: 'read',
  },
  hinde2020: {
    quantity:
      'mortality, augmentation against non-surgical care, pooled (16 studies, more than 2 million patients, observational)',
    value: 'hazard ratio 0.78 (0.66-0.92); a benefit in 8 of 16 studies, none in 7',
    source: 'Hinde K et al. Radiology 2020',
    at: ['https://pubmed.ncbi.nlm.nih.gov/32068503/'],
    mark: 'read',
  },
  mccullough2013: {
    quantity: 'mortality at 1 year, augmentation against conservative care, Medicare 2002-2006',
    value: 'adjusted 5.2 and 6.7 %; 9017 matched pairs: no difference',
    source: 'McCullough BJ et al. JAMA Intern Med 2013;173:1514-1521',
    at: ['10.1001/jamainternmed.2013.8725', 'PMC4023124'],
    mark: 'read',
  },
  'vanmeirhaeghe2013-quality': {
    quantity: 'FREE, 24 months: what still differed from non-surgical care',
    value: 'pain, EQ-5D and satisfaction at all time points; SF-36 physical component no longer',
    source: 'Van Meirhaeghe J et al. Spine 2013;38:971-983',
    at: ['10.1097/BRS.0b013e31828e8e22', 'PMC3678891'],
    mark: 'read',
  },
  li2025: {
    quantity:
      'network meta-analysis, 46 studies (23 randomised, 23 cohorts; n=5660) to February 2025: kyphoplasty minus no surgery',
    value:
      'VAS -1.37 (-1.82, -0.92) to 6 months, -0.69 (-1.20, -0.19) later; fewest adjacent fractures without surgery (probability 90.2 %)',
    source: 'Li Y et al. J Orthop Surg Res 2025',
    at: ['10.1186/s13018-025-06233-w'],
    mark: 'read',
  },
  noriega2019: {
    quantity: 'SAKOS: intravertebral implant against balloon kyphoplasty, randomised (n=141)',
    value:
      'composite success 88.1 and 60.9 % at 6 months, 79.7 and 59.3 % at 12; midline height +1.14 and +0.31 mm at 6 months',
    source: 'Noriega D et al. Spine J 2019',
    at: ['https://uvadoc.uva.es/handle/10324/44980'],
    mark: 'read',
  },
  beall2019: {
    quantity: 'EVOLVE: change at 12 months after kyphoplasty, single arm without control (n=350)',
    value: 'pain -6.3 of 10; ODI -36 of 100',
    source: 'Beall DP et al. Neurosurgery 2019;84:169-178',
    at: ['10.1093/neuros/nyy017', 'PMC6354561'],
    mark: 'read',
  },
  hoshino2019: {
    quantity:
      'kyphoplasty and conservative care, fractures of poor prognosis on MRI, matched cohorts of 2019, 6 months',
    value: 'decline of daily activities in 5.6 and 25.6 %; pain improved by 43.4 and 52.2 of 100',
    source: 'Hoshino M et al. Spine 2019',
    at: ['10.1097/BRS.0000000000002769'],
    mark: 'read',
  },
  crandall2004: {
    quantity:
      'vertebral height after kyphoplasty, fractures under 10 weeks and over 4 months old (86 fractures)',
    value: '58 to 86 % and 56 to 79 % of estimated normal height',
    source: 'Crandall D et al. Spine J 2004;4:418-424',
    at: ['10.1016/j.spinee.2004.01.003'],
    mark: 'read',
  },
  palmowski2020: {
    quantity: 'kyphosis corrected 2 days after kyphoplasty by age of fracture; analgesics (n=230)',
    value:
      '3.8 deg under 2 weeks, 4.3 at 2-6 weeks, 1.7 over 6 weeks; analgesics fewer up to 6 weeks, unchanged beyond',
    source: 'Palmowski Y et al. Eur Spine J 2020;29:2560-2567',
    at: ['10.1007/s00586-020-06491-8'],
    mark: 'read',
  },
  'bmc2021-curved': {
    quantity: 'curved kyphoplasty from one side against both sides, randomised (n=72)',
    value: 'less time, fluoroscopy and cement; height and Cobb angle alike',
    source: 'BMC Musculoskelet Disord 2021;22:588',
    at: ['10.1186/s12891-021-04469-1'],
    mark: 'read',
  },
  ma2021: {
    quantity: 'recollapse of the treated vertebra after vertebroplasty: a cleft before (9 studies)',
    value: 'odds ratio 2.97 (1.93-4.57)',
    source: 'Ma YH et al. World J Clin Cases 2021;9:2778-2790',
    at: ['10.12998/wjcc.v9.i12.2778'],
    mark: 'read',
  },
} satisfies EvidenceTable;
