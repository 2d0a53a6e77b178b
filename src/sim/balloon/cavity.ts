import { clamp } from '../../../models/math/scalar.ts';
import type { Body } from '../level/body.ts';
import type { Bone } from '../level/bone.ts';
import { skinLevel } from './curve.ts';
import type { Inflation } from './inflated.ts';

/** Share of the inflated volume that stays open when the balloon is let down; illustrative. */
export const CAVITY_SHARE = 0.85;
/** Compacted bone thins out over this depth from the cavity's wall, mm; illustrative. */
const SHELL_MM = 1.15;
const DENSEST = 0.6;

/** What the balloons leave behind. */
export interface Cavity {
  /** Per balloon, the skin level whose inside stays open. */
  levels: readonly number[];
  /** Share of each node that is open, 0..1. */
  open: Float32Array;
  /** Bone volume fraction round it: what was inside is packed into the wall, none is lost. */
  bone: Float32Array;
}

export function cavityOf(body: Body, bone: Bone, inflation: Inflation): Cavity {
  const { balloons } = inflation;
  const most = balloons.reduce((far, { finalMl }) => Math.max(far, finalMl), 0);
  const count = body.distance.length;
  const open = new Float32Array(count);
  const beyond = new Float32Array(count).fill(9);
  const levels = balloons.map(({ finalMl }, at) => skinLevel(inflation, at, CAVITY_SHARE * finalMl, most));
  balloons.forEach((balloon, b) => {
    for (const o of body.inside) {
      const out = Math.max(balloon.arrival[o] - levels[b], balloon.clip?.[o] ?? -9);
      if (out < beyond[o]) beyond[o] = out;
    }
  });
  let moved = 0;
  let room = 0;
  for (const o of body.inside) {
    if (beyond[o] > 6 || body.distance[o] > -0.6) continue;
    open[o] = clamp(0.5 - beyond[o] / body.grid.spacing, 0, 1);
    moved += open[o] * bone.broken[o];
    room += (1 - open[o]) * Math.exp(-Math.max(0, beyond[o]) / SHELL_MM);
  }
  const packed = bone.broken.slice();
  const added = room > 0 ? moved / room : 0;
  for (const o of body.inside)
    if (beyond[o] <= 6 && body.distance[o] <= -0.6)
      packed[o] = Math.min(DENSEST, packed[o] + added * Math.exp(-Math.max(0, beyond[o]) / SHELL_MM));
  return { levels, open, bone: packed };
}

/** When there was no balloon: nothing is open. */
export const noCavity = (bone: Bone): Cavity => ({
  levels: [],
  open: new Float32Array(bone.broken.length),
  bone: bone.broken,
});
