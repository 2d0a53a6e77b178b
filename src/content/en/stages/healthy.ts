import type { PlainText } from '../../types.ts';

export const HEALTHY = {
  title: 'A healthy spine',
  lead: 'Your spine is a stack of bones with soft discs between them. It holds you up, lets you bend, and guards the nerves that run down inside it.',
  limit: 'This is a model. Your own spine will look a little different.',
  lookAt: { text: 'Look at the soft discs between the bones', part: 'disc' },
  picture:
    'A healthy spine seen from the side within the faint outline of the body, its pale blocks of bone parted by grey discs.',
} as const satisfies PlainText;
