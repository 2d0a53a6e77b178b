import { apply } from '../../../models/math/pose.ts';
import { along, cross, distance, dot, normalize, scale, sub, type Vec3 } from '../../../models/math/vec.ts';
import { inDegrees } from '../../content/figures.ts';
import type { Column } from '../../sim/column/spine.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import type { LevelState } from '../../sim/state.ts';
import type { AngleDrawing } from './drawn.ts';

/** The upper endplate's line runs on this far in front of the column before its perpendicular, mm. */
const BEYOND_MM = 16;
/** Perpendiculars run on beyond where they meet, and the arc stands there; mm. */
const PAST_MM = 22;
const ARC_MM = 17;

/**
 * Cobb's construction: the upper endplate of the level above and the lower one of the level below, each drawn on in
 * front of the column, and a perpendicular on each; the angle stands where these meet. The lines themselves meet far
 * out of any picture. Where the lower perpendicular stands follows: they are made to meet half-way between the lines.
 */
export function cobbDrawing({ ruler }: LevelPlan, { cobbDeg }: LevelState, column: Column): AngleDrawing {
  const [upper, lower] = ruler.cobb.map(({ index, anterior, posterior }) => {
    const back = apply(column[index], posterior);
    const front = apply(column[index], anterior);
    return { back, front, forwards: normalize(sub(front, back)) };
  });
  const side: Vec3 = [0, 0, 1];
  const down = normalize(cross(upper.forwards, side));
  const from = along(upper.front, upper.forwards, BEYOND_MM);
  // Down and not up, whichever way the cross product turns out.
  const sign = dot(down, sub(lower.front, upper.front)) > 0 ? 1 : -1;
  const drop = scale(down, sign);
  const met = along(from, drop, distance(from, along(lower.front, lower.forwards, BEYOND_MM)) / 2);
  const foot = along(lower.back, lower.forwards, dot(sub(met, lower.back), lower.forwards));
  const rise = normalize(sub(met, foot));
  return {
    kind: 'angle',
    id: 'cobb',
    measure: 'cobb',
    text: inDegrees(cobbDeg),
    facing: { along: side },
    outwards: null,
    vertex: met,
    arms: [drop, scale(rise, -1)],
    radiusMm: ARC_MM,
    rays: [
      [upper.back, from],
      [lower.back, beyondOf(lower, foot)],
    ],
    helpers: [
      [from, along(met, drop, PAST_MM)],
      [foot, along(met, rise, PAST_MM)],
    ],
  };
}

/** The lower line ends at its perpendicular's foot, or at the rim where that lies behind it. */
const beyondOf = ({ front, back }: { front: Vec3; back: Vec3 }, foot: Vec3): Vec3 =>
  distance(back, foot) > distance(back, front) ? foot : front;
