import { lerp } from './math/scalar.ts';
import type { Vec3 } from './math/vec.ts';
import type { Body } from './vertebra/body.ts';

/** A disc as a closed mesh of its own: two faces that lie on the endplates, and the annulus between them. */
export interface DiscSurface {
  /** xyz per vertex, mm, in the lower vertebra's frame. */
  positions: Float32Array;
  indices: Uint32Array;
  /** Per vertex: 0 on the lower endplate, 1 on the upper, between on the annulus. */
  follow: Float32Array;
  /** Per vertex: normalised radius, 0 in the middle, 1 at the rim; 1 on the annulus' outside. */
  radius: Float32Array;
}

/** A body, and how to bring a point of the lower vertebra's frame into the body's. */
export interface Neighbour {
  readonly body: Body;
  /** The finished bone in the body's frame, its small unevenness included: signed distance, mm. */
  readonly bone: (x: number, y: number, z: number) => number;
  readonly into: (p: Vec3) => Vec3;
  readonly outOf: (p: Vec3) => Vec3;
}

export interface DiscOptions {
  /** How far the annulus bulges past the straight line between the rims, as a share of the disc's height there. */
  bulge: number;
  /** How far the faces sink into the endplates, mm, so that no slit shows where bone is uneven. */
  overlap: number;
  segments: number;
  rings: number;
  rows: number;
}

export const DISC_DEFAULTS: DiscOptions = { bulge: 0.13, overlap: 0.5, segments: 84, rings: 7, rows: 8 };

export function discBetween(
  lower: Neighbour,
  upper: Neighbour,
  options: Partial<DiscOptions> = {},
): DiscSurface {
  const { bulge, overlap, segments, rings, rows } = { ...DISC_DEFAULTS, ...options };
  const positions: number[] = [];
  const follow: number[] = [];
  const radius: number[] = [];
  const put = (p: Vec3, share: number, r: number): number => {
    positions.push(...p);
    follow.push(share);
    radius.push(r);
    return follow.length - 1;
  };
  const face = (side: Neighbour, top: boolean): number[][] => {
    const share = top ? 1 : 0;
    const spokes = Array.from({ length: segments }, (_, i): Spoke => {
      const angle = (i / segments) * 2 * Math.PI;
      return { angle, reach: attachment(side, angle, top) };
    });
    const at = (spoke: Spoke, r: number) => side.outOf(facePoint(side, spoke, r, top, overlap));
    const centre = put(at(spokes[0], 0), share, 0);
    const lines = Array.from({ length: rings }, (_, ring) => {
      const r = (ring + 1) / rings;
      return spokes.map((spoke) => put(at(spoke, r), share, r));
    });
    return [[centre], ...lines];
  };
  const bottom = face(lower, false);
  const cap = face(upper, true);
  const rimLow = bottom[rings];
  const rimHigh = cap[rings];
  const point = (i: number): Vec3 => [positions[3 * i], positions[3 * i + 1], positions[3 * i + 2]];
  const middle = point(bottom[0][0]);
  const wall = Array.from({ length: rows - 1 }, (_, row) => {
    const t = (row + 1) / rows;
    return rimLow.map((_, i) => put(bulged(point(rimLow[i]), point(rimHigh[i]), middle, t, bulge), t, 1));
  });
  const indices: number[] = [];
  const quad = (a: number, b: number, c: number, d: number) => indices.push(a, b, c, a, c, d);
  const stitch = (inner: number[], outer: number[], flip: boolean): void => {
    for (let i = 0; i < segments; i++) {
      const j = (i + 1) % segments;
      if (inner.length === 1) {
        if (flip) indices.push(inner[0], outer[j], outer[i]);
        else indices.push(inner[0], outer[i], outer[j]);
      } else if (flip) quad(inner[i], inner[j], outer[j], outer[i]);
      else quad(inner[i], outer[i], outer[j], inner[j]);
    }
  };
  for (let ring = 0; ring < rings; ring++) {
    stitch(bottom[ring], bottom[ring + 1], false);
    stitch(cap[ring], cap[ring + 1], true);
  }
  const lines = [rimLow, ...wall, rimHigh];
  for (let row = 0; row < rows; row++) stitch(lines[row], lines[row + 1], false);
  return {
    positions: Float32Array.from(positions),
    indices: Uint32Array.from(indices),
    follow: Float32Array.from(follow),
    radius: Float32Array.from(radius),
  };
}

/** A direction from the middle of an endplate (0 forwards, towards the right), and how far the annulus reaches there, mm. */
interface Spoke {
  readonly angle: number;
  readonly reach: number;
}

const middleOf = ({ box: [low, high] }: Body): number => (low[0] + high[0]) / 2;

/** A point of an endplate's surface by its share of the way to where the annulus takes hold. */
function facePoint(
  side: Neighbour,
  { angle, reach }: Spoke,
  share: number,
  inferior: boolean,
  overlap: number,
): Vec3 {
  const x = middleOf(side.body) + reach * share * Math.cos(angle);
  const z = reach * share * Math.sin(angle);
  return [x, surfaceAt(side, x, z, inferior) - overlap * (inferior ? -1 : 1), z];
}

/** Height of the bone itself over a point: the rim is rounded, so it lies lower than its plate there. */
function surfaceAt({ body, bone }: Neighbour, x: number, z: number, inferior: boolean): number {
  const plate = body.plate(x, z, !inferior);
  const out = inferior ? -1 : 1;
  let free = plate + 2 * out;
  let solid = plate - 4 * out;
  for (let i = 0; i < 24; i++) {
    const y = (free + solid) / 2;
    if (bone(x, y, z) < 0) solid = y;
    else free = y;
  }
  return (free + solid) / 2;
}

/** Where the annulus takes hold of the rim in a direction: as far out as the rim's rounding lets it. */
function attachment(side: Neighbour, angle: number, inferior: boolean): number {
  const { body } = side;
  const middle = middleOf(body);
  const rim = rimDistance(body, middle, angle, !inferior);
  const fallen = (share: number): boolean => {
    const [x, z] = [middle + rim * share * Math.cos(angle), rim * share * Math.sin(angle)];
    return Math.abs(surfaceAt(side, x, z, inferior) - body.plate(x, z, !inferior)) > ROUNDED;
  };
  let holds = LEAST;
  let falls = MOST;
  if (!fallen(falls)) return rim * falls;
  for (let i = 0; i < 12; i++) {
    const share = (holds + falls) / 2;
    if (fallen(share)) falls = share;
    else holds = share;
  }
  return rim * holds;
}

/** Shares of the rim's radius between which the annulus takes hold. */
const LEAST = 0.8;
const MOST = 0.96;
/** It follows the rim down to this far under its plate, mm. Held up there instead, it stood 0.7 to 1.7 mm off the bone. */
const ROUNDED = 1.2;

function rimDistance(body: Body, middle: number, angle: number, top: boolean): number {
  let inside = 0;
  let outside = 60;
  for (let i = 0; i < 24; i++) {
    const r = (inside + outside) / 2;
    if (body.radius(middle + r * Math.cos(angle), r * Math.sin(angle), top) < 1) inside = r;
    else outside = r;
  }
  return inside;
}

/** On the line from a lower to an upper rim point, pushed away from the disc's middle. */
function bulged(low: Vec3, high: Vec3, middle: Vec3, t: number, bulge: number): Vec3 {
  const height = high[1] - low[1];
  const x = lerp(low[0], high[0], t);
  const z = lerp(low[2], high[2], t);
  const away = Math.hypot(x - middle[0], z - middle[2]) || 1;
  const push = 4 * t * (1 - t) * Math.max(height, 0) * bulge + EDGE * Math.sin(Math.PI * t) ** 0.5;
  return [x + ((x - middle[0]) / away) * push, lerp(low[1], high[1], t), z + ((z - middle[2]) / away) * push];
}

/** The annulus stands off the rim by this much at once, mm. */
const EDGE = 0.5;
