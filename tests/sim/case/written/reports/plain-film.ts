import { type Example, MILD, SEVERE } from './example.ts';

/** Plain radiographs. */
export const PLAIN_FILM: readonly Example[] = [
  {
    name: 'through',
    text: 'Lumbar spine, 2 views. Compression fractures of T11 through L1. Degenerative change L3-L5.',
    levels: { T11: {}, T12: {}, L1: {} },
    left: ['L3-L5 disc'],
  },
  {
    name: 'five lumbar vertebrae',
    text: 'There are 5 non-rib-bearing lumbar vertebrae. Mild anterior wedge compression deformity of L1, age indeterminate. Alignment is normal.',
    levels: { L1: { shape: 'wedge', lossRange: MILD } },
    unsure: ['L1.lossRange'],
    asks: ['L1 age unsure'],
  },
  {
    name: 'six lumbar vertebrae',
    text: 'Six lumbar-type vertebrae. Compression fracture of L6.',
    levels: {},
    refused: ['L6'],
    asks: ['- level no-such-level', '- level numbering'],
  },
  {
    name: 'plana',
    text: 'Vertebra plana of T7 with severe height loss. Kyphotic deformity. Cobb angle from T5 to T9 measures 45 degrees.',
    levels: { T7: { shape: 'crush', lossRange: SEVERE } },
    unsure: ['T7.lossRange'],
    asks: ['T7 heightLoss unsure'],
  },
  {
    name: 'a dash between two fractures',
    text: 'Wedge deformities at T12-L1. Aortic calcification.',
    levels: { T12: { shape: 'wedge' }, L1: { shape: 'wedge' } },
  },
  {
    name: 'a dash at one fracture',
    text: 'Fracture at T12-L1.',
    levels: { T12: {}, L1: {} },
    unsure: ['T12', 'L1'],
  },
  {
    name: 'between',
    text: 'There is a compression fracture somewhere between T11 and L2.',
    levels: {},
    asks: ['- level range'],
  },
  {
    name: 'tilted',
    text: 'Compression fracture of L3 with greater height loss on the left. Left lateral wedging. Levoscoliosis.',
    levels: { L3: { side: 'left', shape: 'wedge' } },
  },
];
