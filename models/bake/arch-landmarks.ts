import type { Landmarks, Pedicle } from '../manifest.ts';
import { degrees } from '../math/scalar.ts';
import { along, cross, distance, mix, normalize, scale, type Vec3 } from '../math/vec.ts';
import type { Mesh } from './mesh.ts';
import { firstHit } from './rays.ts';

const UP: Vec3 = [0, 1, 0];
const FORWARD: Vec3 = [1, 0, 0];
const BACK: Vec3 = [-1, 0, 0];
const RIGHT: Vec3 = [0, 0, 1];
const LEFT: Vec3 = [0, 0, -1];

/** The pedicle's smallest section near a guess, centred by halving the upright chord and the one across it. */
export function pedicleOf(mesh: Mesh, guess: Vec3, axis: Vec3): Pedicle {
  const across = normalize(cross(axis, UP));
  let best: Pedicle | null = null;
  for (let s = -2.5; s <= 2.5; s += 0.5) {
    let isthmus: Vec3 = [guess[0] + s * axis[0], guess[1] + s * axis[1], guess[2] + s * axis[2]];
    let widthMm = 0;
    let heightMm = 0;
    for (let round = 0; round < 2; round++) {
      [isthmus, heightMm] = chord(mesh, isthmus, UP);
      [isthmus, widthMm] = chord(mesh, isthmus, across);
    }
    if (widthMm === 0 || heightMm === 0) continue;
    if (best === null || widthMm * heightMm < best.widthMm * best.heightMm) {
      best = { isthmus, axis, convergenceDeg: 0, widthMm, heightMm };
    }
  }
  if (best === null) throw new Error('No pedicle');
  return { ...best, convergenceDeg: convergence(mesh, guess, axis) };
}

/** Half the length over which a pedicle's direction is read, mm: farther off the flares turn it. */
const STRAIGHT = 2;

/** Direction of the line through the middles of the sections about a point of the pedicle, by least squares, degrees inwards. */
function convergence(mesh: Mesh, middle: Vec3, axis: Vec3): number {
  let forwards = 0;
  let inwards = 0;
  for (let s = -STRAIGHT; s <= STRAIGHT; s += 0.5) {
    const [at] = chord(mesh, along(middle, axis, s), RIGHT);
    forwards += s * (at[0] - middle[0]);
    inwards -= s * (Math.abs(at[2]) - Math.abs(middle[2]));
  }
  return degrees(Math.atan2(inwards, forwards));
}

function chord(mesh: Mesh, centre: Vec3, way: Vec3): [Vec3, number] {
  const a = firstHit(mesh, centre, way);
  const b = firstHit(mesh, centre, scale(way, -1));
  return a === null || b === null ? [centre, 0] : [mix(a, b, 0.5), distance(a, b)];
}

/**
 * Widest across at the pedicles' height (a wall farther out than the pedicle's middle is not the canal's: the ray has slipped
 * out over the lamina); shallowest on the midline from the posterior wall to the lamina.
 */
export function canalOf(mesh: Mesh, posteriorWall: number, isthmus: Vec3, depth: number): Landmarks['canal'] {
  let widthMm = 0;
  for (let share = 0.15; share < 0.7; share += 0.05) {
    const from: Vec3 = [posteriorWall - share * depth, isthmus[1], 0];
    const right = firstHit(mesh, from, RIGHT)?.[2] ?? Number.POSITIVE_INFINITY;
    const left = -(firstHit(mesh, from, LEFT)?.[2] ?? Number.NEGATIVE_INFINITY);
    if (Math.max(right, left) < isthmus[2]) widthMm = Math.max(widthMm, right + left);
  }
  let depthMm = Number.POSITIVE_INFINITY;
  let middle = posteriorWall - depth / 2;
  for (let y = isthmus[1] - 14; y <= isthmus[1] + 2; y += 0.5) {
    const from: Vec3 = [posteriorWall - 0.35 * depth, y, 0];
    const wall = firstHit(mesh, from, FORWARD);
    const roof = firstHit(mesh, from, BACK);
    if (wall === null || roof === null || wall[0] - roof[0] > 27 || wall[0] - roof[0] >= depthMm) continue;
    depthMm = wall[0] - roof[0];
    middle = (wall[0] + roof[0]) / 2;
  }
  return { centre: [middle, isthmus[1], 0], widthMm, depthMm };
}
