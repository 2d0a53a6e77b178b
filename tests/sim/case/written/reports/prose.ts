import { type Example, HARDLY, MODERATE } from './example.ts';

/** The whole sentences of the United Kingdom. */
export const PROSE: readonly Example[] = [
  {
    name: 'an osteoporotic fracture described at length',
    text: 'There is an acute osteoporotic compression fracture of the L1 vertebral body, with approximately 40% loss of anterior vertebral body height. There is marrow oedema on the STIR sequence. The posterior wall is intact and there is no retropulsion.',
    levels: {
      L1: {
        age: 'acute',
        cause: 'osteoporosis',
        heightLoss: 0.4,
        lossAnterior: 0.4,
        oedema: 'yes',
        posteriorWall: 'intact',
        retropulsionMm: 0,
      },
    },
  },
  {
    name: 'seen before',
    text: 'The previously seen L3 fracture is unchanged. T11 and L2 are unremarkable.',
    levels: { L3: { age: 'chronic' } },
    unsure: ['L3.age'],
    left: ['T11 normal', 'L2 normal'],
  },
  {
    name: 'wrapped lines',
    text: `There is loss of height of the T12 vertebral body anteriorly of approximately 35%, in keeping with a
wedge compression fracture. This involves the superior endplate. No significant retropulsion of the
posterior wall is demonstrated.`,
    levels: {
      T12: { heightLoss: 0.35, lossAnterior: 0.35, shape: 'wedge', endplates: 'superior', retropulsionMm: 0 },
    },
    unsure: ['T12.retropulsionMm'],
  },
  {
    name: 'a doubt',
    text: 'Appearances are suspicious for a fracture of T10, although an old injury cannot be excluded. MRI is recommended.',
    levels: { T10: { age: 'chronic' } },
    unsure: ['T10', 'T10.age'],
  },
  {
    name: 'old without much loss',
    text: 'There is a healed fracture of the L4 vertebral body without significant loss of height. The marrow signal is normal.',
    levels: { L4: { age: 'chronic', lossRange: HARDLY, oedema: 'no' } },
    unsure: ['L4.lossRange'],
  },
  {
    name: 'two sentences, one bone',
    text: 'A moderate wedge fracture is noted at T11. The T11 fracture is of indeterminate age. The remaining vertebral bodies are of normal height.',
    levels: { T11: { shape: 'wedge', lossRange: MODERATE } },
    unsure: ['T11.lossRange'],
    asks: ['T11 age unsure'],
  },
  {
    name: 'fractions',
    text: 'The L2 vertebral body has lost one third of its height centrally, with a biconcave appearance. Both endplates are involved.',
    levels: { L2: { heightLoss: 1 / 3, lossMiddle: 1 / 3, shape: 'biconcave', endplates: 'both' } },
  },
  {
    name: 'with a plan that is no treatment',
    text: 'Acute L3 insufficiency fracture with a fluid-filled cleft. The patient may be a candidate for vertebroplasty at L3.',
    levels: { L3: { age: 'acute', cause: 'osteoporosis', cleft: 'yes' } },
  },
];
