import type { PlainText } from '../../types.ts';

export const CHOICES = {
  title: 'What are your choices?',
  lead: 'You can give it time, with pain medicine and perhaps a brace. A doctor can put cement in the bone: that is vertebroplasty. Or a balloon first, then cement: that is kyphoplasty.',
  limit: 'Doctors do not agree on how well cement works. Ask what yours would expect for you.',
  lookAt: { text: 'Look at the broken bone', part: 'vertebra' },
  picture: 'The broken bone seen from the side, before any treatment.',
} as const satisfies PlainText;
