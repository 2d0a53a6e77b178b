import type { EvidenceTable } from '../sim/evidence/types.ts';

/** What practice is measured by: sources of which measures tell experts from novices, and of ranges beside them. */
export const PRACTICE_EVIDENCE = {
  'josr2020-wall': {
    quantity: 'distance from the axis to the pedicle’s wall, on a simulator',
    value: 'experts 4.8 +- 1.0, novices 3.4 +- 1.8 mm',
    source: 'J Orthop Surg Res 2020',
    mark: 'memory',
  },
  gertzbein1990: {
    quantity: 'grades of a breach of the pedicle’s wall',
    value: 'A none, B under 2, C under 4, D under 6 mm, E more',
    source: 'Gertzbein SD, Robbins SE. Spine 1990;15:11-14',
    mark: 'memory',
  },
  'huerta2024-spinest': {
    quantity:
      'which measures told 12 novices, 10 intermediates and 3 experts apart (SpineST-01, lumbar cannulation)',
    value:
      'axial and lateral angle error, mean speed, progress between shots, time, shots did; time between shots and speed between shots did not',
    source: 'Huerta Osnaya JR et al. World Neurosurg 2024;188:e213-e222',
    at: ['10.1016/j.wneu.2024.05.087'],
    mark: 'read',
  },
  'sugand2018-fluorosim': {
    quantity: 'guide wire under simulated fluoroscopy, 26 surgeons',
    value: 'experts were nearer to the target; novices took the fewest pictures',
    source: 'Sugand K et al. Acta Orthop 2018;89:380-385',
    at: ['10.1080/17453674.2018.1466233'],
    mark: 'read',
  },
  'furst2018-score': {
    quantity: 'a simulator’s own score of the transpedicular way at L3, 43 participants',
    value: 'experts above novices (d 1.52); with specialists’ rating R = 0.86',
    source: 'Fürst D et al. J Surg Educ 2018:1127-1134',
    at: [
      'https://pure.fh-ooe.at/de/publications/transpedicular-approach-on-a-novel-spine-simulator-a-validation-s',
    ],
    mark: 'read',
  },
  'romem2024-curve': {
    quantity: 'learning curve of balloon kyphoplasty, 126 patients',
    value: 'the first 24 cases with one C-arm, the first 15 with two',
    source: 'Romem R et al. J Clin Med 2024;13:6608',
    at: ['10.3390/jcm13216608'],
    mark: 'read',
  },
  'ijss-dap': {
    quantity: 'vertebroplasty: dose-area product and effective dose, medians and quartiles',
    value: '3.47 (2.70-5.73) Gy cm2; 0.81 (0.57-1.30) mSv',
    source: 'Int J Spine Surg, vertebroplasty against SpineJack, table 2',
    at: ['https://ijssurgery.com/highwire/markup/17402/expansion?height=500&iframe=true&width=1000'],
    mark: 'read-2',
  },
} as const satisfies EvidenceTable;

export type PracticeEvidenceId = keyof typeof PRACTICE_EVIDENCE;
