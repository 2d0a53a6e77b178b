import { clamp, radians } from '../../models/math/scalar.ts';
import { along } from '../../models/math/vec.ts';
import type { Side } from '../sim/side.ts';
import { boneDepthOf, type Ground } from './ground.ts';
import type { NeedlePose } from './log.ts';
import { axisOf, outOf, tipOf } from './needle.ts';

/** What a hand does to a needle. Everything here is illustrative: nobody has measured it against a hand. */

/** Where a needle lies ready, beside the midline, mm. */
const READY_MM = 20;
/** No further from the level's middle is the skin gone through, mm. */
const FAR_MM = 80;
/** An angle beyond this is not held, degrees. */
const MOST_DEG = 60;
/** No needle is longer, mm. */
const LONGEST_MM = 150;

/** On the skin at the level's height, on one side, pointing straight in. */
export const readyPose = ({ skinX }: Ground, side: Side): NeedlePose => ({
  entry: [skinX, 0, outOf(side) * READY_MM],
  convergenceDeg: 0,
  sagittalDeg: 0,
  depthMm: 0,
  bevelDeg: 0,
});

/** Chooses another place on the skin; the needle keeps its direction. Nothing while it is in bone: there it is held. */
export function entryMoved(
  ground: Ground,
  side: Side,
  pose: NeedlePose,
  upMm: number,
  outMm: number,
): NeedlePose {
  if (boneDepthOf(ground, side, pose) !== null) return pose;
  const out = outOf(side);
  const [x, y, z] = pose.entry;
  return { ...pose, entry: [x, clamp(y + upMm, -FAR_MM, FAR_MM), clamp(z + out * outMm, -FAR_MM, FAR_MM)] };
}

/** In bone a needle turns less the deeper it is: not at all is never said, a pedicle gives a little. */
const HELD_OVER_MM = 30;
const LEAST_GIVE = 0.15;

/** Turns the handle, degrees: about the skin, or once in bone about where it went in. */
export function turnedBy(
  ground: Ground,
  side: Side,
  pose: NeedlePose,
  convergenceDeg: number,
  sagittalDeg: number,
): NeedlePose {
  const bone = boneDepthOf(ground, side, pose);
  const give = bone === null ? 1 : clamp(1 - (pose.depthMm - bone) / HELD_OVER_MM, LEAST_GIVE, 1);
  return turnedAbout(ground, side, pose, bone ?? 0, give * convergenceDeg, give * sagittalDeg);
}

function turnedAbout(
  { skinX }: Ground,
  side: Side,
  pose: NeedlePose,
  pivotMm: number,
  convergenceDeg: number,
  sagittalDeg: number,
): NeedlePose {
  const pivot = along(pose.entry, axisOf(side, pose), pivotMm);
  const angles = {
    convergenceDeg: clamp(pose.convergenceDeg + convergenceDeg, -MOST_DEG, MOST_DEG),
    sagittalDeg: clamp(pose.sagittalDeg + sagittalDeg, -MOST_DEG, MOST_DEG),
  };
  const axis = axisOf(side, angles);
  // The skin gives way: the line goes through it where it now meets its plane.
  const back = (skinX - pivot[0]) / axis[0];
  return { ...pose, ...angles, entry: along(pivot, axis, back), depthMm: pose.depthMm - pivotMm - back };
}

export const bevelTurned = (pose: NeedlePose, deg: number): NeedlePose => ({
  ...pose,
  bevelDeg: ((((pose.bevelDeg + deg + 180) % 360) + 360) % 360) - 180,
});

const STEP_MM = 0.5;
/** This near to the bone's surface it is cortex, mm: a hand alone pushes a needle into it by so much of the way, a hammer by all. */
const CORTEX_MM = 1.5;
const BY_HAND = 0.15;
/** A bevelled tip goes aside, away from where it opens, degrees a mm in bone. */
const DRIFT_DEG = 0.06;

/** Pushes a needle in by some mm, or draws it back; `hammer`: by a blow. */
export function advanced(
  ground: Ground,
  side: Side,
  pose: NeedlePose,
  mm: number,
  hammer: boolean,
): NeedlePose {
  if (mm <= 0) return { ...pose, depthMm: Math.max(0, pose.depthMm + mm) };
  let now = pose;
  for (let left = mm; left > 1e-9; left -= STEP_MM) {
    const step = Math.min(STEP_MM, left);
    const depthMm = Math.min(LONGEST_MM, now.depthMm + step);
    const ahead = { ...now, depthMm };
    const room = ground.sites[side].inside(tipOf(side, ahead));
    const cortex = room > 0 && room < CORTEX_MM;
    const gone = cortex && !hammer ? BY_HAND * step : depthMm - now.depthMm;
    now = { ...now, depthMm: now.depthMm + gone };
    if (room > 0) now = drifted(ground, side, now, gone);
  }
  return now;
}

function drifted(ground: Ground, side: Side, pose: NeedlePose, mm: number): NeedlePose {
  const bone = boneDepthOf(ground, side, pose);
  if (bone === null) return pose;
  const opens = radians(pose.bevelDeg);
  return turnedAbout(
    ground,
    side,
    pose,
    bone,
    DRIFT_DEG * mm * Math.sin(opens),
    -DRIFT_DEG * mm * Math.cos(opens),
  );
}
