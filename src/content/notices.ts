/** Words of notices, loaded with the first one; as `language.ts` is for the rest. */
export { NOTICE_LABELS } from './en/notices.ts';
