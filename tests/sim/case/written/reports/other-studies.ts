import { type Example, MILD, MODERATE, SEVERE } from './example.ts';

/** Densitometry with lateral views, and bone scans. */
export const OTHER_STUDIES: readonly Example[] = [
  {
    name: 'densitometry without fractures',
    text: 'Lumbar spine L1-L4 BMD 0.812 g/cm2, T-score -2.9, 72% of young adult mean. Osteoporosis by WHO criteria. 10-year probability of major osteoporotic fracture 18%.',
    levels: {},
  },
  {
    name: 'a vertebral fracture assessment',
    text: 'VFA: T8 grade 1 wedge, T11 grade 2 biconcave, L1 grade 3 crush. T4 to L4 were visible.',
    levels: {
      T8: { lossRange: MILD, shape: 'wedge' },
      T11: { lossRange: MODERATE, shape: 'biconcave' },
      L1: { lossRange: SEVERE, shape: 'crush' },
    },
    unsure: ['T8.lossRange', 'T11.lossRange', 'L1.lossRange'],
  },
  {
    name: 'a grade that does not exist',
    text: 'VFA: wedge fracture of T9, Genant grade 5.',
    levels: { T9: { shape: 'wedge' } },
    asks: ['T9 lossRange out-of-range'],
  },
  {
    name: 'a bone scan',
    text: 'Intense linear uptake at L1 corresponding to the compression fracture on radiographs. No abnormal uptake at the old T12 fracture.',
    levels: { L1: { age: 'acute' }, T12: { age: 'chronic' } },
    unsure: ['L1.age'],
  },
  {
    name: 'uptake without a fracture',
    text: 'Focal uptake at the L4-L5 facet joints, degenerative. Physiologic renal uptake. No scintigraphic evidence of vertebral fracture.',
    levels: {},
  },
  {
    name: 'a lateral view in words',
    text: 'Lateral VFA shows biconcave deformities of T9, T10 and T12; L2 is excluded from analysis due to osteophytes.',
    levels: { T9: { shape: 'biconcave' }, T10: { shape: 'biconcave' }, T12: { shape: 'biconcave' } },
    left: ['L2 not-broken'],
  },
];
