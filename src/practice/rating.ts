import type { Filling } from './measures/filling.ts';
import { MAY_GO_MM, type Unseen } from './measures/screening.ts';
import type { SideMeasures } from './measures/side.ts';

/** The items of a global rating scale that can be told from a log, adapted: respect for tissue, accuracy, motion, use of X-ray,
 * judgement. Each 1 (poor) to 5 (very good). Illustrative: a rater sees more. */
export const RATED = ['tissue', 'accuracy', 'motion', 'looking', 'judgement'] as const;
export type Rated = (typeof RATED)[number];

/** Null where there was nothing to judge. */
export type Rating = Readonly<Record<Rated, number | null>>;

/** The steps down from 5, each passed by a value that is larger. */
const rate = (value: number, steps: readonly [number, number, number, number]): number =>
  5 - steps.filter((step) => value > step).length;

export function ratingOf(sides: readonly SideMeasures[], unseen: Unseen, filling: Filling | null): Rating {
  const inBone = sides.filter(({ axisToWallMm }) => axisToWallMm !== null);
  const touched = sides.some(({ hits }) => hits.length > 0);
  if (inBone.length === 0 && !touched)
    return { tissue: null, accuracy: null, motion: null, looking: null, judgement: null };
  const worst = (of: (side: SideMeasures) => number): number => Math.max(...sides.map(of));
  return {
    tissue: sides.some(({ nerve }) => nerve)
      ? 1
      : rate(
          worst(({ breachMm, worstMm }) => Math.max(breachMm, worstMm)),
          [0.3, 1, 2, 4],
        ),
    accuracy: rate(
      worst(({ targetMm }) => targetMm ?? 0),
      [2, 4, 6, 9],
    ),
    motion: rate(
      worst(({ corrections }) => corrections.count),
      [1, 3, 6, 10],
    ),
    looking: rate(unseen.longestMm, [MAY_GO_MM, 1.6 * MAY_GO_MM, 2.4 * MAY_GO_MM, 4 * MAY_GO_MM]),
    judgement: filling === null ? null : judged(filling),
  };
}

function judged({ balloon, cement }: Filling): number | null {
  if (balloon === null && cement === null) return null;
  const pump = balloon === null || balloon.stopped === 'right' ? 0 : 1;
  const late = balloon?.stopped === 'late' ? 1 : 0;
  const leak = cement === null ? 0 : rate(cement.leakMl, [0.02, 0.2, 0.5, 1]) - 5;
  const canal = cement !== null && cement.canalMl > 0.01 ? 2 : 0;
  return Math.max(1, 5 - pump - late + leak - canal);
}
