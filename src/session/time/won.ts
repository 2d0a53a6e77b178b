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
  const heights = (t: number) => stateAt(plan, t).levels[at].heightsMm;
  const [broken, lying, set, later] = [
    heights(endOf(plan.stages, 'fracture')),
    heights(endOf(plan.stages, 'prone')),
    heights(endOf(plan.stages, 'set')),
    heights(END),
  ];
  const { healthy } = own.ruler;
  const station = (['anterior', 'middle', 'posterior'] as const).reduce((a, b) =>
    broken[b] / healthy[b] < broken[a] / healthy[a] ? b : a,
  );
  const [from, front, hard, stands] = [broken, lying, set, later].map((one) => Math.round(one[station]));
  return { lyingMm: front - from, treatedMm: hard - front, leftMm: stands - from };
}
