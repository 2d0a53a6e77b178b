import { type Example, MILD, MODERATE, SEVERE } from './example.ts';

/** As dictated in India: D for dorsal, s/o for suggestive of. */
export const INDIA: readonly Example[] = [
  {
    name: 'dorsal and lumbar',
    text: 'Wedge compression fracture of D12 vertebral body noted with approx 50% reduction in anterior height. Marrow edema noted in D12 suggestive of acute fracture. Retropulsion of posterior fragment by 5 mm causing indentation over thecal sac.',
    levels: {
      T12: {
        shape: 'wedge',
        heightLoss: 0.5,
        lossAnterior: 0.5,
        oedema: 'yes',
        age: 'acute',
        retropulsionMm: 5,
        posteriorWall: 'breached',
      },
    },
    unsure: ['T12.age'],
  },
  {
    name: 'several dorsal bones',
    text: 'Old healed compression fractures are seen involving D7, D8 and D11 vertebrae. No e/o marrow edema.',
    levels: {
      T7: { age: 'chronic', oedema: 'no' },
      T8: { age: 'chronic', oedema: 'no' },
      T11: { age: 'chronic', oedema: 'no' },
    },
  },
  {
    name: 'collapse with tumour',
    text: 'Pathological collapse of D9 vertebral body with lytic destruction and erosion of posterior cortex. Rest of the dorsal vertebrae appear normal.',
    levels: { T9: { cause: 'tumour', posteriorWall: 'breached' } },
  },
  {
    name: 'moderate and mild',
    text: 'Moderate wedging of D12 vertebra. Mild wedging of L1 vertebra. Diffuse osteopenia noted.',
    levels: {
      T12: { shape: 'wedge', lossRange: MODERATE, cause: 'osteoporosis' },
      L1: { shape: 'wedge', lossRange: MILD, cause: 'osteoporosis' },
    },
    unsure: ['T12.lossRange', 'L1.lossRange', 'T12.cause', 'L1.cause'],
  },
  {
    name: 'discs and a sacralised vertebra',
    text: 'Sacralization of L5 vertebra. Diffuse disc bulge at L3-L4 and L4-L5 levels. Severe compression fracture of L1.',
    levels: { L1: { lossRange: SEVERE } },
    unsure: ['L1.lossRange'],
    asks: ['- level numbering'],
    left: ['L5 not-broken'],
  },
  {
    name: 'after a road accident',
    text: 'K/c/o RTA. Burst fracture of L2 vertebra with posterior cortical breach and 7mm retropulsion. Fracture of left transverse process of L3.',
    levels: { L2: { posteriorWall: 'breached', retropulsionMm: 7, cause: 'injury' } },
    unsure: ['L2.cause'],
    left: ['L3 other-part'],
  },
  {
    name: 'Kümmell',
    text: 'D11 vertebral body shows collapse with intravertebral vacuum cleft s/o Kummell disease. Height loss measures 70 percent.',
    levels: { T11: { cleft: 'yes', heightLoss: 0.7 } },
  },
];
