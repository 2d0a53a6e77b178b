import type { AsideText } from '../../types.ts';

export const LOCALISE = {
  more: [
    {
      text: 'Each bridge is called a pedicle. A needle can pass inside it, or beside it where it is thin. It passes beside the nerves and not through them.',
      sources: [],
    },
    { text: 'Your doctor counts the bones to be sure of the right one.', sources: [] },
    {
      text: 'X-rays are a kind of radiation. In one study, the dose for one bone was about 4 units (mSv). People in Britain get about that much from nature in two years.',
      sources: ['boszczyk2006-dose', 'uk-background'],
    },
  ],
  risks: [
    {
      text: 'Rarely, a doctor treats the wrong bone. Counting twice, from two sides, helps to prevent it.',
      sources: [],
    },
    {
      text: 'X-rays may add a little to the risk of cancer later in life. The team keeps the dose as low as it can.',
      sources: [],
    },
  ],
} as const satisfies AsideText;
