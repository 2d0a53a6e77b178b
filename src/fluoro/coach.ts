import { apply } from '../../models/math/pose.ts';
import type { Vec3 } from '../../models/math/vec.ts';
import { type Approach, pointAt } from '../sim/access/approach.ts';
import type { Side } from '../sim/side.ts';
import type { SideState } from '../sim/state.ts';
import { type Beam, magnificationAt, project, type Spot } from './arm.ts';
import type { Looked, Marks } from './landmarks.ts';

/** One needle as it is judged on the two pictures. */
export interface Coached {
  side: Side;
  tip: Vec3;
  /** On AP: from the pedicle's medial border outwards, mm at the tip's own magnification; negative is medial of it. */
  lateralOfBorderMm: number;
  /** On lateral: past the posterior wall, mm; negative has not reached it. */
  pastWallMm: number;
  /** Medial of the border before it is past the wall: it may be in the canal. */
  broken: boolean;
}

/** The tool whose tip steers: the deepest of those that cut bone. */
function steeringDepth({ tools }: SideState): number | null {
  const depths = [tools.needle, tools.cannula, tools.drill].filter((depth) => depth !== null);
  return depths.length === 0 ? null : Math.max(...depths);
}

/** A needle further back than this is not near bone yet, mm. */
const NEAR_MM = -12;

/** Until the balloon comes; after it the cannula is at rest. */
const isOnItsWay = ({ tools, holeLevel, cementLevel }: SideState): boolean =>
  tools.balloon === null && tools.filler === null && holeLevel === null && cementLevel === null;

/** The needles that are on their way, judged as the pictures show them. */
export function coach({ plan, own, column }: Looked, marks: Marks, ap: Beam, lateral: Beam): Coached[] {
  return own.sides.flatMap((side, at) => {
    const approach: Approach | undefined = plan.approaches[at];
    const depth = steeringDepth(side);
    if (approach === undefined || depth === null || depth < NEAR_MM || !isOnItsWay(side)) return [];
    return [judge(side.side, apply(column[plan.index], pointAt(approach, depth)), marks, ap, lateral)];
  });
}

export function judge(side: Side, tip: Vec3, marks: Marks, ap: Beam, lateral: Beam): Coached {
  const pedicle = marks.pedicles[side];
  const [border] = project(ap, pedicle.medial);
  const [outer] = project(ap, pedicle.lateral);
  const [tipRight] = project(ap, tip);
  const outwards = Math.sign(outer - border) || 1;
  const lateralOfBorderMm = (outwards * (tipRight - border)) / magnificationAt(ap, tip);
  const pastWallMm = pastLine(
    project(lateral, marks.stations.posterior[0]),
    project(lateral, marks.stations.posterior[1]),
    project(lateral, marks.stations.anterior[0]),
    project(lateral, tip),
    magnificationAt(lateral, tip),
  );
  return {
    side,
    tip,
    lateralOfBorderMm,
    pastWallMm,
    broken: lateralOfBorderMm < 0 && pastWallMm < 0,
  };
}

/** Distance of a spot from the line a-b, positive on the side of `front`, in mm at the given magnification. */
function pastLine(a: Spot, b: Spot, front: Spot, spot: Spot, magnified: number): number {
  const normal: Spot = [b[1] - a[1], a[0] - b[0]];
  const long = Math.hypot(...normal) || 1;
  const side = (p: Spot) => ((p[0] - a[0]) * normal[0] + (p[1] - a[1]) * normal[1]) / long;
  return (Math.sign(side(front)) * side(spot)) / magnified;
}
