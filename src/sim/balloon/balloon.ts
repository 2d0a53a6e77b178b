import { clamp } from '../../../models/math/scalar.ts';
import { along, type Vec3 } from '../../../models/math/vec.ts';
import { type Approach, pointAt } from '../access/approach.ts';
import type { BalloonCase } from '../case/case.ts';
import { blur } from '../field/blur.ts';
import { nodeCount } from '../field/grid.ts';
import { fastMarch, type Seed, upwindSteepness } from '../field/march.ts';
import type { Weights } from '../fracture/weights.ts';
import { type Body, forPlaced } from '../level/body.ts';

/**
 * The free balloon: an ellipsoid of revolution about the catheter with radius E and half length L/2 + GROWTH * E,
 * so that it lengthens as it widens. At 4 mL a 15 mm balloon is then 18 mm wide and 23 mm long. Illustrative; a
 * straight tube with round ends was tried and is too thin by a fifth at 2.4 mL.
 */
const GROWTH = 0.42;

/** Radius E (mm) of the free balloon whose skin passes `rho` from the axis and `s` along it from the middle. */
export function gauge(rho: number, s: number, lengthMm: number, growth = GROWTH): number {
  const half = lengthMm / 2;
  const beyond = Math.max(0, s - half);
  let e = Math.max(rho, beyond / (growth + 0.6), 0.02);
  for (let pass = 0; pass < 8; pass++) {
    const q = half + growth * e;
    const a = (rho * rho) / (e * e);
    const b = (s * s) / (q * q);
    const f = a + b - 1;
    const slope = (2 * a) / e + (2 * b * growth) / q;
    if (slope < 1e-9) break;
    const step = f / slope;
    e = Math.max(0.02, e + step);
    if (Math.abs(step) < 1e-3) break;
  }
  return e;
}

/** Radius of the free balloon that holds a volume, mm. */
export function freeRadius(volumeMl: number, lengthMm: number): number {
  let low = 0;
  let high = 20;
  for (let pass = 0; pass < 40; pass++) {
    const e = (low + high) / 2;
    if ((4 / 3) * Math.PI * e * e * (lengthMm / 2 + GROWTH * e) < volumeMl * 1000) low = e;
    else high = e;
  }
  return low;
}

/** Middle and axis of a balloon, in the vertebra's frame as broken. */
export interface Lying {
  centre: Vec3;
  axis: Vec3;
}

/** Gauge of a free balloon that lies so at every node of the body at the weights, mm; large where it never comes. */
export function gaugesOf(
  body: Body,
  { centre, axis }: Lying,
  lengthMm: number,
  weights: Weights,
  nodes = body.inside,
): Float32Array {
  const free = new Float32Array(nodeCount(body.grid)).fill(LAST_ARRIVAL + 4);
  const reach = LAST_ARRIVAL + lengthMm / 2;
  forPlaced(body, nodes, weights, (o, at) => {
    const x = at[0];
    const y = at[1];
    const z = at[2];
    const dx = x - centre[0];
    const dy = y - centre[1];
    const dz = z - centre[2];
    const r2 = dx * dx + dy * dy + dz * dz;
    if (r2 > reach * reach) return;
    const s = dx * axis[0] + dy * axis[1] + dz * axis[2];
    free[o] = gauge(Math.sqrt(Math.max(0, r2 - s * s)), Math.abs(s), lengthMm);
  });
  return free;
}

/** One balloon's growth in the body. */
export interface BalloonField {
  /** Middle of the balloon, in the treated vertebra's frame. */
  centre: Vec3;
  /** Gauge of the free balloon at every node, mm. */
  free: Float32Array;
  /** The same as the bone lets it grow: the skin stands where arrival equals the level. mm-like. */
  arrival: Float32Array;
  /** Arrivals beyond this were not followed. */
  last: number;
  /** Where a balloon on the planned path would lie, for one that is not on it; null where it is. */
  aim: Lying | null;
}

/** No balloon here grows to 13 mm. */
const LAST_ARRIVAL = 16;
/** Trabecular bone resists as its volume fraction to this power, relative to 9 %; illustrative. */
const COMPLIANCE_POWER = 0.42;
const CLOSED = 200;
/** What a disc resists with, as that of bone; illustrative. */
const SOFT = 0.5;
/** Nearer than this to the wall's inner face, mm, growth all but stops. */
const WALL_MM = 0.75;

/**
 * Marches |grad T| = |grad E| * resistance(bone) * wall(depth) from the axis, so that in uniform bone T = E exactly
 * (no grid diamonds) and only unevenness and walls bend the skin; `felt` is the bone's (see feltBone). Where there is a `hole` in the shell it grows on through it, out of the bone.
 */
export function balloonField(
  body: Body,
  felt: Float32Array,
  approach: Approach,
  { lengthMm, volumeMl }: BalloonCase,
  start: Weights,
  hole: Uint8Array | null = null,
): BalloonField {
  const { grid } = body;
  const count = nodeCount(grid);
  const centre = pointAt(approach, approach.tipDepthMm - lengthMm / 2);
  const { axis } = approach;
  const free = gaugesOf(body, { centre, axis }, lengthMm, start, hole === null ? body.inside : body.near);
  const seeds: Seed[] = [];
  for (const o of body.inside) if (free[o] < 1.7 * grid.spacing) seeds.push({ node: o, arrival: free[o] });
  const slowness = resistance(body, felt, free, hole);
  // Followed as far as the volume can take the skin: resistance makes arrivals up to some half as large again.
  const last = Math.min(LAST_ARRIVAL, 1.6 * freeRadius(volumeMl, lengthMm) + 3);
  const arrival = fastMarch(grid, slowness, seeds, last);
  for (let o = 0; o < count; o++) if (arrival[o] > last) arrival[o] = last + 4;
  // Two passes take away the marching's facets; more would round the flattened faces.
  const aim =
    approach.aim === null
      ? null
      : { centre: along(approach.aim.tip, approach.aim.axis, -lengthMm / 2), axis: approach.aim.axis };
  return { centre, free, arrival: blur(grid, arrival, 2), last, aim };
}

/** The bone as a membrane feels it, over about 3 mm: the logarithm of its fraction over 9 %. The same for all balloons. */
export function feltBone({ grid, inside }: Body, boneFraction: Float32Array): Float32Array {
  const felt = new Float32Array(nodeCount(grid));
  for (const o of inside) felt[o] = Math.log(clamp(boneFraction[o], 0.015, 0.5) / 0.09);
  return blur(grid, felt, 5);
}

function resistance(
  body: Body,
  felt: Float32Array,
  free: Float32Array,
  hole: Uint8Array | null,
): Float32Array {
  const { grid, distance } = body;
  const slowness = new Float32Array(nodeCount(grid)).fill(CLOSED);
  for (const o of body.inside) {
    if (free[o] > LAST_ARRIVAL) continue;
    const steep = Math.max(0.25, upwindSteepness(grid, free, o));
    const room = Math.max(-distance[o] - WALL_MM, 0.11);
    const wall = 1 + Math.min(150, (0.9 / room) ** 2);
    slowness[o] = steep * Math.exp(COMPLIANCE_POWER * felt[o]) * wall;
  }
  if (hole !== null)
    for (const o of body.near)
      if (hole[o] === 1 && free[o] <= LAST_ARRIVAL)
        slowness[o] = Math.max(0.25, upwindSteepness(grid, free, o)) * (distance[o] > 0 ? SOFT : 1);
  return slowness;
}

/**
 * Where two balloons meet: negative on the first one's side, in units of its arrival. Each is cut there, so they
 * flatten against each other and share a membrane.
 */
export function meeting(first: BalloonField, second: BalloonField): Float32Array {
  const cut = new Float32Array(first.arrival.length);
  for (let o = 0; o < cut.length; o++) cut[o] = (first.arrival[o] - second.arrival[o]) / 2;
  return cut;
}

/** The two ends of the balloon's working length, where its marker bands are. */
export function markers(centre: Vec3, approach: Approach, lengthMm: number): [Vec3, Vec3] {
  return [along(centre, approach.axis, -lengthMm / 2), along(centre, approach.axis, lengthMm / 2)];
}
