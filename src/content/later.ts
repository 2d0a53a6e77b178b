import { DEBATE } from './en/debate.ts';
import { FLUORO } from './en/fluoro.ts';
import { DRAWING, NAMES } from './en/names.ts';
import { PART_LABELS } from './en/parts.ts';
import { VIEWS } from './en/views.ts';

/** Words of panels that open later, kept out of what loads before the first picture; as `language.ts` is for the rest. */
export const LATER = {
  debate: DEBATE,
  fluoro: FLUORO,
  names: NAMES,
  drawing: DRAWING,
  views: VIEWS,
  parts: PART_LABELS,
};
