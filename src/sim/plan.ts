import type { Skeleton } from './anatomy.ts';
import { type Case, focusOf, levelCaseOf, type TreatedLevel } from './case/case.ts';
import { type AlignmentRuler, alignmentRulerOf } from './column/alignment.ts';
import { type Spine, spineOf } from './column/spine.ts';
import { caseTold } from './event/told.ts';
import type { LevelPlan, Setting } from './level/plan.ts';
import type { Role } from './level/state.ts';
import { breaksNow, type PlannedStage, stagesOf } from './stages/timeline.ts';

/** Everything a Case implies that does not depend on time. Plain data. */
export interface Plan {
  /** The case with what its event adds (see caseTold): its bones are those that are planned. */
  case: Case;
  /** As it was asked for. */
  asked: Case;
  /** Times the baked size. */
  sizeFactor: number;
  stages: readonly PlannedStage[];
  spine: Spine;
  alignment: AlignmentRuler;
  /** As the case has them, top to bottom. */
  levels: readonly LevelPlan[];
  /** What bones do beyond their own plans. */
  roles: readonly Role[];
  /** How many bones are treated. */
  turns: number;
}

/** What of the whole case, as told, a bone's plan depends on. */
export function settingOf({ bone, weeksAfter, event }: Case, level: TreatedLevel): Setting {
  const own = event.level === level && event.kind !== 'none' ? event.kind : null;
  return {
    volumeFraction: bone.volumeFraction,
    // A bone that breaks at the end of the story has no months behind it.
    weeksAfter: own === 'next-fracture' ? 0 : weeksAfter,
    event: own,
  };
}

/** Puts together the plans of the bones of a case as told; takes a millisecond or two. */
export function planOfLevels(asked: Case, skeleton: Skeleton, levels: readonly LevelPlan[]): Plan {
  const patientCase = caseTold(asked);
  const { event } = patientCase;
  const spine = spineOf(skeleton, patientCase.patient.ageYears);
  let turns = 0;
  const roles = levels.map(({ case: one, level, approaches }): Role => {
    const isNext = event.kind === 'next-fracture' && event.level === level;
    // The story is that of the case as it was asked for: a bone that an event adds has no part in when the others broke.
    const own = levelCaseOf(asked, level);
    return {
      breaksIn: isNext ? 'after' : own !== undefined && breaksNow(asked, own) ? 'fracture' : null,
      turn: approaches.length > 0 && one.treatment !== 'cemented-before' ? turns++ : null,
    };
  });
  return {
    case: patientCase,
    asked,
    sizeFactor: skeleton.sizeFactor,
    stages: stagesOf(asked),
    spine,
    alignment: alignmentRulerOf(skeleton, spine),
    levels,
    roles,
    turns,
  };
}

/** The bone that something goes wrong with; none where that is the next one to break. */
const wrongAt = ({ event }: Case): TreatedLevel | null =>
  event.kind === 'none' || event.kind === 'next-fracture' || event.level === 'usual' ? null : event.level;

/** The bone of a plan that is looked at: where something goes wrong that one, else see focusOf. */
export function planFocus(made: Plan, wanted: TreatedLevel | null): LevelPlan {
  const { level } = focusOf(made.case, wanted ?? wrongAt(made.case));
  return made.levels[placeOf(made, level)];
}

/** Place among the case's bones. */
export const placeOf = (made: Plan, level: TreatedLevel): number =>
  made.levels.findIndex((one) => one.level === level);
