import type { AsideText } from '../../types.ts';

export const HEALTHY = {
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
} as const satisfies AsideText;
