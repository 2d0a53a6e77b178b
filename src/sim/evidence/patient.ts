import type { EvidenceTable } from './types.ts';

/** What a patient lives through: healing without a procedure, getting ready, going home, bone medicine. */
export const PATIENT = {
  venmans2012: {
    quantity: 'natural course: pain within 1 year (n=95)',
    value: '60 % at 3 or below on 0-10; 40 % still 4 or above',
    source: 'Venmans A et al. AJNR 2012;33:519-521',
    at: ['10.3174/ajnr.A2817', 'PMC7966424'],
    mark: 'read',
  },
  'venmans2012-when': {
    quantity: 'natural course: when sufficient relief comes',
    value: 'for most, during the first 3 months; no predictor of chronic pain found',
    source: 'Venmans A et al. AJNR 2012;33:519-521',
    at: ['10.3174/ajnr.A2817', 'PMC7966424'],
    mark: 'read',
  },
  klazen2010: {
    quantity: 'natural course: half of the pain gone or more',
    value: '63 % at 6 months, 69 % at 23 months',
    source: 'Klazen CA et al. J Vasc Interv Radiol 2010',
    at: ['10.1016/j.jvir.2010.05.018'],
    mark: 'read',
  },
  'nyu-healing': {
    quantity: 'time to heal without surgery',
    value: 'many in two or three months; full recovery with osteoporosis may take as long as a year',
    source: 'NYU Langone Health, nonsurgical treatment for spine compression fractures',
    at: [
      'https://nyulangone.org/conditions/spine-compression-fractures-in-adults/treatments/nonsurgical-treatment-for-spine-compression-fractures',
    ],
    mark: 'read',
  },
  'asj2022-healing': {
    quantity: 'healing without surgery',
    value: 'the majority of osteoporotic vertebral fractures',
    source: 'Asian Spine J 2022;16:934-946',
    at: ['PMC9827207'],
    mark: 'read',
  },
  'squires2023-brace': {
    quantity: 'bracing, three randomised trials (447 patients)',
    value:
      'rigid brace against none: less pain at 3-6 months; function, quality of life, opioid use and kyphosis the same; soft and rigid the same',
    source: 'Squires M et al. J Spine Surg 2023;9:139-148, as told in an editorial',
    at: ['10.21037/jss-23-71'],
    mark: 'read-2',
  },
  'nice2012-effects': {
    quantity: 'effects of a curved spine after fracture',
    value:
      'pain, difficult breathing, gastrointestinal problems, disturbed sleep; many fractures without lasting symptoms',
    source:
      'NICE, draft guidance recommends treatments for fractured vertebrae, 2 November 2012; NICE TA279, 2013',
    at: [
      'https://www.nice.org.uk/newsroom/pressreleases/FracturedVertebraeACD.jsp',
      'https://www.nice.org.uk/guidance/ta279/chapter/2-Clinical-need-and-practice',
    ],
    mark: 'read',
  },
  'wakemed-preparing': {
    quantity: 'preparing and going home',
    value:
      'may be asked to stop aspirin, warfarin and other blood thinners; usually no food or drink from midnight; most go home the same day, some stay a night; sore for a few days',
    source: 'WakeMed, kyphoplasty: what to expect',
    at: [
      'https://www.wakemed.org/care-and-services/orthopaedics/conditions-and-treatments/spine-and-neck/kyphoplasty/what-to-expect',
    ],
    mark: 'read',
  },
  'radiologyinfo-preparing': {
    quantity: 'preparing',
    value:
      'may be advised to stop aspirin or blood thinners several days before; nothing to eat or drink for several hours; regular medicine with sips of water',
    source: 'RadiologyInfo, vertebroplasty and kyphoplasty',
    at: ['https://www.radiologyinfo.org/en/info/vertebro'],
    mark: 'read',
  },
  'adam-anaesthetic': {
    quantity: 'where and under what anaesthetic; reasons to consider it',
    value:
      'hospital or outpatient clinic; local with a calming medicine, or general, with breathing or heart problems as its risk; severe pain for 2 months or more despite rest and medicine, or a tumour or injury',
    source: 'A.D.A.M. medical encyclopedia 007511, kyphoplasty, as Lima Memorial Health System has it',
    at: ['https://www.limamemorial.org/health-library/HIE%20Multimedia/1/007511'],
    mark: 'read',
  },
  'krames-aftercare': {
    quantity: 'discharge advice',
    value:
      'dressing off at 24-48 h; no bath or shower for 1-2 days; no driving for 2 days; short walks; emergency help for chest pain or breathlessness',
    source: 'Krames, discharge instructions for kyphoplasty (BayCare, Grady)',
    at: [
      'https://baycare.org/health-library/discharge-instructions-for-kyphoplasty',
      'https://healthlibrary.gradyhealth.org/orthopedics/recovery/discharge-instructions-kyphoplasty',
    ],
    mark: 'read',
  },
  'tristate-aftercare': {
    quantity: 'discharge advice, a stricter one',
    value: 'no driving for 2 weeks; lift at most 5 lb for 3 weeks',
    source: 'Tri-State Brain and Spine, after kyphoplasty',
    at: ['https://tristatebrainspine.com/for-patients/post-op-kyphoplasty'],
    mark: 'read',
  },
  'commonspirit-call': {
    quantity: 'when to call after kyphoplasty',
    value:
      'emergency: chest pain, breathlessness, fainting, a leg that cannot move; doctor: numbness, weakness, loss of bladder or bowel control, fever, redness or pus',
    source: 'CommonSpirit Health, kyphoplasty',
    at: ['https://commonspirit.org/conditions-treatments/kyphoplasty'],
    mark: 'read',
  },
  'myhealth-return': {
    quantity: 'return to daily activity and soreness',
    value: 'most back to daily activity within a day; soreness for a few weeks',
    source: 'MyHealth Alberta av2971',
    at: ['https://myhealth.alberta.ca/Health/aftercareinformation/pages/conditions.aspx?hwid=av2971'],
    mark: 'read',
  },
  'drug-risk-reduction': {
    quantity: 'relative reduction of new vertebral fractures by medicine',
    value:
      'alendronate 47, risedronate 41-49, zoledronate 70, denosumab 68, teriparatide 65, abaloparatide 86, romosozumab 73 %; the first review prints 84 for teriparatide and 83 for romosozumab',
    source:
      'Two reviews: Table 3 of the first (FIT-1, VERT, HORIZON, FREEDOM) and, for what builds bone, Table 1 of the second (FPT, ACTIVE, FRAME)',
    at: ['PMC8049374', 'PMC8170684'],
    mark: 'read',
  },
} satisfies EvidenceTable;
