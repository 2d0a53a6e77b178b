import type { ClinicalText } from '../../types.ts';

export const HEALTHY: ClinicalText = {
  title: 'Normal alignment and bone',
  text: [
    {
      text: 'Thoracic kyphosis balances lumbar lordosis: T1–T12 36.0 ± 10.1°, T12–S1 49.7 ± 11.2° (mean ± SD, 626 adults without symptoms, aged 20s to 70s).',
      sources: ['yukawa2018-kyphosis', 'yukawa2018-lordosis'],
    },
    {
      text: 'Lordosis depends on posture: 49.8 ± 11.2° standing, 36.8 ± 13.2° recumbent (n = 627).',
      sources: ['yukawa2019-recumbent'],
    },
    {
      text: 'The vertebral body is a trabecular core within a thin cortical shell and two endplates. The pedicles join it to the posterior arch and give the transpedicular route its name.',
      sources: [],
    },
    {
      text: 'Trabecular volumetric density falls over life by 55 % in women and 46 % in men. On CT, L1 attenuation falls from 226 ± 44 HU under 30 years, by about 2.5 HU a year, to 89 ± 38 HU at 90 and over (n = 20 374).',
      sources: ['riggs2004', 'jang2019'],
    },
  ],
  limit: {
    text: 'Normal ranges are wide: over 65 years, without fracture, thoracic kyphosis averages 41.9° with modes at 28.3° and 51.5°. The model is a parametric average, not a patient.',
    sources: ['bartynski2005'],
  },
  risks: [
    {
      text: 'Vertebral fracture on densitometric lateral imaging: about 3 % of women under 60 years and 19 % at 70 and over, 7.5 % and 20 % of men (Norway, n = 2887). Wedge is the commonest shape.',
      sources: ['waterloo2012'],
    },
  ],
};
