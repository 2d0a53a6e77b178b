import { apply, rotate } from '../../../models/math/pose.ts';
import { add, along, dot, normalize, scale, sub, type Vec3 } from '../../../models/math/vec.ts';
import { inMm } from '../../content/figures.ts';
import { type Approach, pointAt } from '../../sim/access/approach.ts';
import { CANNULA_DIAMETER_MM } from '../../sim/access/instruments.ts';
import { tipDepth } from '../../sim/access/tools.ts';
import type { AccessCase } from '../../sim/case/case.ts';
import type { Column } from '../../sim/column/spine.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import type { LevelState } from '../../sim/state.ts';
import type { LengthDrawing } from './drawn.ts';

/** The dimension line of the depth stands this far from the cannula's surface, mm. */
const OFF_MM = 5;
/** Said of what is not near, or gone through: nothing to draw. */
const NEAR_MM = 30;

/** How deep the deepest instrument of each side has come, along its trajectory from where that enters the bone. */
export function depthDrawings(plan: LevelPlan, state: LevelState, column: Column): LengthDrawing[] {
  return waysIn(plan, state, column).map(({ way, depth, placed, turned, radius, outwards }) => {
    const up = normalize(sub([0, 1, 0], scale(way.axis, way.axis[1])));
    const by = scale(up, radius + OFF_MM);
    const [from, to] = [way.entry, pointAt(way, depth)];
    return {
      kind: 'length',
      id: `depth-${way.side}`,
      measure: 'depth',
      text: inMm(depth),
      facing: { across: turned(way.axis) },
      outwards,
      ends: [placed(from), placed(to)],
      line: [placed(add(from, by)), placed(add(to, by))],
      side: turned(up),
    };
  });
}

/** Room from the cannula to the pedicle's medial wall where that is least, and from the planned tip to the front. */
export function clearanceDrawings(plan: LevelPlan, state: LevelState, column: Column): LengthDrawing[] {
  return waysIn(plan, state, column).flatMap(({ way, placed, turned, radius, outwards }): LengthDrawing[] => {
    const { medial, anterior } = way.clearances;
    const inwards = medialDirection(way, plan.case.access.route);
    const wall = along(pointAt(way, way.medialAtMm), inwards, radius);
    const tip = pointAt(way, way.tipDepthMm);
    const line = (id: string, from: Vec3, to: Vec3, lengthMm: number, direction: Vec3, side: Vec3) => ({
      kind: 'length' as const,
      id: `${id}-${way.side}`,
      measure: 'clearances' as const,
      text: inMm(lengthMm),
      facing: { across: turned(direction) },
      outwards,
      ends: [placed(from), placed(to)] as const,
      line: [placed(from), placed(to)] as const,
      side: turned(side),
    });
    return [
      ...(isNear(medial)
        ? [line('medial', wall, along(wall, inwards, medial), medial, inwards, scale(way.axis, -1))]
        : []),
      ...(isNear(anterior)
        ? [line('anterior', tip, pointAt(way, way.tipDepthMm + anterior), anterior, way.axis, [0, -1, 0])]
        : []),
    ];
  });
}

const isNear = (mm: number): boolean => mm > 0 && mm < NEAR_MM;

/** As sim/path.ts measures it: square to the way within a pedicle, straight across beside one. */
function medialDirection({ axis, side }: Approach, route: AccessCase['route']): Vec3 {
  const inwards: Vec3 = [0, 0, side === 'right' ? -1 : 1];
  return route === 'transpedicular' ? normalize(sub(inwards, scale(axis, dot(inwards, axis)))) : inwards;
}

/** The sides with an instrument in the bone. */
function waysIn(plan: LevelPlan, state: LevelState, column: Column) {
  const pose = column[plan.index];
  return plan.approaches.flatMap((way, at) => {
    const side = state.sides[at];
    const depth = side === undefined ? null : tipDepth(side.tools);
    if (depth === null) return [];
    return [
      {
        way,
        depth,
        radius: CANNULA_DIAMETER_MM[plan.case.access.cannulaGauge] / 2,
        placed: (point: Vec3): Vec3 => apply(pose, point),
        turned: (direction: Vec3): Vec3 => rotate(pose.rotation, direction),
        outwards:
          plan.approaches.length < 2 ? null : rotate(pose.rotation, [0, 0, way.side === 'right' ? 1 : -1]),
      },
    ];
  });
}
