import { type Level, levelIndex } from '../../../models/levels.ts';
import { apply, type Pose, rotate } from '../../../models/math/pose.ts';
import { degrees } from '../../../models/math/scalar.ts';
import { dot, type Vec3 } from '../../../models/math/vec.ts';
import type { Skeleton } from '../anatomy.ts';
import type { Column, Spine } from './spine.ts';

/** The column as a whole. Degrees and mm. */
export interface Alignment {
  /** Upper endplate of T1 to lower endplate of T12; kyphosis is positive. */
  thoracicKyphosisDeg: number;
  /** Upper endplate of L1 to lower endplate of L5; lordosis is positive. The sacrum is no part of the column here, so
   * this is less than a T12-S1 lordosis by the last disc. */
  lumbarLordosisDeg: number;
  /** How far the top of the column has come to lean forwards, standing, against the healthy spine. */
  stoopDeg: number;
  /** How far the middle of T1 has come forwards of the back of L5's lower endplate, standing, against the healthy
   * spine: what a sagittal vertical axis gains if the pelvis does not turn to make up for it (illustrative: it does). */
  svaShiftMm: number;
}

/** An endplate's direction from back to front in its own vertebra's frame. */
interface Line {
  index: number;
  forwards: Vec3;
}

/** What measuring the column needs of a plan: plain data. */
export interface AlignmentRuler {
  thoracic: readonly [Line, Line];
  lumbar: readonly [Line, Line];
  /** Middle of T1's upper endplate, healthy and standing, and forwards as gravity sees it. */
  crownAt: Vec3;
  forwards: Vec3;
}

export function alignmentRulerOf(anatomy: Skeleton, spine: Spine): AlignmentRuler {
  const line = (level: Level, which: 'superior' | 'inferior'): Line => {
    const { normal } = anatomy.landmarks[level][which];
    const sign = which === 'superior' ? 1 : -1;
    return { index: levelIndex(level), forwards: [sign * normal[1], -sign * normal[0], 0] };
  };
  const crown = anatomy.landmarks.T1.superior.centre;
  return {
    thoracic: [line('T1', 'superior'), line('T12', 'inferior')],
    lumbar: [line('L1', 'superior'), line('L5', 'inferior')],
    crownAt: apply(spine.chain[0], crown),
    forwards: [spine.up[1], -spine.up[0], 0],
  };
}

function slopeOf(column: Column, { index, forwards }: Line): number {
  const at = rotate(column[index].rotation, forwards);
  return degrees(Math.atan2(at[1], at[0]));
}

/** How the column stands; `column` as it is drawn, lying or standing, and `carried` how its top has been moved when it
 * stands (see carriedOver). */
export function alignmentAt(ruler: AlignmentRuler, column: Column, carried: Pose | null): Alignment {
  // Written out, not spread, which took a tenth of a State.
  const thoracicKyphosisDeg = slopeOf(column, ruler.thoracic[1]) - slopeOf(column, ruler.thoracic[0]);
  const lumbarLordosisDeg = slopeOf(column, ruler.lumbar[0]) - slopeOf(column, ruler.lumbar[1]);
  if (carried === null) return { thoracicKyphosisDeg, lumbarLordosisDeg, stoopDeg: 0, svaShiftMm: 0 };
  const at = apply(carried, ruler.crownAt);
  return {
    thoracicKyphosisDeg,
    lumbarLordosisDeg,
    stoopDeg: degrees(-2 * Math.atan2(carried.rotation[2], carried.rotation[3])),
    svaShiftMm: dot(at, ruler.forwards) - dot(ruler.crownAt, ruler.forwards),
  };
}

/** Standing height now: what the top of the column has come down by, along gravity, is lost; mm. */
export const statureMmAt = (
  statureCm: number,
  ruler: AlignmentRuler,
  up: Vec3,
  carried: Pose | null,
): number =>
  carried === null
    ? statureCm * 10
    : statureCm * 10 + dot(apply(carried, ruler.crownAt), up) - dot(ruler.crownAt, up);
