import type { EventId } from '../../event-table.ts';
import type { EventWords } from '../../types.ts';
import { BALLOON } from './balloon.ts';
import { LATER } from './later.ts';
import { LEAKS } from './leaks.ts';
import { NEEDLE } from './needle.ts';

/** What can go wrong, event by event. One that has no words in any of these files does not compile. */
export const EVENT_WORDS: Readonly<Record<EventId, EventWords>> = {
  ...NEEDLE,
  ...BALLOON,
  ...LEAKS,
  ...LATER,
};

export const EVENT_LABELS = {
  here: 'One by one, at this step',
  elsewhere: 'One by one, at other steps',
  parts: {
    what: 'What happens',
    common: 'How common it is',
    noticed: 'How it is noticed',
    done: 'What is done',
  },
  notKnown: 'We know of no good figure.',
} as const;
