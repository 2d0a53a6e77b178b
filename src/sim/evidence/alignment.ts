import type { EvidenceTable } from './types.ts';

const YUKAWA_2018 = {
  source:
    'Yukawa Y et al. Normative data for parameters of sagittal spinal alignment in healthy subjects. Eur Spine J 2018;27:426-432',
  at: ['10.1007/s00586-016-4807-7'],
} as const;
const HEALTHY_ADULTS = 'n=626 without symptoms, aged 20s to 70s';

/** The curves of the whole column, standing and lying. */
export const ALIGNMENT = {
  'yukawa2018-kyphosis': {
    quantity: `thoracic kyphosis T1-T12 (${HEALTHY_ADULTS})`,
    value: '36.0 +- 10.1 deg',
    ...YUKAWA_2018,
    mark: 'read',
  },
  'yukawa2018-lordosis': {
    quantity: `lumbar lordosis T12-S1 (${HEALTHY_ADULTS})`,
    value: '49.7 +- 11.2 deg',
    ...YUKAWA_2018,
    mark: 'read',
  },
  'yukawa2018-incidence': {
    quantity: `pelvic incidence (${HEALTHY_ADULTS})`,
    value: '53.7 +- 10.9 deg',
    ...YUKAWA_2018,
    mark: 'read',
  },
  'yukawa2018-tilt': {
    quantity: `pelvic tilt (${HEALTHY_ADULTS})`,
    value: '14.5 +- 8.4 deg',
    ...YUKAWA_2018,
    mark: 'read',
  },
  'yukawa2018-slope': {
    quantity: `sacral slope (${HEALTHY_ADULTS})`,
    value: '39.4 +- 8.0 deg',
    ...YUKAWA_2018,
    mark: 'read',
  },
  'yukawa2018-cervical': {
    quantity: `cervical lordosis C3-C7 (${HEALTHY_ADULTS})`,
    value: '4.1 +- 11.7 deg',
    ...YUKAWA_2018,
    mark: 'read',
  },
  'yukawa2018-sva': {
    quantity: `sagittal vertical axis (${HEALTHY_ADULTS})`,
    value: '3.1 +- 12.6 mm',
    ...YUKAWA_2018,
    mark: 'read',
  },
  hasegawa2016: {
    quantity: 'ideal lumbar lordosis from pelvic incidence and age (n=126)',
    value: 'LL = 32.9 + 0.60 PI - 0.23 age',
    source: 'Hasegawa K et al. Eur Spine J 2016;25(11)',
    at: ['10.1007/s00586-016-4702-2'],
    mark: 'read',
  },
  bartynski2005: {
    quantity: 'thoracic kyphosis over 65 years without fracture',
    value: 'mean 41.9 deg, bimodal 28.3 / 51.5; 26.8 at 18-35 years',
    source: 'Bartynski WS et al. AJNR 2005;26:2077-2085',
    at: ['PMC8148834'],
    mark: 'read',
  },
  'yukawa2019-recumbent': {
    quantity: 'lumbar lordosis lying and standing; L4-S1 part of it (n=627)',
    value: '36.8 +- 13.2 lying, 49.8 +- 11.2 standing; L4-S1 29.8 +- 8.0 and 34.2 +- 8.3 deg',
    source:
      'Yukawa Y et al. Local sagittal alignment of the lumbar spine and range of motion in 627 asymptomatic subjects. Asian Spine J 2019;13:663-671',
    at: ['10.31616/asj.2018.0187'],
    mark: 'read',
  },
  'troyanovich1997-segmental': {
    quantity: 'segmental lordosis, posterior tangents T12-L1 to L5-S1 (n=50)',
    value: '3.6, 4.1, 7.6, 11.7, 16.8, 32.4 deg; L1-L5 39.7; Cobb T12-S1 65',
    source:
      'Troyanovich SJ et al. Radiographic mensuration characteristics of the sagittal lumbar spine from a normal population. J Spinal Disord 1997;10:380-386',
    at: ['https://metajournal.com/articles/643923'],
    mark: 'read',
  },
  'ao-lordosis-share': {
    quantity: 'share of lordosis at L4-L5 and L5-S1; regional angles',
    value: '20 deg (28 %) and 28 deg (39 %); C2-C7 15, T1-T12 40, T11-L1 0, T12-S1 60 deg',
    source: 'AO Surgery Reference, sagittal spinal alignment',
    at: [
      'https://surgeryreference.aofoundation.org/spine/tumors/primary-tumors/further-reading/sagittal-spinal-alignment',
    ],
    mark: 'read',
  },
  'bernhardt1989-segmental': {
    quantity: 'segmental Cobb angle per level, body and disc, kyphosis positive',
    value:
      'T1-2 +1, T2-3 +1, T3-4 +3, T4-5 +5, T5-6 +5, T6-7 +5, T7-8 +5, T8-9 +4, T9-10 +3, T10-11 +3, T11-12 +3, T12-L1 +1, L1-2 -4, L2-3 -7, L3-4 -13, L4-5 -20, L5-S1 -28; T3-12 36, T12-S1 about -71 deg',
    source: 'Bernhardt M, Bridwell KH. Spine 1989;14:717-721 (abstract read, these numbers not)',
    mark: 'memory',
  },
  'young-controls2018': {
    quantity: 'alignment of the controls in a study of adolescent idiopathic scoliosis (n=69)',
    value:
      'T1-12 43.4 +- 12.7, T4-12 37.7 +- 15.1, L1-S1 57.0 +- 10.4, PI 46.2 +- 8.3, SS 39.1 +- 6.7, PT 7.1 +- 7.3 deg',
    source:
      'Sagittal plane assessment of spino-pelvic complex in a Central European population with adolescent idiopathic scoliosis. Scoliosis Spinal Disord 2018, Table 2',
    at: ['10.1186/s13013-018-0156-0'],
    mark: 'read',
  },
} satisfies EvidenceTable;
