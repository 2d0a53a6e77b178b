import { type Example, MILD, MODERATE, SEVERE } from './example.ts';

/** Speech made into text, with its slips. */
export const DICTATED: readonly Example[] = [
  {
    name: 'spoken numbers',
    text: 'there is an acute compresion fracture of L one with 40 percent loss of anterior hight no retropulsion',
    levels: { L1: { age: 'acute', heightLoss: 0.4, lossAnterior: 0.4, retropulsionMm: 0 } },
  },
  {
    name: 'tee twelve',
    text: 'chronic wedge deformity of tee twelve and acute fracture of el two.',
    levels: { T12: { age: 'chronic', shape: 'wedge' }, L2: { age: 'acute' } },
  },
  {
    name: 'dashes within names',
    text: 'Compression fracture L-1 with 20 percent height loss. T-12 is normal.',
    levels: { L1: { heightLoss: 0.2 } },
    left: ['T-12 normal'],
  },
  {
    name: 'ordinals',
    text: 'There is a fracture of the first lumbar vertebra and of the 11th thoracic vertebral body. The twelfth thoracic vertebra is spared.',
    levels: { T11: {}, L1: {} },
    left: ['twelfth thoracic not-broken'],
  },
  {
    name: 'a number that slipped',
    text: 'L1 compression fracture with 140% loss of height.',
    levels: { L1: {} },
    asks: ['L1 heightLoss out-of-range'],
  },
  {
    name: 'a bone that slipped',
    text: 'Acute compression fracture of T13. There is also an old fracture of L11.',
    levels: {},
    refused: ['T13', 'L11'],
    asks: ['- level no-such-level', '- level no-such-level'],
  },
  {
    name: 'no bone at all',
    text: 'There is an acute compression fracture with 30 percent height loss.',
    levels: {},
    asks: ['- level which-level'],
  },
  {
    name: 'said twice and not the same',
    text: 'Acute L2 compression fracture with 30% height loss. IMPRESSION: Chronic L2 compression fracture with 50% height loss.',
    levels: { L2: { age: 'acute', heightLoss: 0.3 } },
    unsure: ['L2.age', 'L2.heightLoss'],
    asks: ['L2 age contradictory', 'L2 heightLoss contradictory'],
  },
  {
    name: 'from mild to severe',
    text: 'mild compression deformity of lumbar one, moderate to severe compression deformity of thoracic twelve.',
    levels: { T12: { lossRange: { low: MODERATE.low, high: SEVERE.high } }, L1: { lossRange: MILD } },
    unsure: ['T12.lossRange', 'L1.lossRange'],
  },
];
