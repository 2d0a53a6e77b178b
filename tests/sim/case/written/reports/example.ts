import type { TreatedLevel } from '../../../../../src/sim/case/case.ts';
import type { Fields } from '../../../../../src/sim/case/written/report/types.ts';

/** A report, and what a person reads from it. */
export interface Example {
  name: string;
  text: string;
  /** Broken or filled levels with what is said of each; nothing else may be read. */
  levels: { [Level in TreatedLevel]?: Partial<Fields> };
  /** What is doubted or does not follow for sure: `L1` for the level itself, `L1.age` for a field. */
  unsure?: readonly string[];
  /** Other questions, as `level what why`, with `-` for no level. */
  asks?: readonly string[];
  /** Broken bones that are not taken, as written. */
  refused?: readonly string[];
  /** Some of the bones that are named and not broken, as `text why`. */
  left?: readonly string[];
}

/** Genant's grades as ranges. */
export const MILD = { low: 0.2, high: 0.25 };
export const MODERATE = { low: 0.25, high: 0.4 };
export const SEVERE = { low: 0.4, high: 1 };
export const HARDLY = { low: 0, high: 0.2 };
