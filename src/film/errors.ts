import type { Healthy } from './healthy.ts';
import { eachMeasure, type Measure, type Measures, measured } from './measures.ts';
import type { Marked } from './six.ts';

/** How far a point that was set and drawn to the endplate lies off, standard deviation of each coordinate as a share of the
 * body's depth: found on the made films that were tuned on (tests/film). */
export const POINT_SHARE = 0.01;

/** What a photo held askew by up to 15 degrees adds and nothing here takes out: found on the same films, their points known
 * exactly. */
const ASKEW: Measures = {
  frontOverBack: 0.01,
  middleOverBack: 0.007,
  lossFront: 0.002,
  lossMiddle: 0.002,
  lossBack: 0.002,
  wedge: 0.4,
  cobb: 1.3,
};

/**
 * What readers of one film differ by, one reader's standard deviation. Losses: 95 % of the differences between two
 * readers lie within 12.5 points (Buckens 2013, PMC3733867), which is 4.5 for one of them; a ratio of heights is the
 * same. Angles: illustrative.
 */
export const READERS: Measures = {
  frontOverBack: 0.045,
  middleOverBack: 0.045,
  lossFront: 0.045,
  lossMiddle: 0.045,
  lossBack: 0.045,
  wedge: 2,
  cobb: 2.5,
};

/** How far levels of one person go together, as a share of height: by both neighbours and by one; illustrative, the second
 * from up to 9 % off. */
const BETWEEN_LEVELS = { both: 0.02, one: 0.045 } as const;

const LOSSES: readonly Measure[] = ['lossFront', 'lossMiddle', 'lossBack'];

/** Standard deviations: of where the points lie, with what neighbours tell of a healthy height, and with what readers
 * differ by. */
export interface Errors {
  own: Measures;
  whole: Measures;
}

/** Errors of every measure, each coordinate of a point off by `pointPx` independently of the others. */
export function errorsOf(marked: Marked, healthy: Healthy, pointPx: number): Errors {
  const all = measured(marked, healthy);
  const between = marked.above !== null && marked.below !== null ? BETWEEN_LEVELS.both : BETWEEN_LEVELS.one;
  const own = eachMeasure((measure) => {
    const { value, slopes } = all[measure];
    const points = Math.hypot(pointPx * Math.hypot(...slopes), ASKEW[measure]);
    return LOSSES.includes(measure) ? Math.hypot(points, between * (1 - value)) : points;
  });
  return { own, whole: eachMeasure((measure) => Math.hypot(own[measure], READERS[measure])) };
}
