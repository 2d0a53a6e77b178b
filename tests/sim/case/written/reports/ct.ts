import type { Example } from './example.ts';

/** Computed tomography, often after an injury. */
export const CT: readonly Example[] = [
  {
    name: 'a burst fracture',
    text: 'L1 burst fracture with 8 mm retropulsion and 40% canal compromise. Anterior height loss of 55%. Laminar fracture on the left.',
    levels: { L1: { posteriorWall: 'breached', retropulsionMm: 8, heightLoss: 0.55, lossAnterior: 0.55 } },
  },
  {
    name: 'ribs and processes',
    text: 'Acute fractures of the left 9th and 10th ribs. Acute fracture of the right L2 transverse process. No vertebral body fracture.',
    levels: {},
    left: ['L2 other-part'],
  },
  {
    name: 'three stations',
    text: 'T12 compression fracture: anterior height loss 45%, middle 30%, posterior 10%. Posterior wall intact.',
    levels: {
      T12: {
        heightLoss: 0.45,
        lossAnterior: 0.45,
        lossMiddle: 0.3,
        lossPosterior: 0.1,
        posteriorWall: 'intact',
      },
    },
  },
  {
    name: 'old cement and a leak',
    text: 'Cement within the L2 and L3 vertebral bodies. Small cement extravasation into the L2-L3 disc. New inferior endplate fracture of L1.',
    levels: {
      L1: { endplates: 'inferior', age: 'acute' },
      L2: { treatment: 'cemented-before' },
      L3: { treatment: 'cemented-before' },
    },
    unsure: ['L1.age'],
  },
  {
    name: 'a fall from a roof',
    text: 'Status post fall from roof. Acute traumatic L1 and L2 compression fractures, each with 20% height loss. No retropulsion.',
    levels: {
      L1: { age: 'acute', cause: 'injury', heightLoss: 0.2, retropulsionMm: 0 },
      L2: { age: 'acute', cause: 'injury', heightLoss: 0.2, retropulsionMm: 0 },
    },
  },
  {
    name: 'one number for two bones',
    text: 'T11 and T12 compression fractures with 30% height loss.',
    levels: { T11: { heightLoss: 0.3 }, T12: { heightLoss: 0.3 } },
    unsure: ['T11.heightLoss', 'T12.heightLoss'],
  },
  {
    name: 'height that is left',
    text: 'L3 compression fracture, vertebral height reduced to 60% of normal.',
    levels: { L3: {} },
    asks: ['L3 heightLoss unsure'],
  },
  {
    name: 'too far into the canal',
    text: 'L1 burst fracture with retropulsion of 45 mm.',
    levels: { L1: { posteriorWall: 'breached' } },
    asks: ['L1 retropulsionMm out-of-range'],
  },
];
