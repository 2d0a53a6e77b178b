/** Words that a kiosk alone shows, loaded with it; as `language.ts` is for the rest. */
export { KIOSK, KIOSK_LABELS } from './en/kiosk.ts';
