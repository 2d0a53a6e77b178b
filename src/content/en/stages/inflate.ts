import type { PlainText } from '../../types.ts';

export const INFLATE = {
  title: 'The balloon fills',
  lead: 'Your doctor fills the yellow balloon slowly. It presses the soft bone aside and may lift the top of the bone.',
  limit: 'Some of the height may come back. Often not all of it.',
  lookAt: { text: 'Look at the yellow balloon', part: 'balloon' },
  picture:
    'The amber balloon, now round, lies in the sponge of the bone, and the sunken top has risen a little above it.',
} as const satisfies PlainText;
