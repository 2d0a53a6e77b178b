import { type Example, MILD, MODERATE, SEVERE } from './example.ts';

/** The clipped way of the United States. */
export const TELEGRAPHIC: readonly Example[] = [
  {
    name: 'the example of the design',
    text: 'Acute compression fracture of L1 with 40% loss of anterior height, 4 mm retropulsion; chronic T8 wedge deformity; status post kyphoplasty L3.',
    levels: {
      T8: { age: 'chronic', shape: 'wedge' },
      L1: { age: 'acute', heightLoss: 0.4, lossAnterior: 0.4, retropulsionMm: 4, posteriorWall: 'breached' },
      L3: { treatment: 'cemented-before' },
    },
  },
  {
    name: 'impression in numbered lines',
    text: `IMPRESSION:
1. Acute superior endplate compression fracture T12, approx. 25% height loss. No retropulsion.
2. Old L2 compression deformity, unchanged.
3. Multilevel degenerative disc disease, worst at L4-L5.`,
    levels: {
      T12: { age: 'acute', endplates: 'superior', heightLoss: 0.25, retropulsionMm: 0 },
      L2: { age: 'chronic' },
    },
    left: ['L4-L5 disc'],
  },
  {
    name: 'list by level',
    text: `T11: Normal.
T12: Mild anterior wedging, chronic.
L1: Acute burst fx, 50% loss of height, 6 mm retropulsion, fx extends to posterior wall.
L2: Unremarkable.
L5-S1: Disc space narrowing.`,
    levels: {
      T12: { shape: 'wedge', age: 'chronic', lossRange: MILD },
      L1: { age: 'acute', heightLoss: 0.5, retropulsionMm: 6, posteriorWall: 'breached' },
    },
    unsure: ['T12.lossRange'],
    left: ['T11 normal', 'L2 normal', 'L5-S1 disc'],
  },
  {
    name: 'respectively',
    text: 'T12 and L1 compression fractures with 30% and 50% height loss, respectively. Both acute on STIR with marrow edema.',
    levels: {
      T12: { heightLoss: 0.3, oedema: 'yes' },
      L1: { heightLoss: 0.5, oedema: 'yes' },
    },
  },
  {
    name: 'grades in brackets',
    text: 'Compression fractures at T7 (mild), T9 (moderate), and L2 (severe). No cord compression.',
    levels: {
      T7: { lossRange: MILD },
      T9: { lossRange: MODERATE },
      L2: { lossRange: SEVERE },
    },
    unsure: ['T7.lossRange', 'T9.lossRange', 'L2.lossRange'],
  },
  {
    name: 'nothing broken',
    text: 'No acute fracture or malalignment. Vertebral body heights maintained. L4-5 and L5-S1 disc bulges. Conus at L1.',
    levels: {},
    left: ['L4-5 disc', 'L5-S1 disc'],
  },
  {
    name: 'cement and a new neighbour',
    text: 'S/p kyphoplasty T12 and L2. New L1 compression fx w/ 20% height loss. No cement leak.',
    levels: {
      T12: { treatment: 'cemented-before' },
      L1: { age: 'acute', heightLoss: 0.2 },
      L2: { treatment: 'cemented-before' },
    },
    unsure: ['L1.age'],
  },
  {
    name: 'a clinical line that names a bone',
    text: `HISTORY: 72F, fall from ladder, ?L1 fracture.
COMPARISON: MRI lumbar spine 2019.
FINDINGS: Acute L2 compression fracture, 15% loss of height. L1 is intact.`,
    levels: { L2: { age: 'acute', heightLoss: 0.15, cause: 'injury' } },
    unsure: ['L2.cause'],
    asks: ['L1 level history'],
    left: ['L1 normal'],
  },
];
