import type { EvidenceTable } from '../sim/evidence/types.ts';

/** What practice is measured by: sources of which measures tell experts from novices, and of ranges beside them. */
export const PRACTICE_EVIDENCE = {
  'dennler2020-wall': {
    quantity:
      'least distance from the drill’s axis to the pedicle’s wall: free hand, without X-rays, in lumbar models of foam; two experts and two novices, 20 pedicles each',
    value: 'experts 4.8 +- 1.0, novices 3.4 +- 1.8 mm',
    source: 'Dennler C et al. J Orthop Surg Res 2020;15',
    at: ['10.1186/s13018-020-01690-x', 'PMC7227090'],
    mark: 'read',
  },
  gertzbein1990: {
    quantity: 'grades of a breach of the pedicle’s wall',
    value: 'A none, B under 2, C under 4, D under 6 mm, E more',
    source: 'Gertzbein SD, Robbins SE. Spine 1990;15:11-14',
    at: ['https://www.seekhealthz.com/health/how-is-pedicle-screw-instrumentation-accuracy-measured/'],
    mark: 'read-2',
  },
  'uchiyama2022-eight': {
    quantity:
      'eight pedicles a test, two thoracic and two lumbar vertebrae from both sides, 1 for a way through the pedicle and 0 for another: mean of seven experts, of seven trainees who were coached after tests 1 and 4, and of seven who were not; tests 1 to 4',
    value: 'experts 3.86, 6.57, 7.43, 7.57; coached 1.86, 6.14, 6, 6.29; not coached 1.14, 4.14, 4.71, 4.86',
    source: 'Uchiyama F et al. Jpn J Radiol 2022;40:1096-1103',
    at: ['10.1007/s11604-022-01291-0'],
    mark: 'read',
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
