import type { PlainText, Told } from '../../types.ts';

/** What is the same however it is done. */
const LYING = {
  title: 'You lie on your front',
  limit: 'A fresh break may open. An old one that has healed will not.',
  lookAt: { text: 'Look at the curve of the back', part: 'spine' },
  picture:
    'The spine lies face down, curved gently back, and the broken bone is a little more open in front.',
} as const satisfies Omit<PlainText, 'lead'>;

export const PRONE = {
  ...LYING,
  lead: 'You lie on soft pads. An anaesthetic guards you from pain: your back is numbed, or you sleep. Lying this way may let the bone open a little.',
  anaesthetic: {
    local: {
      ...LYING,
      lead: 'You lie on soft pads, awake, with your back numbed. You may get medicine to feel calm. Lying this way may let the bone open a little.',
    },
    general: {
      ...LYING,
      lead: 'You lie on soft pads. An anaesthetic lets you sleep, and someone watches over you. Lying this way may let the bone open a little.',
    },
  },
} as const satisfies Told<PlainText>;
