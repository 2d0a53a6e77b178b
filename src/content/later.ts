import { DEBATE } from './en/debate.ts';
import { FLUORO } from './en/fluoro.ts';
import { PART_LABELS } from './en/parts.ts';

/** Words of panels that open later, kept out of what loads before the first picture; as `language.ts` is for the rest. */
export const LATER = { debate: DEBATE, fluoro: FLUORO, parts: PART_LABELS };
