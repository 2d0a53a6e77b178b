import { type Example, MILD } from './example.ts';

/** Sentences in which a careless reader takes the wrong bone. */
export const TRAPS: readonly Example[] = [
  {
    name: 'the former',
    text: 'Acute T11 fracture. Old T9 fracture. The former shows edema.',
    levels: { T9: { age: 'chronic' }, T11: { age: 'acute' } },
    asks: ['- oedema which-level'],
  },
  {
    name: 'the bone above',
    text: 'L1 compression fracture, and the vertebra above shows 40% height loss.',
    levels: { L1: {} },
    asks: ['- heightLoss which-level'],
  },
  {
    name: 'all but one',
    text: 'There are no fractures except at L1.',
    levels: { L1: {} },
    unsure: ['L1'],
  },
  {
    name: 'one or the other',
    text: 'Compression fracture of L1 or L2.',
    levels: { L1: {}, L2: {} },
    unsure: ['L1', 'L2'],
  },
  {
    name: 'a verb for both at the end',
    text: 'The superior endplate of L1 and the inferior endplate of L3 are fractured.',
    levels: { L1: { endplates: 'superior' }, L3: { endplates: 'inferior' } },
  },
  {
    name: 'not this one',
    text: 'The compression fracture is at L2, not L1. Compression of the L5 nerve root.',
    levels: { L2: {} },
    left: ['L1 not-broken', 'L5 not-broken'],
  },
  {
    name: 'beside a cemented bone',
    text: 'Acute L1 fracture adjacent to the previously cemented L2.',
    levels: { L1: { age: 'acute' }, L2: { treatment: 'cemented-before' } },
  },
  {
    name: 'loss and yet no fracture',
    text: 'Mild loss of height of T12 without fracture.',
    levels: { T12: { lossRange: MILD } },
    unsure: ['T12', 'T12.lossRange'],
  },
  {
    name: 'an earlier study',
    text: 'Compression fracture of L1. Comparison is made with MRI 3 weeks ago when the T9 fracture was present.',
    levels: { L1: {} },
    asks: ['T9 level history'],
  },
  {
    name: 'hash for fracture, and two numbers for two bones',
    text: 'Wedge # of D12 & L1 vertebrae with 60% & 20% loss of height.',
    levels: { T12: { shape: 'wedge', heightLoss: 0.6 }, L1: { shape: 'wedge', heightLoss: 0.2 } },
    unsure: ['T12.heightLoss', 'L1.heightLoss'],
  },
  {
    name: 'a number split in two',
    text: 'Compression fracture of L1 2. Fracture of a pedicle screw at L4.',
    levels: { L1: {} },
    unsure: ['L1'],
    left: ['L4 other-part'],
  },
  {
    name: 'acute on chronic',
    text: 'Acute-on-chronic compression fracture of L1.',
    levels: { L1: { age: 'acute' } },
    unsure: ['L1.age'],
    asks: ['L1 age contradictory'],
  },
];
