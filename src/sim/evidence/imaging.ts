import type { EvidenceTable } from './types.ts';

const NIST_TABLE_4 = {
  source:
    'Hubbell JH, Seltzer SM. X-ray mass attenuation coefficients. NIST Standard Reference Database 126, table 4 (2004)',
  at: ['https://physics.nist.gov/PhysRefData/XrayMassCoef/tab4.html'],
} as const;

/** What the X-ray picture is computed from. */
export const IMAGING = {
  'nist2004-cortical': {
    quantity: 'mass attenuation of cortical bone (ICRU-44) at 60 keV; density',
    value: '0.3148 cm2/g; 1.92 g/cm3',
    ...NIST_TABLE_4,
    mark: 'read-2',
  },
  'nist2004-soft': {
    quantity: 'mass attenuation of skeletal muscle (ICRU-44) at 60 keV; density',
    value: '0.2048 cm2/g; 1.05 g/cm3',
    ...NIST_TABLE_4,
    mark: 'read-2',
  },
  'nist2004-elements': {
    quantity: 'mass attenuation of iron, iodine, barium, platinum at 60 keV',
    value: '1.205, 7.579, 8.511, 6.357 cm2/g',
    source: 'Hubbell JH, Seltzer SM. NIST Standard Reference Database 126, table 3 (2004)',
    mark: 'memory',
  },
} as const satisfies EvidenceTable;
