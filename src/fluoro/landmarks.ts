import type { Landmarks } from '../../models/manifest.ts';
import { apply, rotate } from '../../models/math/pose.ts';
import { add, along, cross, mix, normalize, scale, type Vec3 } from '../../models/math/vec.ts';
import type { Centre } from '../session/view/fluoro-view.ts';
import type { TreatedLevel } from '../sim/case/case.ts';
import type { MovingPlate } from '../sim/column/plates.ts';
import type { Column } from '../sim/column/spine.ts';
import { type Stations, stationsAt } from '../sim/level/measures.ts';
import type { LevelPlan } from '../sim/level/plan.ts';
import { type Plan, placeOf, planFocus } from '../sim/plan.ts';
import type { Side } from '../sim/side.ts';
import type { LevelState, State } from '../sim/state.ts';

/** The four ends of an endplate's rim. */
export interface Plate {
  anterior: Vec3;
  posterior: Vec3;
  left: Vec3;
  right: Vec3;
  /** How far the fracture has turned it, as the front's sinking over the depth: 0 is as healthy. */
  turned: number;
}

export interface PedicleMarks {
  centre: Vec3;
  medial: Vec3;
  lateral: Vec3;
  superior: Vec3;
  inferior: Vec3;
}

/** What an operator looks for on a picture, where it stands now, mm in the scene's frame. */
export interface Marks {
  superior: Plate;
  inferior: Plate;
  stations: Stations;
  pedicles: Readonly<Record<Side, PedicleMarks>>;
  spinousTip: Vec3;
  /** Cobb's lines: upper endplate of the level above, lower endplate of the level below; front, then back. */
  cobb: readonly [readonly [Vec3, Vec3], readonly [Vec3, Vec3]];
}

/** The bone that pictures are centred on, and the column that it stands in, at one moment. */
export interface Looked {
  plan: LevelPlan;
  own: LevelState;
  column: Column;
}

/** A bone of a plan and its State; of a level that the case has not, the case's own choice. */
export function lookedAt(plan: Plan, { levels, column }: State, level: TreatedLevel | null): Looked {
  const one = planFocus(plan, level);
  return { plan: one, own: levels[placeOf(plan, one.level)], column };
}

/** Landmarks of the bone and its neighbours at a time. `marks` are its baked ones. */
export function marksAt({ plan, own: state, column }: Looked, marks: Landmarks): Marks {
  const pose = column[plan.index];
  const k = plan.sizeFactor;
  const placed = (at: Vec3): Vec3 => apply(pose, scale(at, k));
  const plate = (moving: MovingPlate): Plate => {
    const end = (i: 0 | 1 | 2 | 3): Vec3 =>
      apply(
        pose,
        along(along(moving.ring[i], moving.wedge[i], state.wedge), moving.central[i], state.central),
      );
    const depth = Math.abs(moving.ring[0][0] - moving.ring[1][0]);
    const sunk =
      state.wedge * (moving.wedge[0][1] - moving.wedge[1][1]) +
      state.central * (moving.central[0][1] - moving.central[1][1]);
    return {
      anterior: end(0),
      posterior: end(1),
      left: end(2),
      right: end(3),
      turned: Math.abs(sunk) / depth,
    };
  };
  const pedicle = (side: Side): PedicleMarks => {
    const { isthmus, axis, widthMm, heightMm } = marks.pedicles[side];
    const up = normalize(cross(cross(axis, [0, 1, 0]), axis));
    const across = normalize(cross(axis, up));
    const right = across[2] > 0 ? across : scale(across, -1);
    const out = side === 'right' ? 1 : -1;
    return {
      centre: placed(isthmus),
      medial: placed(along(isthmus, right, (-out * widthMm) / 2)),
      lateral: placed(along(isthmus, right, (out * widthMm) / 2)),
      superior: placed(along(isthmus, up, heightMm / 2)),
      inferior: placed(along(isthmus, up, -heightMm / 2)),
    };
  };
  const at = stationsAt(plan.ruler.stations, state.wedge, state.central);
  const two = ([a, b]: readonly [Vec3, Vec3]) => [apply(pose, a), apply(pose, b)] as const;
  const line = (which: 0 | 1): readonly [Vec3, Vec3] => {
    const { index, anterior, posterior } = plan.ruler.cobb[which];
    return [apply(column[index], anterior), apply(column[index], posterior)];
  };
  return {
    superior: plate(plan.plates.superior),
    inferior: plate(plan.plates.inferior),
    stations: { anterior: two(at.anterior), middle: two(at.middle), posterior: two(at.posterior) },
    pedicles: { left: pedicle('left'), right: pedicle('right') },
    spinousTip: placed(marks.spinousTip),
    cobb: [line(0), line(1)],
  };
}

/** Where the arm is centred. The body's middle is taken as positioned, so that the picture does not follow the lift. */
export function isocentreOf({ plan, column }: Looked, marks: Landmarks, centre: Centre): Vec3 {
  const pose = column[plan.index];
  if (centre !== 'body') {
    const approach = plan.approaches.find((one) => one.side === centre);
    const isthmus =
      approach === undefined
        ? scale(marks.pedicles[centre].isthmus, plan.sizeFactor)
        : along(approach.entry, approach.axis, approach.isthmusDepthMm);
    return apply(pose, isthmus);
  }
  const { wedge, central } = plan.weights.positioned;
  const [upper, lower] = stationsAt(plan.ruler.stations, wedge, central).middle;
  return apply(pose, mix(upper, lower, 0.5));
}

/** The way down a pedicle, inwards: the planned approach's, or the pedicle's own axis. */
export function wayIn({ plan, column }: Looked, marks: Landmarks, side: Side): Vec3 {
  const pose = column[plan.index];
  const approach = plan.approaches.find((one) => one.side === side);
  return rotate(pose.rotation, approach?.axis ?? marks.pedicles[side].axis);
}

export const middle = (...points: readonly Vec3[]): Vec3 =>
  scale(
    points.reduce((sum, point) => add(sum, point), [0, 0, 0] as Vec3),
    1 / points.length,
  );
