import type { Level } from '../../../models/levels.ts';
import type { Landmarks } from '../../../models/manifest.ts';
import { radians } from '../../../models/math/scalar.ts';
import type { Vec3 } from '../../../models/math/vec.ts';
import { laminaOf } from './lamina.ts';
import { convergenceOf } from './pedicle.ts';

/** Of one mean bone what its fields need: half sizes and places, mm in its own frame, the two sides as their mean. */
export interface Form {
  body: { anterior: number; posterior: number; halfWidth: number; middle: number; halfHeight: number };
  pedicle: {
    x: number;
    y: number;
    z: number;
    halfWidth: number;
    halfHeight: number;
    inwards: number;
    rise: number;
  };
  /** `roof`: the lamina's inner side on the midline. */
  canal: { halfWidth: number; depth: number; roof: number };
  lamina: { middle: number; halfHeight: number };
  transverse: { rootZ: number; tipZ: number; tipX: number };
  /** From where the spinous process is measured, its unit direction, the one across, down and back, and its length. */
  spinous: {
    x: number;
    y: number;
    along: readonly [number, number];
    across: readonly [number, number];
    length: number;
  };
  box: readonly [Vec3, Vec3];
}

/** Where a transverse process begins, from the midline: outside the pedicle, and at least 10 mm inside its own tip. */
export const rootOf = (wall: number, tip: number): number => Math.min(wall, tip - 10);

export function formOf(level: Level, marks: Landmarks, box: readonly [Vec3, Vec3]): Form {
  const { pedicles, wallX, stations, canal, transverseTips, spinousTip } = marks;
  const two = <T>(pair: { left: T; right: T }, of: (one: T) => number): number =>
    (of(pair.left) + of(pair.right)) / 2;
  const [front, back] = [stations.anterior, stations.posterior];
  const pedicle = {
    x: two(pedicles, (p) => p.isthmus[0]),
    y: two(pedicles, (p) => p.isthmus[1]),
    z: two(pedicles, (p) => Math.abs(p.isthmus[2])),
    halfWidth: two(pedicles, (p) => p.widthMm) / 2,
    halfHeight: two(pedicles, (p) => p.heightMm) / 2,
    inwards: radians(two(pedicles, (p) => convergenceOf(level, p))),
    rise: two(pedicles, (p) => Math.atan2(p.axis[1], p.axis[0])),
  };
  const roof = wallX.posterior - canal.depthMm;
  const tipZ = two(transverseTips, (tip) => Math.abs(tip[2]));
  const y = (back[0][1] + back[1][1]) / 2;
  const [dx, dy] = [spinousTip[0] - roof, spinousTip[1] - y];
  const length = Math.hypot(dx, dy);
  const along = [dx / length, dy / length] as const;
  const lamina = laminaOf(level);
  return {
    body: {
      anterior: wallX.anterior,
      posterior: wallX.posterior,
      halfWidth: (marks.superior.widthMm + marks.inferior.widthMm) / 4,
      middle: (front[0][1] + front[1][1] + back[0][1] + back[1][1]) / 4,
      halfHeight: (front[0][1] - front[1][1] + back[0][1] - back[1][1]) / 4,
    },
    pedicle,
    canal: { halfWidth: canal.widthMm / 2, depth: canal.depthMm, roof },
    lamina: { middle: (lamina.top + lamina.foot) / 2, halfHeight: (lamina.top - lamina.foot) / 2 },
    transverse: {
      rootZ: rootOf(pedicle.z + pedicle.halfWidth, tipZ),
      tipZ,
      tipX: two(transverseTips, (tip) => tip[0]),
    },
    // Down is across: a steeper process turns its tip that way.
    spinous: { x: roof, y, along, across: [-along[1], along[0]], length },
    box,
  };
}
