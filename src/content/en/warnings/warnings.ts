import type { WarningId } from '../../../sim/warnings.ts';
import type { WarningText } from '../../types.ts';
import { BALLOON } from './balloon.ts';
import { BONE } from './bone.ts';
import { CEMENT } from './cement.ts';
import { LEAKS } from './leaks.ts';
import { PATH } from './path.ts';
import { TIP } from './tip.ts';

/** What a plan warns of. One that has no words in any of these files does not compile. */
export const WARNING_WORDS = {
  ...BONE,
  ...PATH,
  ...TIP,
  ...BALLOON,
  ...CEMENT,
  ...LEAKS,
} satisfies Readonly<Record<WarningId, WarningText>>;

/** Words of the lists that tell them to patients. */
export const WARNING_LABELS = {
  title: 'What to know about this plan',
  exact: 'In clinical words',
} as const;
