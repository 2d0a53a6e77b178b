import type { Level } from '../../models/levels.ts';
import { anatomyOf, neighboursOf, type Skeleton } from './anatomy.ts';
import type { Case } from './case/case.ts';
import { caseTold } from './event/told.ts';
import type { Field } from './field/grid.ts';
import { FORGETFUL, type Kept } from './level/kept.ts';
import { planLevel } from './level/plan.ts';
import { type Plan, planOfLevels, settingOf } from './plan.ts';

/** Plans a case, bone after bone. Pure; takes some hundred milliseconds a bone, so it runs in workers. `distances` are the
 * volumes as baked of the bones and of what neighbours they need; `kept` is what plans before have left (see level/kept.ts). */
export function plan(
  patientCase: Case,
  skeleton: Skeleton,
  distances: Readonly<Partial<Record<Level, Field>>>,
  kept: Kept = FORGETFUL,
): Plan {
  const told = caseTold(patientCase);
  const volume = (level: Level): Field => {
    const distance = distances[level];
    if (distance === undefined) throw new Error(`the volume of ${level} is not here`);
    return distance;
  };
  const levels = told.levels.map((one) => {
    const { above, below } = neighboursOf(one);
    const neighbours = { above: above && volume(above), below: below && volume(below) };
    const anatomy = anatomyOf(skeleton, one.level, volume(one.level), neighbours);
    return planLevel(one, anatomy, settingOf(told, one.level), kept);
  });
  return planOfLevels(patientCase, skeleton, levels);
}
