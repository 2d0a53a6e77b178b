import type { Stage } from '../../types.ts';

export const HEALTHY: Stage = {
  plain: {
    title: 'A healthy spine',
    lead: 'Your spine is a stack of bones with soft discs between them. It holds you up, lets you bend, and guards the nerves that run down inside it.',
    limit: 'This is a model. Your own spine will look a little different.',
    lookAt: { text: 'Look at the soft discs between the bones', part: 'disc' },
    more: [
      {
        text: 'Each bone of the spine is called a vertebra. Its front part is a block that carries your weight. Its back part is a ring around the nerves.',
        sources: [],
      },
      {
        text: 'Inside, the block is like a sponge: fine struts of bone with soft marrow in the gaps. A thin, hard shell goes round it.',
        sources: [],
      },
      {
        text: 'This inner bone thins with age. In a study of scans, women lost about 55 of every 100 parts of it over a long life, and men about 46.',
        sources: ['riggs2004'],
      },
    ],
    risks: [
      {
        text: 'Bone that is too thin can break with little force. Doctors call this weak bone osteoporosis.',
        sources: [],
      },
      {
        text: 'In a study in Norway, about 19 of 100 women and 20 of 100 men aged 70 or more had a broken bone in the spine. Many such breaks cause no lasting trouble.',
        sources: ['waterloo2012', 'nice2012-effects'],
      },
    ],
  },
  clinical: {
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
  },
  kiosk: {
    title: 'A healthy spine',
    line: 'A spine is a stack of bones with soft discs between them. It holds the body up and guards the nerves.',
  },
  spoken: 'The spine is a stack of bones, with a soft disc between each pair.',
  picture:
    'A healthy spine seen from the side within the faint outline of the body, its pale blocks of bone parted by grey discs.',
};
