import { NOTICE_LABELS } from './en/notices.ts';
import { tongue } from './language.ts';
import type { NoticeLabels } from './tongue.ts';

/** Words of notices, loaded with the first one; as `language.ts` is for the rest. */
export const noticeLabels = (): NoticeLabels => tongue?.notices ?? NOTICE_LABELS;
