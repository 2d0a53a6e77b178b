import { apply, rotate } from '../../../models/math/pose.ts';
import { add, along, cross, distance, normalize, scale, sub, type Vec3 } from '../../../models/math/vec.ts';
import { inDegrees, inMm } from '../../content/figures.ts';
import type { Column } from '../../sim/column/spine.ts';
import { type Heights, stationsAt } from '../../sim/level/measures.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import type { LevelState } from '../../sim/state.ts';
import type { AngleDrawing, LengthDrawing } from './drawn.ts';

/** Dimension lines stand this far in front of the body and behind it, mm; the middle one stands in it. */
const OFFSET_MM: Readonly<Record<keyof Heights, number>> = { anterior: 9, middle: 0, posterior: -7 };
/** Endplate lines run on beyond the rim, mm. */
const BEYOND_MM = 7;

/** The three heights, each between its two stations. */
export function heightDrawings(plan: LevelPlan, state: LevelState, column: Column): LengthDrawing[] {
  const pose = column[plan.index];
  const stations = stationsAt(plan.ruler.stations, state.wedge, state.central);
  const facing = { along: rotate(pose.rotation, [0, 0, 1]) };
  return (['anterior', 'middle', 'posterior'] as const).map((name) => {
    const [top, bottom] = stations[name].map((at) => apply(pose, at));
    // Square to what is measured, in the mid-sagittal plane, forwards.
    const forwards = normalize(cross(facing.along, sub(bottom, top)));
    const by = scale(forwards, OFFSET_MM[name]);
    return {
      kind: 'length',
      id: `height-${name}`,
      measure: 'heights',
      text: inMm(state.heightsMm[name]),
      facing,
      outwards: null,
      ends: [top, bottom],
      line: [add(top, by), add(bottom, by)],
      side: name === 'posterior' ? scale(forwards, -1) : forwards,
    };
  });
}

/** The wedge angle at the back of the upper endplate: from a line that is parallel to the lower endplate. */
export function wedgeDrawing(plan: LevelPlan, state: LevelState, column: Column): AngleDrawing {
  const pose = column[plan.index];
  const { anterior, posterior } = stationsAt(plan.ruler.stations, state.wedge, state.central);
  const at = (point: Vec3) => apply(pose, point);
  const vertex = at(posterior[0]);
  const upper = normalize(sub(at(anterior[0]), vertex));
  const lower = normalize(sub(at(anterior[1]), at(posterior[1])));
  const reach = distance(at(anterior[0]), vertex) + BEYOND_MM;
  return {
    kind: 'angle',
    id: 'wedge',
    measure: 'wedge',
    text: inDegrees(state.wedgeDeg),
    facing: { along: rotate(pose.rotation, [0, 0, 1]) },
    outwards: null,
    vertex,
    arms: [upper, lower],
    radiusMm: reach - 2,
    rays: [
      [vertex, along(vertex, upper, reach)],
      [at(posterior[1]), along(at(posterior[1]), lower, reach)],
    ],
    helpers: [[vertex, along(vertex, lower, reach)]],
  };
}
