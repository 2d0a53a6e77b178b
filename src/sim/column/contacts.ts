import { compose, invert, type Pose } from '../../../models/math/pose.ts';
import { scale, type Vec3 } from '../../../models/math/vec.ts';
import type { Field } from '../field/grid.ts';
import type { Fracture } from '../fracture/fracture.ts';
import { intoField, offAt } from './into-field.ts';

/** Where one bone's arch may come to lie in its neighbour's once it has broken: plain data, part of the plan. */
export interface Contacts {
  /** Places of the bone's surface, and how the break moves each at full weights, wedge's part and central's: nine numbers. */
  places: Float32Array;
  /** The neighbour's distance volume where they come; mm, negative inside, in the neighbour's frame. */
  field: Field;
}

/** The neighbour as it is before anything has broken, and how the break moves it. */
export interface Neighbour {
  distance: Field;
  /** Times that, as the distance volume is as baked. */
  size: number;
  /** Its frame in the bone's own. */
  rest: Pose;
  motion: (wedge: number, central: number) => Pose;
}

/** Weights at which the way of a break is looked at, the ends first. */
const WEIGHTS: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [0.7, 0.7],
  [0.4, 1],
  [1, 0.4],
];
/** At an end of the way a place within this of the neighbour is followed, mm; and kept where it comes within that. */
const REACH_MM = 2.5;
const NEAR_MM = 0.9;
/** A break whose arch keeps this far off at all weights needs none of it, mm. */
const OFF_MM = 0.5;
/** Of a grid's spacings, so near a surface a node stands for it. */
const SKIN = 0.6;
/** So much more of the neighbour's volume is kept round where the places come, mm. */
const MORE_MM = 4;

/** The places behind `behind` (x, mm) where a broken bone comes near its neighbour; null where it keeps off. */
export function contactsOf(
  own: Field,
  { displacement }: Fracture,
  behind: number,
  { distance, size, rest, motion }: Neighbour,
): Contacts | null {
  const ways = WEIGHTS.map(([wedge, central]) =>
    intoField(distance, invert(compose(motion(wedge, central), rest)), size),
  );
  const reaches = (x: number, y: number, z: number): boolean =>
    offAt(ways[0], x, y, z) < REACH_MM ||
    offAt(ways[1], x, y, z) < REACH_MM ||
    offAt(ways[2], x, y, z) < REACH_MM;
  const [nx, ny] = own.size;
  const found: number[] = [];
  const moves = new Float64Array(6);
  const low: [number, number, number] = [1e9, 1e9, 1e9];
  const high: [number, number, number] = [-1e9, -1e9, -1e9];
  let least = OFF_MM;
  eachSkin(own, behind, (o, x, y, z) => {
    if (!reaches(x, y, z)) return;
    const { data } = own;
    const gx = data[o + 1] - data[o - 1];
    const gy = data[o + nx] - data[o - nx];
    const gz = data[o + nx * ny] - data[o - nx * ny];
    const k = data[o] / (Math.hypot(gx, gy, gz) || 1);
    const place: Vec3 = [x - k * gx, y - k * gy, z - k * gz];
    displacement(place[0], place[1], place[2], moves);
    let nearest = NEAR_MM;
    WEIGHTS.forEach(([wedge, central], at) => {
      const now = (c: 0 | 1 | 2): number => place[c] + wedge * moves[c] + central * moves[c + 3];
      nearest = Math.min(nearest, offAt(ways[at], now(0), now(1), now(2)));
    });
    if (nearest === NEAR_MM) return;
    found.push(...place, ...moves);
    least = Math.min(least, nearest);
    for (const { where } of ways) {
      const at = where(place);
      for (const c of [0, 1, 2] as const) {
        low[c] = Math.min(low[c], at[c] - MORE_MM);
        high[c] = Math.max(high[c], at[c] + MORE_MM);
      }
    }
  });
  if (least === OFF_MM) return null;
  return { places: Float32Array.from(found), field: cropped(distance, size, low, high) };
}

/** The nodes near a bone's surface, but for the grid's own faces. */
function eachSkin(
  { size: [nx, ny, nz], origin, spacing, data }: Field,
  behind: number,
  visit: (o: number, x: number, y: number, z: number) => void,
): void {
  const skin = SKIN * spacing;
  const most = Math.min(nx - 2, Math.floor((behind - origin[0]) / spacing));
  for (let k = 1; k < nz - 1; k++)
    for (let j = 1; j < ny - 1; j++) {
      const row = nx * (j + ny * k);
      for (let i = 1; i <= most; i++) {
        const deep = data[row + i];
        if (deep > skin || deep < -skin) continue;
        visit(row + i, origin[0] + i * spacing, origin[1] + j * spacing, origin[2] + k * spacing);
      }
    }
}

/** The part of a baked field in a box, at the patient's size. */
function cropped(baked: Field, times: number, low: Vec3, high: Vec3): Field {
  const { size, data } = baked;
  const spacing = times * baked.spacing;
  const origin = scale(baked.origin, times);
  const from = low.map((at, c) => Math.min(size[c] - 2, Math.max(0, Math.floor((at - origin[c]) / spacing))));
  const to = high.map((at, c) =>
    Math.min(size[c], Math.max(from[c] + 2, Math.ceil((at - origin[c]) / spacing))),
  );
  const [nx, ny, nz] = to.map((end, c) => end - from[c]);
  const kept = new Float32Array(nx * ny * nz);
  for (let k = 0, o = 0; k < nz; k++)
    for (let j = 0; j < ny; j++, o += nx) {
      const row = from[0] + size[0] * (from[1] + j + size[1] * (from[2] + k));
      for (let i = 0; i < nx; i++) kept[o + i] = times * data[row + i];
    }
  return {
    spacing,
    origin: [origin[0] + from[0] * spacing, origin[1] + from[1] * spacing, origin[2] + from[2] * spacing],
    size: [nx, ny, nz],
    data: kept,
  };
}
