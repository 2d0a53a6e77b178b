import type { TreatedLevel } from '../../sim/case/case.ts';
import { type Plan, placeOf } from '../../sim/plan.ts';
import { endOf } from '../../sim/stages/ends.ts';
import { END } from '../../sim/stages/timeline.ts';
import { stateAt } from '../../sim/state.ts';

/** Where the height came from that came back, whole mm at the place that lost most: as the picture writes heights, so that what is
 * said adds up. Less than 0 where height went. */
export interface Won {
  /** By lying on the front: what the break's own give brings. */
  lyingMm: number;
  /** Beyond that once the cement is hard. */
  treatedMm: number;
  /** Standing later: all that is left. */
  leftMm: number;
}

/** Of one bone, in a plan that treats it; null where nothing is done to it or it lost nothing. */
export function wonOf(plan: Plan, level: TreatedLevel): Won | null {
  const at = placeOf(plan, level);
  const own = plan.levels[at];
  if (plan.roles[at].turn === null || own.case.fracture.heightLoss === 0) return null;
  const [from, front, hard, stands] = heightsAt(plan, at, [
    endOf(plan.stages, 'fracture'),
    endOf(plan.stages, 'prone'),
    endOf(plan.stages, 'set'),
    END,
  ]);
  return { lyingMm: front - from, treatedMm: hard - front, leftMm: stands - from };
}

/** How far a bone that nothing is done to has sunk on by the end, whole mm at the place that lost most; null where it lost
 * nothing, or something is or was done to it. */
export function sunkOf(plan: Plan, level: TreatedLevel): number | null {
  const at = placeOf(plan, level);
  const { fracture, treatment } = plan.levels[at].case;
  if (treatment !== 'none' || fracture.heightLoss === 0) return null;
  const [from, stands] = heightsAt(plan, at, [endOf(plan.stages, 'fracture'), END]);
  return Math.max(0, from - stands);
}

/** Heights of a bone at some times, whole mm at the place that has lost most at the first of them. */
function heightsAt(plan: Plan, at: number, times: readonly number[]): number[] {
  const all = times.map((t) => stateAt(plan, t).levels[at].heightsMm);
  const [broken] = all;
  const { healthy } = plan.levels[at].ruler;
  const station = (['anterior', 'middle', 'posterior'] as const).reduce((a, b) =>
    broken[b] / healthy[b] < broken[a] / healthy[a] ? b : a,
  );
  return all.map((one) => Math.round(one[station]));
}
