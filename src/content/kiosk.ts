import { KIOSK, KIOSK_LABELS } from './en/kiosk.ts';
import { tongue } from './language.ts';
import type { KioskLabels } from './tongue.ts';
import type { KioskText, StageWords } from './types.ts';

/** Words that a kiosk alone shows, loaded with it; as `language.ts` is for the rest. */
export const kioskWords = (): StageWords<KioskText> => tongue?.stages ?? KIOSK;
export const kioskLabels = (): KioskLabels => tongue?.kiosk ?? KIOSK_LABELS;
