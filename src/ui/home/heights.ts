import { lengthMm } from '../../content/intl.ts';
import { focusLevel } from '../../session/focus.ts';
import { milestonesOf } from '../../session/time/milestones.ts';
import { type Plan, placeOf } from '../../sim/plan.ts';
import { endOf } from '../../sim/stages/ends.ts';
import { END } from '../../sim/stages/timeline.ts';
import { stateAt } from '../../sim/state.ts';

/** Heights of a bone, as text. */
export interface PaperHeights {
  healthy: string;
  broken: string;
  /** Once the cement is hard; null where none is put in. */
  set: string | null;
  end: string;
}

/** Of the bone that is looked at, where it lost most. */
export function heightsIn(plan: Plan): PaperHeights {
  const level = focusLevel(plan);
  const at = placeOf(plan, level);
  const broken = milestonesOf(plan, level).broken.levels[at].heightsMm;
  const { healthy } = plan.levels[at].ruler;
  const stations = ['anterior', 'middle', 'posterior'] as const;
  const worst = stations.reduce((a, b) => (healthy[b] - broken[b] > healthy[a] - broken[a] ? b : a));
  const mm = (height: number) => lengthMm(height, 0);
  const then = (t: number) => mm(stateAt(plan, t).levels[at].heightsMm[worst]);
  return {
    healthy: mm(healthy[worst]),
    broken: mm(broken[worst]),
    set: plan.roles[at].turn === null ? null : then(endOf(plan.stages, 'set')),
    end: then(END),
  };
}
