import type { LevelCurve } from '../field/level-curve.ts';
import type { Body } from '../level/body.ts';
import type { Bone } from '../level/bone.ts';
import type { BalloonField } from './balloon.ts';

export const KPA_PER_PSI = 6.894757;

/** What the skin is against while it passes between one volume sample and the next. */
export interface Front {
  /** Mean bone volume fraction. */
  bone: Float32Array;
  /** Share of the skin at an endplate's or a wall's inner face. */
  contact: Float32Array;
  /** Share of it at the anterior, lateral or posterior wall. */
  wall: Float32Array;
}

export function frontOf(body: Body, bone: Bone, field: BalloonField, curve: LevelCurve): Front {
  const n = curve.ml.length;
  const nodes = new Float32Array(n);
  const front: Front = {
    bone: new Float32Array(n),
    contact: new Float32Array(n),
    wall: new Float32Array(n),
  };
  const { arrival } = field;
  for (const o of body.inside) {
    const t = arrival[o];
    if (t >= curve.level[n - 1] || body.distance[o] > 0) continue;
    let low = 0;
    let high = n - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (curve.level[middle] <= t) low = middle;
      else high = middle;
    }
    nodes[high]++;
    front.bone[high] += bone.broken[o];
    if (body.distance[o] < -1.9) continue;
    front.contact[high]++;
    if (Math.abs(body.coordinates[3 * o + 2] - 0.5) < 0.3) front.wall[high]++;
  }
  // The skin's share at a face is a running mean over the last samples: one sample alone holds few nodes.
  const smooth = (values: Float32Array) => {
    const out = new Float32Array(n);
    for (let i = 0; i < n; i++) {
      let sum = 0;
      let weight = 0;
      for (let j = Math.max(0, i - 4); j <= Math.min(n - 1, i + 4); j++) {
        sum += values[j];
        weight += nodes[j];
      }
      out[i] = weight > 0 ? sum / weight : 0;
    }
    return out;
  };
  return { bone: smooth(front.bone), contact: smooth(front.contact), wall: smooth(front.wall) };
}

/**
 * Peak pressure of a step: the balloon's own skin, the bone that yields round it, and what it cannot push aside.
 * Anchors: 2.95 mL at 123 psi in sparse bone (source: nfykdxxb2006-pressure), 175 psi under load (source:
 * sleeve-loaded); the shares are illustrative.
 */
export function pressures(curve: LevelCurve, front: Front): Float32Array {
  const out = new Float32Array(curve.ml.length);
  let highest = 0;
  for (let i = 0; i < out.length; i++) {
    const ml = curve.ml[i];
    const skin = 42 * (1 - Math.exp(-ml / 0.12));
    const yielding = 100 * (front.bone[i] / 0.09) * (1 - Math.exp(-ml / 0.7));
    const blocked = 380 * front.contact[i] ** 1.3;
    highest = Math.max(highest, skin + yielding + blocked);
    out[i] = highest * KPA_PER_PSI;
  }
  return out;
}
