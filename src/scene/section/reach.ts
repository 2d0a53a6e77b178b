import { add, cross, dot, scale, type Vec3 } from '../../../models/math/vec.ts';
import type { Cementing } from '../../sim/cement/cement.ts';
import { type Field, forEachNode, type Grid } from '../../sim/field/grid.ts';
import { levelAt } from '../../sim/field/level-curve.ts';
import { sample } from '../../sim/field/sample.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import type { SectionPlane } from './section.ts';

/** How far points of the healthy bone can be from where they stand once it has broken, mm: aside, up and down. */
interface Shifts {
  aside: number;
  up: number;
  down: number;
}

/** From where to where something lies, mm. */
interface Box {
  low: Vec3;
  high: Vec3;
}

/** Where a cut face can have anything to show, whatever the moment: its bone, healthy or broken, and the cement. */
export interface FaceReach {
  distance: Field;
  shifts: Shifts;
  body: Box;
  cement: Box | null;
}

/** `distance`: signed distance to the healthy bone, of the patient's size. */
export function faceReach({ body, cementing }: LevelPlan, distance: Field): FaceReach {
  return {
    distance,
    shifts: shiftsOf(body.shift),
    body: boxOf(body.grid),
    cement: cementing === null ? null : reached(cementing),
  };
}

/** Whether the face may show anything within `mm` of a point, both parts of the fracture between none and all. */
export function mayShow({ distance, shifts, body, cement }: FaceReach, at: Vec3, mm: number): boolean {
  const { aside, up, down } = shifts;
  if (cement !== null && outside(cement, at) <= mm + Math.max(aside, up, down)) return true;
  if (outside(body, at) > mm + Math.max(aside, up, down)) return distanceAt(distance, at) <= mm;
  for (let off = -up; off < down + STEP_MM; off += STEP_MM)
    if (distanceAt(distance, [at[0], at[1] + off, at[2]]) <= mm + aside + STEP_MM / 2) return true;
  return false;
}

const STEP_MM = 3;

/**
 * The triangles of a square grid of `cells` times `cells` that can show something, as three's PlaneGeometry numbers its vertices;
 * the square's edge is `2 * halfMm` and its middle the plane's point nearest to the bone's. Found by blocks of cells. In software GL
 * the rest of the square cost more than half of the picture.
 */
export function faceTriangles(
  reach: FaceReach,
  plane: SectionPlane,
  halfMm: number,
  cells: number,
): Uint32Array {
  const middle = scale(plane.normal, dot(plane.point, plane.normal));
  const across = cross(plane.along, plane.normal);
  const cellMm = (2 * halfMm) / cells;
  const radius = (BLOCK * cellMm) / Math.SQRT2;
  const index: number[] = [];
  for (let row = 0; row < cells; row += BLOCK)
    for (let column = 0; column < cells; column += BLOCK) {
      const x = (column + BLOCK / 2) * cellMm - halfMm;
      const y = halfMm - (row + BLOCK / 2) * cellMm;
      const at = add(add(middle, scale(across, x)), scale(plane.along, y));
      if (!mayShow(reach, at, radius)) continue;
      for (let j = row; j < Math.min(row + BLOCK, cells); j++)
        for (let i = column; i < Math.min(column + BLOCK, cells); i++) {
          const a = j * (cells + 1) + i;
          const b = a + cells + 1;
          index.push(a, b, a + 1, b, b + 1, a + 1);
        }
    }
  return Uint32Array.from(index);
}

const BLOCK = 4;

function shiftsOf(shift: Float32Array): Shifts {
  const most = { aside: 0, up: 0, down: 0 };
  for (let o = 0; o < shift.length; o += 6) {
    const aside = Math.hypot(shift[o], shift[o + 2]) + Math.hypot(shift[o + 3], shift[o + 5]);
    most.aside = Math.max(most.aside, aside);
    most.up = Math.max(most.up, Math.max(shift[o + 1], 0) + Math.max(shift[o + 4], 0));
    most.down = Math.max(most.down, -Math.min(shift[o + 1], 0) - Math.min(shift[o + 4], 0));
  }
  return most;
}

/** Where cement is in the end, in the healthy shape. */
function reached({ grid, sides }: Cementing): Box | null {
  const low: [number, number, number] = [1e9, 1e9, 1e9];
  const high: [number, number, number] = [-1e9, -1e9, -1e9];
  for (const { arrival, curve, finalMl } of sides) {
    const level = levelAt(curve, finalMl);
    forEachNode(grid, (o, x, y, z) => {
      if (arrival[o] > level) return;
      for (let c = 0; c < 3; c++) {
        const value = c === 0 ? x : c === 1 ? y : z;
        low[c] = Math.min(low[c], value - grid.spacing);
        high[c] = Math.max(high[c], value + grid.spacing);
      }
    });
  }
  return low[0] > high[0] ? null : { low, high };
}

function boxOf({ origin, spacing, size }: Grid): Box {
  return { low: origin, high: add(origin, [spacing * size[0], spacing * size[1], spacing * size[2]]) };
}

/** How far a point lies outside a box, mm; 0 within it. */
const outside = ({ low, high }: Box, at: Vec3): number =>
  Math.hypot(...at.map((value, c) => Math.max(low[c] - value, value - high[c], 0)));

/** At most the distance to the bone: beyond the field it is only known to the field's edge. */
const distanceAt = (field: Field, at: Vec3): number =>
  Math.max(sample(field, field.data, ...at), outside(boxOf(field), at));
