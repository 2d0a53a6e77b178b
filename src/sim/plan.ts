import type { Skeleton } from './anatomy.ts';
import { type Case, focusOf, type TreatedLevel } from './case/case.ts';
import { type AlignmentRuler, alignmentRulerOf } from './column/alignment.ts';
import { type Spine, spineOf } from './column/spine.ts';
import type { LevelPlan, Setting } from './level/plan.ts';
import { breaksNow, type PlannedStage, stagesOf } from './stages/timeline.ts';

/** Everything a Case implies that does not depend on time. Plain data. */
export interface Plan {
  case: Case;
  /** Times the baked size. */
  sizeFactor: number;
  stages: readonly PlannedStage[];
  spine: Spine;
  alignment: AlignmentRuler;
  /** As the case has them, top to bottom. */
  levels: readonly LevelPlan[];
  /** What bones do beyond their own plans: whether each breaks within the case's story, and its turn among those that are
   * treated (0 first; null where nothing is done to it). */
  roles: readonly { breaks: boolean; turn: number | null }[];
  /** How many bones are treated. */
  turns: number;
}

/** What of the whole case every bone's plan depends on. */
export const settingOf = ({ bone, weeksAfter }: Case): Setting => ({
  volumeFraction: bone.volumeFraction,
  weeksAfter,
});

/** Puts the bones' plans together; takes a millisecond or two. */
export function planOfLevels(patientCase: Case, skeleton: Skeleton, levels: readonly LevelPlan[]): Plan {
  const spine = spineOf(skeleton, patientCase.patient.ageYears);
  let turns = 0;
  const roles = levels.map(({ case: one, approaches }) => ({
    breaks: breaksNow(patientCase, one),
    turn: approaches.length > 0 && one.treatment !== 'cemented-before' ? turns++ : null,
  }));
  return {
    case: patientCase,
    sizeFactor: skeleton.sizeFactor,
    stages: stagesOf(patientCase),
    spine,
    alignment: alignmentRulerOf(skeleton, spine),
    levels,
    roles,
    turns,
  };
}

/** The bone of a plan that is looked at: see focusOf. */
export function planFocus(made: Plan, wanted: TreatedLevel | null): LevelPlan {
  const { level } = focusOf(made.case, wanted);
  return made.levels[placeOf(made, level)];
}

/** Place among the case's bones. */
export const placeOf = (made: Plan, level: TreatedLevel): number =>
  made.levels.findIndex((one) => one.level === level);
