import { angle, constant, type Dual, long, minus, over, plus, times, variable } from './dual.ts';
import type { Healthy } from './healthy.ts';
import { frontOf, type Marked, pointsOf, type Six } from './six.ts';

export const MEASURES = [
  'frontOverBack',
  'middleOverBack',
  'lossFront',
  'lossMiddle',
  'lossBack',
  'wedge',
  'cobb',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Ratios and losses as shares (a loss below 0 is higher than its neighbours tell), angles in degrees, positive where the
 * front is lower. `cobb` lies between the upper endplate above and the lower one below, or the bone's own where a
 * neighbour is not marked. */
export type Measures = Readonly<Record<Measure, number>>;

type DualPoint = readonly [Dual, Dual];

/** Every measure with its slopes by the points' coordinates, in the order of `pointsOf`, x before y. */
export function measured(marked: Marked, healthy: Healthy): Readonly<Record<Measure, Dual>> {
  const all = pointsOf(marked);
  const count = 2 * all.length;
  const points = all.map(
    ([x, y], i): DualPoint => [variable(x, 2 * i, count), variable(y, 2 * i + 1, count)],
  );
  const take = (six: Six | null): DualPoint[] | null => (six === null ? null : points.splice(0, 6));
  const above = take(marked.above);
  const broken = take(marked.broken) ?? [];
  const below = take(marked.below);
  const own = heights(broken);
  const [up, down] = [above && heights(above), below && heights(below)];
  const loss = (i: 0 | 1 | 2): Dual => {
    const was =
      up && down
        ? times(plus(up[i], down[i]), healthy.both[i] / 2)
        : up
          ? times(up[i], healthy.above[i])
          : down
            ? times(down[i], healthy.below[i])
            : own[i];
    return minus(constant(1, count), over(own[i], was));
  };
  const front = frontOf(marked.broken);
  const slope = (six: readonly DualPoint[], which: 0 | 1): Dual => {
    const [f, b] = [six[which], six[4 + which]];
    return angle(minus(b[1], f[1]), times(minus(f[0], b[0]), front));
  };
  return {
    frontOverBack: over(own[0], own[2]),
    middleOverBack: over(own[1], own[2]),
    lossFront: loss(0),
    lossMiddle: loss(1),
    lossBack: loss(2),
    wedge: minus(slope(broken, 1), slope(broken, 0)),
    cobb: minus(slope(below ?? broken, 1), slope(above ?? broken, 0)),
  };
}

const heights = (six: readonly DualPoint[]): [Dual, Dual, Dual] => {
  const height = (i: number) => long(minus(six[i][0], six[i + 1][0]), minus(six[i][1], six[i + 1][1]));
  return [height(0), height(2), height(4)];
};

/** The same for each measure. */
export const eachMeasure = (make: (measure: Measure) => number): Measures =>
  Object.fromEntries(MEASURES.map((measure) => [measure, make(measure)])) as unknown as Measures;

export function measuresOf(marked: Marked, healthy: Healthy): Measures {
  const all = measured(marked, healthy);
  return eachMeasure((measure) => all[measure].value);
}

/** The loss at the worst station, none where nothing is lost: what a case holds. */
export const worstLoss = ({ lossFront, lossMiddle, lossBack }: Measures): number =>
  Math.max(0, lossFront, lossMiddle, lossBack);
