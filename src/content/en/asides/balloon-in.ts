import type { AsideText } from '../../types.ts';

export const BALLOON_IN = {
  more: [
    {
      text: 'Doctors call it a balloon tamp, as it tamps the soft bone down around itself. It does not stay in you.',
      sources: [],
    },
    {
      text: 'It comes in three lengths: 10, 15 and 20 mm. Your doctor picks one to fit the bone.',
      sources: ['kyphon-ifu2017-balloon', 'synflate2014'],
    },
    { text: 'Most often there are two balloons, one from each side.', sources: ['kyphon-page-incision'] },
  ],
  risks: [
    {
      text: 'Hard or healed bone can keep the balloon from sliding in or opening. Your doctor may then change the path, or stop.',
      sources: [],
    },
  ],
} as const satisfies AsideText;
