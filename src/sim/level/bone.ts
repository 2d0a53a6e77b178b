import { clamp, lerp, smoothstep } from '../../../models/math/scalar.ts';
import type { LevelCase } from '../case/case.ts';
import { forNodes, nodeCount } from '../field/grid.ts';
import { mobilityOf } from '../fracture/mobility.ts';
import { type Body, stretchAt } from './body.ts';

/** Trabeculae never fill more than this share, even impacted. Illustrative. */
const DENSEST = 0.6;

/** What the treated body is made of, at the grid's nodes, in the healthy shape. */
export interface Bone {
  /** Bone volume over tissue volume before the fracture. */
  healthy: Float32Array;
  /** Per volume of the healthy shape, with what a cleft or a tumour has emptied. */
  material: Float32Array;
  /** Per volume as broken and positioned: impaction has packed it. */
  broken: Float32Array;
  /** Mean of the healthy body. */
  volumeFraction: number;
}

/**
 * Bone volume fraction: denser towards the endplates, the back and the cortex, sparser ahead of the centre
 * (illustrative, after the known pattern), with a smooth seeded unevenness, and with exactly the case's mean over the
 * body. Breaking packs bone by the local loss of volume; a mobile fracture has a cleft under its endplate
 * (source: mckiernan2003-mobile, a cleft in every mobile fracture and in no fixed one).
 */
export function boneOf(
  body: Body,
  one: LevelCase,
  volumeFraction: number,
  wedge: number,
  central: number,
): Bone {
  const { grid, distance, coordinates } = body;
  const count = nodeCount(grid);
  const healthy = new Float32Array(count);
  const material = new Float32Array(count);
  const broken = new Float32Array(count);
  let sum = 0;
  let nodes = 0;
  forNodes(grid, body.inside, (o, at) => {
    const x = at[0];
    const y = at[1];
    const z = at[2];
    const u = coordinates[3 * o];
    let fraction = patternAt(u, coordinates[3 * o + 1], coordinates[3 * o + 2]);
    fraction *= 1 + 0.13 * wave(x, y, z, 0.35, 1) + 0.2 * wave(x, y, z, 0.8, 5);
    fraction *= 1 + 0.6 * smoothstep(3, 0.6, -distance[o]);
    healthy[o] = fraction;
    if (distance[o] < -0.9 && u > 0) {
      sum += fraction;
      nodes++;
    }
  });
  const scale = (volumeFraction * nodes) / Math.max(sum, 1e-6);
  const emptiedAt = emptiedBy(one);
  forNodes(grid, body.inside, (o, at) => {
    const x = at[0];
    const z = at[2];
    const own = Math.min(DENSEST, healthy[o] * scale);
    healthy[o] = own;
    const packed = own / clamp(stretchAt(body, o, wedge, central), 0.2, 2);
    const left =
      1 - 0.93 * emptiedAt(coordinates[3 * o], coordinates[3 * o + 1], coordinates[3 * o + 2], x, z);
    material[o] = own * left;
    broken[o] = Math.min(DENSEST, packed) * left;
  });
  return { healthy, material, broken, volumeFraction };
}

/** Denser towards the back and the endplates, sparser ahead of the centre. */
function patternAt(u: number, v: number, w: number): number {
  const hollow = Math.exp(-(((u - 0.66) / 0.26) ** 2) - (v / 0.62) ** 2 - ((w - 0.5) / 0.34) ** 2);
  const middle = Math.abs(2 * w - 1);
  const dense = lerp(1.6, 1, smoothstep(-0.12, 0.1, u)) * (1 + 0.5 * smoothstep(0.5, 1, middle));
  return dense * (1 - 0.35 * hollow);
}

/** Smooth unevenness, about -1..1, with features of 2 pi / k mm. */
const wave = (x: number, y: number, z: number, k: number, seed: number): number =>
  (Math.sin(k * (x + 0.31 * y) + seed) * Math.sin(k * (0.8 * y - 0.4 * z) + 2 * seed) +
    Math.sin(k * (0.9 * z + 0.37 * x) + 3 * seed) * Math.cos(k * (y + 0.21 * z) + seed)) /
  1.6;

/** How much of the bone at a place (u, v, w; x and z in mm) a cleft, a lesion or a gap has emptied, 0..1. */
function emptiedBy({
  fracture,
}: LevelCase): (u: number, v: number, w: number, x: number, z: number) => number {
  const { heightLoss, cause, shape } = fracture;
  const open = smoothstep(0.35, 0.75, mobilityOf(fracture)) * smoothstep(0.05, 0.2, heightLoss);
  const isEaten = cause === 'tumour';
  const isSplit = shape === 'split';
  return (u, v, w, x, z) => {
    const cleft = open === 0 ? 0 : cleftAt(open, u, v, w, x, z);
    const lesion = isEaten ? lesionAt(u, v, w) : 0;
    return Math.max(cleft, lesion, isSplit ? gapAt(heightLoss, u, v, w) : 0);
  };
}

/** 1 inside the gap that a mobile fracture keeps under its broken endplate; \`open\`: how far, 0..1. */
function cleftAt(open: number, u: number, v: number, w: number, x: number, z: number): number {
  // Higher or lower than its waves bring it there is none.
  if (Math.abs(w - 0.7) > 0.16) return 0;
  const height = w - 0.7 - 0.025 * Math.sin(0.5 * z) - 0.02 * Math.sin(0.4 * x);
  const q = far3(height / (0.055 * (0.5 + open)), (u - 0.66) / 0.24, v / 0.6) - 1;
  return open * smoothstep(0.3, -0.3, q);
}

/** 1 inside the coronal gap between the halves of a split body. Illustrative. */
function gapAt(heightLoss: number, u: number, v: number, w: number): number {
  const open = smoothstep(0.05, 0.35, heightLoss);
  const ahead = u - 0.5 - 0.03 * Math.sin(5 * w + 3 * v);
  const q = far3(ahead / (0.05 * open + 1e-3), (w - 0.5) / 0.55, v / 0.95) - 1;
  return open * smoothstep(0.3, -0.3, q);
}

/** 1 inside a lytic lesion: an uneven ball in the front right half of the body that has eaten its way to the wall.
 * Illustrative. */
export function lesionAt(u: number, v: number, w: number): number {
  const q = far3((u - 0.6) / 0.3, (v - 0.48) / 0.5, (w - 0.52) / 0.33) - 1;
  return smoothstep(0.15, -0.15, q + 0.12 * Math.sin(9 * u + 4 * v) * Math.sin(8 * w + 3 * v));
}

const far3 = (a: number, b: number, c: number): number => Math.sqrt(a * a + b * b + c * c);
