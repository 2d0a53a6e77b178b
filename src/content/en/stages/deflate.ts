import type { PlainText } from '../../types.ts';

export const DEFLATE = {
  title: 'A space stays behind',
  lead: 'Your doctor empties the balloon and takes it out. It leaves a space in the bone, with packed bone around it.',
  limit: 'Some of the height can be lost again now, before cement holds it.',
  lookAt: { text: 'Look at the space where the balloon was', part: 'cavity' },
  picture: 'A dark hollow with a rim of packed bone marks where the balloon lay.',
} as const satisfies PlainText;
