import type { EvidenceTable } from './types.ts';

/** What a patient lives through: healing without a procedure, going home, bone medicine. */
export const PATIENT = {
  venmans2012: {
    quantity: 'natural course: pain within 1 year (n=95)',
    value: '60 % at 3 or below on 0-10; 40 % still 4 or above',
    source: 'Venmans A et al. AJNR 2012;33:519-521',
    mark: 'read',
  },
  klazen2010: {
    quantity: 'natural course: half of the pain gone or more',
    value: '63 % at 6 months, 69 % at 23 months',
    source: 'Klazen CA et al. J Vasc Interv Radiol 2010, 10.1016/j.jvir.2010.05.018',
    mark: 'read',
  },
  'krames-aftercare': {
    quantity: 'discharge advice',
    value:
      'dressing off at 24-48 h; no bath or shower for 1-2 days; no driving for 2 days; short walks; emergency help for chest pain or breathlessness',
    source: 'Krames discharge sheet (BayCare, Grady)',
    mark: 'read',
  },
  'tristate-aftercare': {
    quantity: 'discharge advice, a stricter one',
    value: 'no driving for 2 weeks; lift at most 5 lb for 3 weeks',
    source: 'Tri-State discharge sheet',
    mark: 'read',
  },
  'myhealth-return': {
    quantity: 'return to daily activity and soreness',
    value: 'most back to daily activity within a day; soreness for a few weeks',
    source: 'MyHealth Alberta av2971',
    mark: 'read',
  },
  'drug-risk-reduction': {
    quantity: 'relative reduction of new vertebral fractures by medicine',
    value:
      'alendronate 47, risedronate 41-49, zoledronate 70, denosumab 68, teriparatide 65, abaloparatide 86, romosozumab 73 %',
    source: 'Tables in PMC8049374 and PMC8170684',
    mark: 'read',
  },
} satisfies EvidenceTable;
