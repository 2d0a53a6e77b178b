import { type Level, levelIndex } from '../../../models/levels.ts';
import type { Endplate, Landmarks } from '../../../models/manifest.ts';
import { clamp, radians, smoothstep } from '../../../models/math/scalar.ts';
import { dot, type Vec3 } from '../../../models/math/vec.ts';

/** Years at which the first small spurs show and at which they are largest, and how far those stand out, mm. Illustrative:
 * osteophytes grow commoner and larger with age (no rate is given by the evidence table). */
const FIRST_YEARS = 45;
const LAST_YEARS = 90;
const LARGEST_MM = 2.6;

/** How far the largest spur of a column stands out at an age, mm. */
export const spurMm = (ageYears: number): number =>
  LARGEST_MM * clamp((ageYears - FIRST_YEARS) / (LAST_YEARS - FIRST_YEARS), 0, 1);

/** A spur on a rim: its direction (0 forwards, towards the right), half its width, and its share of the largest one. */
interface Spur {
  angle: number;
  halfWidth: number;
  share: number;
}

const SPURS_PER_RIM = 3;

/**
 * Spurs of a rim, the same ones at every age. They keep to the front and sides; beside the thoracic aorta there are few,
 * so that T5 to T11 bear theirs on the right (Culver GJ, Pirson HS. AJR 1960;84:470).
 */
function spursOf(level: Level, superior: boolean): Spur[] {
  const index = levelIndex(level);
  const besideAorta = index >= 4 && index <= 10;
  return Array.from({ length: SPURS_PER_RIM }, (_, i) => {
    const [a, b, c] = [1, 2, 3].map((n) => chance(index * 37 + (superior ? 11 : 0) + i * 7 + n * 101));
    const angle = besideAorta ? -10 + 95 * a : -85 + 170 * a;
    return { angle: radians(angle), halfWidth: radians(11 + 12 * b), share: 0.25 + 0.75 * c * c };
  });
}

/** 0..1, by a whole number. */
function chance(n: number): number {
  const x = Math.sin(n * 12.9898) * 43758.5453;
  return x - Math.floor(x);
}

/** A vertebra's ends, as baked, in its own frame. */
export type Ends = Pick<Landmarks, 'superior' | 'inferior'>;

/** Where the osteophytes of an age move a point of a vertebra: the offset, mm at the baked size, is written to `out`; false
 * where it stays. Rims are drawn outwards and a little towards the disc. Null where there are none yet. */
export function osteophyteField(
  level: Level,
  marks: Ends,
  ageYears: number,
): ((x: number, y: number, z: number, out: Float64Array) => boolean) | null {
  const most = spurMm(ageYears);
  if (most === 0) return null;
  const rims = [true, false].map((superior) => ({
    plate: superior ? marks.superior : marks.inferior,
    spurs: spursOf(level, superior),
    up: superior ? 1 : -1,
  }));
  return (x, y, z, out) => {
    out.fill(0);
    let moved = false;
    for (const { plate, spurs, up } of rims) {
      const from: Vec3 = [x - plate.centre[0], y - plate.centre[1], z - plate.centre[2]];
      const grown = most * shareAt(plate, spurs, from);
      if (grown < 0.01) continue;
      const far = Math.hypot(from[0], from[2]);
      out[0] += (grown * from[0]) / far;
      out[1] += 0.3 * grown * up;
      out[2] += (grown * from[2]) / far;
      moved = true;
    }
    return moved;
  };
}

/** Offsets that give a vertebra's mesh the osteophytes of an age, xyz per vertex, mm at the baked size. */
export function osteophytes(
  positions: Float32Array,
  level: Level,
  marks: Ends,
  ageYears: number,
): Float32Array {
  const offsets = new Float32Array(positions.length);
  const field = osteophyteField(level, marks, ageYears);
  if (field === null) return offsets;
  const out = new Float64Array(3);
  for (let o = 0; o < positions.length; o += 3)
    if (field(positions[o], positions[o + 1], positions[o + 2], out)) offsets.set(out, o);
  return offsets;
}

/** How much of the largest spur stands at a place near a rim, by its direction, its depth under the rim's plane and how
 * far out it lies. */
function shareAt({ normal, widthMm, depthMm }: Endplate, spurs: readonly Spur[], from: Vec3): number {
  const under = -dot(from, normal);
  if (under < -4 || under > 7) return 0;
  const ahead = smoothstep(-0.3, -0.08, from[0] / depthMm);
  const out = ahead * smoothstep(0.8, 0.96, Math.hypot((2 * from[0]) / depthMm, (2 * from[2]) / widthMm));
  if (out === 0) return 0;
  const angle = Math.atan2(from[2], from[0]);
  const high = Math.exp(-(((under - 1.4) / 1.9) ** 2));
  let most = 0;
  for (const { angle: at, halfWidth, share } of spurs)
    most = Math.max(most, share * Math.exp(-(((angle - at) / halfWidth) ** 2)));
  return most * high * out;
}
