import { type Example, HARDLY, SEVERE } from './example.ts';

/** Magnetic resonance, where T1 and T2 are no bones. */
export const MRI: readonly Example[] = [
  {
    name: 'sequences are not bones',
    text: 'TECHNIQUE: Sagittal T1, T2 and STIR, axial T2. FINDINGS: L1 shows T1 hypointense and T2 hyperintense signal with 25% loss of height, consistent with an acute fracture.',
    levels: { L1: { oedema: 'yes', heightLoss: 0.25, age: 'acute' } },
  },
  {
    name: 'an upper thoracic fracture',
    text: 'T2 compression fracture with marrow edema. T2-weighted images show no cord signal change. T7 vertebral body is normal.',
    levels: {},
    refused: ['T2'],
    left: ['T7 normal'],
  },
  {
    name: 'no oedema',
    text: 'Chronic T9 and T10 compression fractures without marrow edema. No vacuum cleft.',
    levels: {
      T9: { age: 'chronic', oedema: 'no', cleft: 'no' },
      T10: { age: 'chronic', oedema: 'no', cleft: 'no' },
    },
  },
  {
    name: 'one acute among old ones',
    text: `Chronic compression deformities at T6, T8 and L4 without edema.
Acute fracture of T12 with diffuse marrow edema, fluid sign, and 60% height loss.
Posterior cortex is bulging; 3 mm retropulsion. Paraspinal edema.`,
    levels: {
      T6: { age: 'chronic', oedema: 'no' },
      T8: { age: 'chronic', oedema: 'no' },
      T12: {
        age: 'acute',
        oedema: 'yes',
        cleft: 'yes',
        heightLoss: 0.6,
        retropulsionMm: 3,
        posteriorWall: 'breached',
      },
      L4: { age: 'chronic', oedema: 'no' },
    },
  },
  {
    name: 'a haemangioma and a node are not fractures',
    text: 'Hemangioma in L3. Schmorl node of the superior endplate of L2 with surrounding Modic type 1 edema. No fracture.',
    levels: {},
    left: ['L3 not-broken', 'L2 not-broken'],
  },
  {
    name: 'metastases, one with a fracture',
    text: 'Multiple metastases in T8, T10 and L2. Pathologic fracture of T10 with 50% height loss and epidural extension. No fracture at T8 or L2.',
    levels: { T10: { cause: 'tumour', heightLoss: 0.5 } },
    left: ['T8 not-broken', 'L2 not-broken'],
  },
  {
    name: 'vacuum in a disc',
    text: 'Severe L1 compression fracture with edema. Vacuum phenomenon in the L4-L5 disc. Cord compression is not seen.',
    levels: { L1: { lossRange: SEVERE, oedema: 'yes' } },
    unsure: ['L1.lossRange'],
    left: ['L4-L5 disc'],
  },
  {
    name: 'hardly any loss',
    text: 'STIR hyperintensity in the T11 vertebral body with a fracture line and no significant height loss. Benign osteoporotic fracture favored.',
    levels: { T11: { oedema: 'yes', lossRange: HARDLY, cause: 'osteoporosis' } },
    unsure: ['T11.lossRange'],
  },
  {
    name: 'a whole report',
    text: `EXAM: MRI LUMBAR SPINE WITHOUT CONTRAST
CLINICAL INDICATION: 81-year-old female with back pain after fall 2 weeks ago.
TECHNIQUE: Multiplanar multisequence MRI. T1, T2, STIR.
COMPARISON: Radiographs 11/02/2023.
FINDINGS: There is a superior endplate compression fracture of the L2 vertebral body with approximately 30% loss of vertebral body height centrally and
associated bone marrow edema. There is 3 mm of retropulsion of the posterosuperior corner, resulting in mild canal narrowing.
Chronic compression deformity of T12 with 50% anterior height loss, unchanged. Prior kyphoplasty at L4. Remaining vertebral body heights are maintained.
L1-L2: Mild disc bulge. L3-L4: Facet arthropathy. L4-L5: 4 mm anterolisthesis. L5-S1: Normal.
IMPRESSION:
1. Acute L2 compression fracture with 30% height loss and 3 mm retropulsion.
2. Chronic T12 compression fracture.
3. Status post L4 kyphoplasty.`,
    levels: {
      T12: { age: 'chronic', heightLoss: 0.5, lossAnterior: 0.5 },
      L2: {
        endplates: 'superior',
        heightLoss: 0.3,
        lossMiddle: 0.3,
        oedema: 'yes',
        retropulsionMm: 3,
        posteriorWall: 'breached',
        age: 'acute',
      },
      L4: { treatment: 'cemented-before' },
    },
    left: ['L1-L2 disc', 'L3-L4 disc', 'L4-L5 disc', 'L5-S1 disc'],
  },
];
