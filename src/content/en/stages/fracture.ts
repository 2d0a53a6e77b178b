import type { PlainText } from '../../types.ts';

export const FRACTURE = {
  title: 'A bone gives way',
  lead: 'A block of bone in the spine breaks and loses height. Often the front sinks most, so the back bends forward. Doctors call this a compression fracture.',
  limit: 'Some of these breaks hurt a lot. Some are never felt. Not all back pain comes from a break.',
  lookAt: { text: 'Look at the top of the bone: it has sunk', part: 'endplate' },
  picture: 'One bone of the spine is lower than before, and the column above it has come down with it.',
} as const satisfies PlainText;
