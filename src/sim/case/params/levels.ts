import { LEVELS } from '../../../../models/levels.ts';
import type { TreatedLevel } from '../case.ts';

/** Top to bottom. */
export const TREATED_LEVELS = LEVELS.slice(LEVELS.indexOf('T5')) as readonly TreatedLevel[];
