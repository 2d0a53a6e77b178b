import type { PlainText } from '../../types.ts';

export const PRONE = {
  title: 'You lie on your front',
  lead: 'You lie on soft pads. An anaesthetic guards you from pain: your back is numbed, or you sleep. Lying this way may let the bone open a little.',
  limit: 'A fresh break may open. An old one that has healed will not.',
  lookAt: { text: 'Look at the curve of the back', part: 'spine' },
  picture:
    'The spine lies face down, curved gently back, and the broken bone is a little more open in front.',
} as const satisfies PlainText;
