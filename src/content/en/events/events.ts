import type { EventId } from '../../../sim/event/ids.ts';
import type { EventWords } from '../../types.ts';
import { BALLOON } from './balloon.ts';
import { LATER } from './later.ts';
import { LEAKS } from './leaks.ts';
import { NEEDLE } from './needle.ts';

/** What can go wrong, event by event. One that has no words in any of these files does not compile. */
export const EVENT_WORDS = {
  ...NEEDLE,
  ...BALLOON,
  ...LEAKS,
  ...LATER,
} satisfies Readonly<Record<EventId, EventWords>>;

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
  watch: 'Show it on the model',
  asked: {
    plain: 'You asked to see this. It may never happen to you.',
    clinical: 'Shown on request: not what the plan expects. Sizes are illustrative.',
  },
  more: 'How common it is, and what is done',
  beside: 'Set the plan beside it',
} as const;
