import type { AsideText, Told } from '../../types.ts';

const MORE = [
  {
    text: 'The tube is called a cannula. It stays until the end, so each tool goes in without a new path.',
    sources: [],
  },
  {
    text: 'If a tumour might be the cause, your doctor may take a tiny bit of bone through the tube to test it.',
    sources: [],
  },
] as const satisfies AsideText['more'];

const VERTEBROPLASTY = {
  more: MORE,
  risks: [
    {
      text: 'The tube can poke through the front or side of the bone. Large blood vessels lie in front, so this can cause a bleed. It is rare, and we found no good count of how often.',
      sources: [],
    },
  ],
} as const satisfies AsideText;

export const CANNULA = {
  more: MORE,
  risks: [
    {
      text: 'The drill can poke through the front or side of the bone. Large blood vessels lie in front, so this can cause a bleed. It is rare, and we found no good count of how often.',
      sources: [],
    },
  ],
  instead: { vertebroplasty: VERTEBROPLASTY },
} as const satisfies Told<AsideText>;
