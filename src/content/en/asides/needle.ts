import type { AsideText } from '../../types.ts';

export const NEEDLE = {
  more: [
    {
      text: 'Each cut is about 1 cm long. Often there is one on each side of the spine.',
      sources: ['kyphon-page-incision'],
    },
    {
      text: 'Some doctors work from one side only. In trials, pain eased about as much either way.',
      sources: ['frontsurg2025-unilateral', 'medicine2017-unilateral'],
    },
    {
      text: 'If you are awake, you may feel pushing or tapping. Say so if it hurts: the team can give you more medicine.',
      sources: [],
    },
  ],
  risks: [
    {
      text: 'The needle can harm a nerve. It is rare, and we found no good count of how often.',
      sources: [],
    },
    {
      text: 'Bleeding. In a study of 102 people who had kyphoplasty, about 1 of 100 had a bleed that doctors had to drain.',
      sources: ['pssj2008-harm'],
    },
    {
      text: 'Infection. In the same study, about 2 of 100 got one. One of these was deep and needed a big operation.',
      sources: ['pssj2008-harm'],
    },
  ],
} as const satisfies AsideText;
