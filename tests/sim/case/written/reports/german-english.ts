import { type Example, MILD, SEVERE } from './example.ts';

/** English written by people who think in German. */
export const GERMAN_ENGLISH: readonly Example[] = [
  {
    name: 'BWK and LWK',
    text: 'Fresh fracture of BWK 12 with height loss of 30 %, no involvement of the posterior wall. Older deformity of LWK 3.',
    levels: {
      T12: { age: 'acute', heightLoss: 0.3, posteriorWall: 'intact' },
      L3: { age: 'chronic' },
    },
  },
  {
    name: 'Th and commas for points',
    text: 'Fresh wedge fracture Th12. Retropulsion of 2,5 mm. Height reduction 37,5 %.',
    levels: {
      T12: {
        age: 'acute',
        shape: 'wedge',
        retropulsionMm: 2.5,
        posteriorWall: 'breached',
        heightLoss: 0.375,
      },
    },
  },
  {
    name: 'pincer',
    text: 'Pincer fracture of L2 (type A2) with intact posterior wall. Incomplete burst fracture of L4 with breach of the posterior wall.',
    levels: {
      L2: { shape: 'split', posteriorWall: 'intact' },
      L4: { posteriorWall: 'breached' },
    },
  },
  {
    name: 'cemented bones',
    text: 'Condition after vertebroplasty of L1 and L2. Adjacent fracture of Th12 with bone marrow edema.',
    levels: {
      T12: { oedema: 'yes' },
      L1: { treatment: 'cemented-before' },
      L2: { treatment: 'cemented-before' },
    },
  },
  {
    name: 'Genant in numbers',
    text: 'Th8: Genant grade 1. Wedge deformity Th11, Genant 3. No fracture of the lumbar spine.',
    levels: { T11: { shape: 'wedge', lossRange: SEVERE } },
    unsure: ['T11.lossRange'],
    left: ['Th8 not-broken'],
  },
  {
    name: 'three weeks old',
    text: 'Subacute fracture of LWK1, 3 weeks old, with mild compression of the cranial endplate. The patient fell from a height of 3 m.',
    levels: {
      L1: { age: 'subacute', weeksOld: 3, endplates: 'superior', lossRange: MILD, cause: 'injury' },
    },
    unsure: ['L1.lossRange', 'L1.cause'],
  },
  {
    name: 'a fracture of the neck',
    text: 'Compression fracture of C6. Impression fracture of the superior endplate of T4. The lumbar vertebrae L1 to L5 are normal.',
    levels: {},
    refused: ['C6', 'T4'],
    left: ['L1 normal', 'L5 normal'],
  },
];
