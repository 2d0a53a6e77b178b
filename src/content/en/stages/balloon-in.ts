import type { PlainText } from '../../types.ts';

export const BALLOON_IN = {
  title: 'The balloon goes in',
  lead: 'Your doctor slides the yellow balloon through the tube and into the bone. It is still flat. Tiny metal marks show on X-ray where it lies.',
  limit: 'It lifts best from under the part that has sunk. It does not always reach the best spot.',
  lookAt: { text: 'Look at the yellow balloon, still flat', part: 'balloon' },
  picture:
    'A flat amber balloon with a dark mark near each end lies inside the broken bone, beyond the tube.',
} as const satisfies PlainText;
