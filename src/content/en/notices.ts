import { MOST_LEVELS } from '../../sim/case/case.ts';
import type { Notice } from '../../sim/case/notice.ts';

/** What of a link or a file could not be used. */
export const NOTICE_LABELS = {
  title: 'Some of what was asked for could not be used:',
  problems: {
    unknown: 'is not known and was left out',
    'not-a-choice': 'is not one of the choices',
    'not-a-number': 'is not a number',
    'too-small': 'is too small',
    'too-large': 'is too large',
    twice: 'stands there twice; the first is used',
    'too-many': `is too many and was left out: there is room for ${MOST_LEVELS} bones`,
    'no-such-level': 'is not a bone of the back that is known here.',
    'not-treatable': 'is not a bone that can be shown here.',
    unclear: 'could be more than one bone.',
  } satisfies Record<Notice['problem'], string>,
  nothing: 'No bone was named.',
  more: (given: string) => `and ${given}`,
  used: (value: string) => `; ${value} is used`,
  dismiss: 'Close this notice',
} as const;
