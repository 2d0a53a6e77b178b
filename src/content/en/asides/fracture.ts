import type { AsideText } from '../../types.ts';

export const FRACTURE = {
  more: [
    {
      text: 'There are three main causes. One is weak bone (osteoporosis). One is an injury: a fall, a car crash, a sport. One is a tumour that began in the spine or spread to it.',
      sources: [],
    },
    { text: 'Weak bone can break when you bend, lift or even cough. It is not your fault.', sources: [] },
    { text: 'It happens most often where the chest meets the lower back.', sources: ['josr2023-levels'] },
    {
      text: 'Some breaks still move: the bone opens up a little when you lie down. In one study, this was so in about 44 of 100 people.',
      sources: ['mckiernan2003-mobile'],
    },
  ],
  risks: [
    {
      text: 'You may lose height, and your back may bend forward. A big bend can make it harder to breathe, eat and sleep.',
      sources: ['nice2012-effects'],
    },
    {
      text: 'After one break, another is more likely. In a study of older women, about 19 of 100 had a new break in the spine within a year.',
      sources: ['lindsay2001'],
    },
    {
      text: 'Rarely, bone presses on the nerves. Get help at once if your legs turn weak or numb, or you lose control of bladder or bowels.',
      sources: [],
    },
  ],
} as const satisfies AsideText;
