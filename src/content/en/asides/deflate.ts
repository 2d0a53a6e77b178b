import type { AsideText } from '../../types.ts';

export const DEFLATE = {
  more: [
    {
      text: 'This space is what sets kyphoplasty apart. Cement can flow into it with little push. In vertebroplasty there is no space, and cement is pressed into the bone itself.',
      sources: [],
    },
    {
      text: 'In a lab test on donated bones, more than half of the height won was lost again once the balloon went down.',
      sources: ['rotter2010-loss'],
    },
  ],
  risks: [
    {
      text: 'The bone may sink back before cement is in. How much differs from person to person.',
      sources: ['rotter2010'],
    },
  ],
} as const satisfies AsideText;
