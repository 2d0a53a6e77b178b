import { clamp } from '../../../models/math/scalar.ts';
import type { LevelCase } from '../case/case.ts';
import { healedShare } from '../fracture/mobility.ts';
import type { Weights } from '../fracture/weights.ts';
import type { Body } from '../level/body.ts';
import type { BalloonField } from './balloon.ts';
import { placementOf } from './placement.ts';

/**
 * What balloons lift, from contact. The free balloon of a volume, with the bone packed in front of it, would stand
 * beyond an endplate's inner face by some depth at each place: the overlap. Bone and skin together press there like a
 * bed of springs; against them stand the weight that the patient's muscles and ligaments put on the body, and what
 * holds the fragments together where the fracture has healed or the bone is dense. The fracture's two displacements
 * come back by the two shares (wedge, central) at which all of this balances: the minimum of a convex energy, found
 * by Newton's method in two unknowns.
 *
 * An assumed curve of lift over volume, and later a mean push over the contact alone, were tried: both gave a gain
 * where the balloon does not reach the endplate, and none of the cases without load (97 %) and under load (30 %) came
 * out of one set of numbers. Here they do.
 */

/** Muscles and ligaments on the body of a patient lying prone under anaesthesia, N; illustrative: little, where the bench
 * test's 110 N stood for an upright one. */
export const PRONE_LOAD_N = 10;
/** Pressure per mm of overlap, MPa/mm; set so that 110 N leaves 30 % of the lost height regained (source:
 * sleeve-loaded; calibration) and none nearly all of it (source: belkoff2001-unloaded; calibration). */
const BED_MPA_PER_MM = 0.4;
/** Bone between skin and endplate packs by this share of its thickness before it pushes on; illustrative. With it 2.4 mL a side
 * leave 34 % of what an L1 had lost under 110 N, and 44 % under what a patient's muscles put on it. */
const PACKED_SHARE = 0.47;
/** What a healed fracture resists with, N per mm of lift: several times what balloons press with, so that it stays as it
 * is; illustrative. With 70 a balloon lifted fixed bones more than mobile ones, and no patient gained nothing, where a
 * third of the published ones do (hulme2006). */
const HEALED_N_PER_MM = 2500;
/** What fragments of bone twice as dense as 9 % add to that, N per mm; illustrative. */
const DENSE_N_PER_MM = 22;
/** Thickness of the layer under the endplates whose nodes stand for their faces, mm. */
const LAYER_MM = 1.2;

/** The endplates' inner faces at the body's nodes. */
export interface Faces {
  /** Gauge of each free balloon at every face node, mm; for one off its path not less than on it (see placement.ts). */
  free: readonly Float32Array[];
  /** Share of each balloon that is in bone. */
  within: readonly number[];
  /** How far the fracture has moved the node, away from the other endplate's side, mm. */
  wedge: Float32Array;
  central: Float32Array;
  /** Face that a node stands for, mm2. */
  areaMm2: number;
  /** Mean loss of height between the endplates at full weight of each part, mm. */
  lost: Weights;
}

/** How a fracture gives way. */
export interface Give {
  start: Weights;
  loadN: number;
  /** N per mm. */
  interlock: number;
}

export function giveOf(one: LevelCase, volumeFraction: number, start: Weights): Give {
  const dense = Math.max(0, volumeFraction / 0.09 - 0.55);
  return {
    start,
    loadN: PRONE_LOAD_N,
    interlock: HEALED_N_PER_MM * healedShare(one.fracture) + DENSE_N_PER_MM * dense,
  };
}

/** The nodes just inside both endplates that a balloon may come to. */
export function facesOf(
  body: Body,
  fields: readonly BalloonField[],
  lengthMm: number,
  start: Weights,
): Faces {
  const { grid, inside, distance, coordinates, shift } = body;
  const nodes: number[] = [];
  const sums = { upper: 0, lower: 0, wedgeUp: 0, wedgeDown: 0, centralUp: 0, centralDown: 0 };
  for (const o of inside) {
    const d = distance[o];
    if (d > -1 || d < -1 - LAYER_MM) continue;
    const u = coordinates[3 * o];
    const w = coordinates[3 * o + 2];
    if (u < 0.05 || u > 1 || Math.abs(w - 0.5) < 0.28) continue;
    nodes.push(o);
    if (w > 0.5) {
      sums.upper++;
      sums.wedgeUp -= shift[6 * o + 1];
      sums.centralUp -= shift[6 * o + 4];
    } else {
      sums.lower++;
      sums.wedgeDown += shift[6 * o + 1];
      sums.centralDown += shift[6 * o + 4];
    }
  }
  const lost = (up: number, down: number) => up / Math.max(1, sums.upper) + down / Math.max(1, sums.lower);
  const placements = fields.map((field) => placementOf(body, field, lengthMm, start, nodes));
  return {
    free: fields.map(({ free }, at) => {
      const { planned } = placements[at];
      return Float32Array.from(nodes, (o, i) => (planned === null ? free[o] : Math.max(free[o], planned[i])));
    }),
    within: placements.map(({ within }) => within),
    wedge: Float32Array.from(nodes, (o) => Math.abs(shift[6 * o + 1])),
    central: Float32Array.from(nodes, (o) => Math.abs(shift[6 * o + 4])),
    areaMm2: grid.spacing ** 3 / LAYER_MM,
    lost: {
      wedge: Math.max(0, lost(sums.wedgeUp, sums.wedgeDown)),
      central: Math.max(0, lost(sums.centralUp, sums.centralDown)),
    },
  };
}

/** Weights of the fracture when the free balloons have these radii (mm), one per field. */
export function liftBy(faces: Faces, give: Give, radii: readonly number[]): Weights {
  const overlap = overlapsOf(faces, radii);
  const { lost } = faces;
  const { start } = give;
  let a = 0;
  let b = 0;
  for (let pass = 0; pass < 12; pass++) {
    let fa = -give.loadN * lost.wedge - give.interlock * a * lost.wedge ** 2;
    let fb = -give.loadN * lost.central - give.interlock * b * lost.central ** 2;
    let kaa = give.interlock * lost.wedge ** 2 + 1e-3;
    let kbb = give.interlock * lost.central ** 2 + 1e-3;
    let kab = 0;
    for (let i = 0; i < overlap.length; i++) {
      const w = faces.wedge[i];
      const c = faces.central[i];
      const depth = overlap[i] - a * w - b * c;
      if (depth <= 0) continue;
      fa += BED_MPA_PER_MM * faces.areaMm2 * depth * w;
      fb += BED_MPA_PER_MM * faces.areaMm2 * depth * c;
      kaa += BED_MPA_PER_MM * faces.areaMm2 * w * w;
      kab += BED_MPA_PER_MM * faces.areaMm2 * w * c;
      kbb += BED_MPA_PER_MM * faces.areaMm2 * c * c;
    }
    const [nextA, nextB] = step(a, b, fa, fb, kaa, kab, kbb, start);
    const moved = Math.abs(nextA - a) + Math.abs(nextB - b);
    a = nextA;
    b = nextB;
    if (moved < 1e-4) break;
  }
  return { wedge: start.wedge - a, central: start.central - b };
}

function overlapsOf({ free, wedge }: Faces, radii: readonly number[]): Float64Array {
  const overlap = new Float64Array(wedge.length);
  for (let f = 0; f < free.length; f++) {
    if (radii[f] <= 0) continue;
    const gauge = free[f];
    for (let i = 0; i < overlap.length; i++) {
      const depth = radii[f] - (1 - PACKED_SHARE) * gauge[i];
      if (depth > overlap[i]) overlap[i] = depth;
    }
  }
  return overlap;
}

/** One Newton step, kept between nothing and all of what is lost; on a bound the other unknown is solved alone. */
function step(
  a: number,
  b: number,
  fa: number,
  fb: number,
  kaa: number,
  kab: number,
  kbb: number,
  most: Weights,
): [number, number] {
  const det = kaa * kbb - kab * kab;
  const da = det > 1e-9 * kaa * kbb ? (fa * kbb - fb * kab) / det : fa / kaa;
  const db = det > 1e-9 * kaa * kbb ? (fb * kaa - fa * kab) / det : fb / kbb;
  const nextA = clamp(a + da, 0, most.wedge);
  const nextB = clamp(b + db, 0, most.central);
  if (nextA !== a + da) return [nextA, clamp(b + (fb - kab * (nextA - a)) / kbb, 0, most.central)];
  if (nextB !== b + db) return [clamp(a + (fa - kab * (nextB - b)) / kaa, 0, most.wedge), nextB];
  return [nextA, nextB];
}
