import { BALLOON_MAXIMUM_ML } from '../sim/access/instruments.ts';
import type { LevelCase, NeedlePath } from '../sim/case/case.ts';
import { OPERATION_PARAMS } from '../sim/case/params/operation.ts';
import { SIDES, type Side } from '../sim/side.ts';
import type { Ground } from './ground.ts';
import type { PracticeLog } from './log.ts';
import { pathOf, tipOf } from './needle.ts';
import { last, type Placed } from './replay.ts';

/** The needles that have come into the body: their tips lie in front of its posterior wall. The others have done nothing
 * that a balloon could go through. */
export const placedSides = ({ sites }: Ground, { needles }: Placed): Side[] =>
  SIDES.filter((side) => {
    const pose = needles[side];
    return pose !== null && tipOf(side, pose)[0] > sites[side].marks.wallX.posterior;
  });

/** The bone with the needles where a hand has put them, as a case has ways that were chosen by hand; untreated where none has
 * come into the body. All that the model knows of misplaced tips follows. */
function withNeedles(ground: Ground, placed: Placed): LevelCase {
  const { one } = ground;
  const sides = placedSides(ground, placed);
  if (sides.length === 0) return { ...one, treatment: 'none' };
  const paths: Partial<Record<Side, NeedlePath>> = {};
  for (const side of sides) {
    const pose = placed.needles[side];
    if (pose !== null) paths[side] = pathOf(side, pose);
  }
  return { ...one, access: { ...one.access, sides: sides.length === 2 ? 'both' : sides[0], paths } };
}

/** What a log has made of the bone: needles, balloon and cement as they were put in by hand. */
export function caseOf(log: PracticeLog, ground: Ground): LevelCase {
  const placed = last(log);
  const made = withNeedles(ground, placed);
  return {
    ...made,
    balloon: { ...made.balloon, volumeMl: placed.balloonMl },
    cement: { ...made.cement, volumeMl: placed.cementMl },
  };
}

const CEMENT = OPERATION_PARAMS['cement.volumeMl'];
const MOST_CEMENT_ML = CEMENT.kind === 'number' ? CEMENT.max : 0;

/** The same with the balloon as full as it may be and no cement: planned once the needles are in, it holds every volume on the way. */
export function caseWithFullBalloon(log: PracticeLog, ground: Ground): LevelCase {
  const made = withNeedles(ground, last(log));
  return {
    ...made,
    balloon: { ...made.balloon, volumeMl: BALLOON_MAXIMUM_ML[made.balloon.lengthMm] },
    cement: { ...made.cement, volumeMl: 0 },
  };
}

/** And with the balloon as the hand left it, and as much cement as there may be. */
export function caseWithMostCement(log: PracticeLog, ground: Ground): LevelCase {
  const made = caseOf(log, ground);
  return { ...made, cement: { ...made.cement, volumeMl: MOST_CEMENT_ML } };
}
