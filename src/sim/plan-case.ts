import { anatomyOf, type Skeleton } from './anatomy.ts';
import type { Case, TreatedLevel } from './case/case.ts';
import { caseTold } from './event/told.ts';
import type { Field } from './field/grid.ts';
import { FORGETFUL, type Kept } from './level/kept.ts';
import { planLevel } from './level/plan.ts';
import { type Plan, planOfLevels, settingOf } from './plan.ts';

/** Plans a case, bone after bone. Pure; takes some hundred milliseconds a bone, so it runs in workers. `distances` are the
 * bones' volumes as baked; `kept` is what plans before have left (see level/kept.ts). */
export function plan(
  patientCase: Case,
  skeleton: Skeleton,
  distances: Readonly<Partial<Record<TreatedLevel, Field>>>,
  kept: Kept = FORGETFUL,
): Plan {
  const told = caseTold(patientCase);
  const levels = told.levels.map((one) => {
    const distance = distances[one.level];
    if (distance === undefined) throw new Error(`the volume of ${one.level} is not here`);
    return planLevel(one, anatomyOf(skeleton, one.level, distance), settingOf(told, one.level), kept);
  });
  return planOfLevels(patientCase, skeleton, levels);
}
