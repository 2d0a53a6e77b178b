import type { Rule } from './rule.ts';
import { AGE_RULES } from './rules-age.ts';
import { SHAPE_RULES } from './rules-shape.ts';
import { WALL_RULES } from './rules-wall.ts';

/** All rules of plain words; numbers have their own. */
export const RULES: readonly Rule[] = [...SHAPE_RULES, ...AGE_RULES, ...WALL_RULES];
