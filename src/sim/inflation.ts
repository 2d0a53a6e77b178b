import { clamp, lerp } from '../../models/math/scalar.ts';
import type { Side } from './access.ts';
import { type BalloonField, meeting } from './balloon.ts';
import type { Body } from './body.ts';
import { stretchAt } from './body.ts';
import type { Bone } from './bone.ts';
import type { Case } from './case.ts';
import { type DrawnVolume, drawnVolume } from './drawn.ts';
import { nodeCount } from './field/grid.ts';
import { type LevelCurve, levelAt, levelCurve } from './field/level-curve.ts';
import { BALLOON_MAXIMUM_ML } from './instruments.ts';
import { liftOf, type Weights } from './reduction.ts';

/** Why inflation ended. */
export type StopReason =
  | 'volume-reached'
  | 'pressure-limit'
  | 'balloon-maximum'
  | 'wall-contact'
  | 'height-restored';

/** One balloon, as plain data. */
export interface BalloonPlan {
  side: Side;
  /** Skin arrival at every node of the body's grid. */
  arrival: Float32Array;
  /** Positive beyond the other balloon's membrane. */
  clip: Float32Array | null;
  curve: LevelCurve;
  /** Highest pressure of the step that reaches a volume, kPa, at the curve's volumes. */
  peakKpa: Float32Array;
  finalMl: number;
  stop: StopReason;
}

export interface Inflation {
  balloons: readonly BalloonPlan[];
  /** Weights of the fracture when this much stands in each balloon: samples from 0 to the case's volume. */
  ml: Float32Array;
  wedge: Float32Array;
  central: Float32Array;
}

const SAMPLES = 33;
const KPA_PER_PSI = 6.894757;

export function inflate(
  body: Body,
  bone: Bone,
  fields: ReadonlyMap<Side, BalloonField>,
  patientCase: Case,
): Inflation {
  const most = Math.min(patientCase.balloon.volumeMl, BALLOON_MAXIMUM_ML[patientCase.balloon.lengthMm]);
  const lift = liftOf(body, [...fields.values()], patientCase);
  const ml = new Float32Array(SAMPLES);
  const wedge = new Float32Array(SAMPLES);
  const central = new Float32Array(SAMPLES);
  for (let i = 0; i < SAMPLES; i++) {
    ml[i] = (most * i) / (SAMPLES - 1);
    const weights = lift(ml[i]);
    wedge[i] = weights.wedge;
    central[i] = weights.central;
  }
  const weightsAt = (volume: number): Weights => ({
    wedge: curveAt(ml, wedge, volume),
    central: curveAt(ml, central, volume),
  });
  const stretch = [0, most].map((volume) => stretches(body, fields, weightsAt(volume)));
  const drawn = drawnVolume(body.grid, body.grid, body.shift);
  const sides = [...fields.keys()];
  const balloons = sides.map((side): BalloonPlan => {
    const field = fields.get(side) as BalloonField;
    const other = sides.find((name) => name !== side);
    const clip = other === undefined ? null : meeting(field, fields.get(other) as BalloonField);
    const curve = levelCurve({
      grid: body.grid,
      arrival: field.arrival,
      ...(clip === null ? {} : { clip }),
      stretch,
      // The levels are corrected on the mesh, so a straight blend of the two ends is near enough.
      blend: (volume) => (most > 0 ? [1 - volume / most, volume / most] : [1, 0]),
      maxMl: Math.max(most, 0.05),
      measure: (level, volume) => measured(drawn, field.arrival, clip, level, weightsAt(volume)),
    });
    const front = frontOf(body, bone, field, curve);
    const peakKpa = pressures(curve, front);
    return {
      side,
      arrival: field.arrival,
      clip,
      curve,
      peakKpa,
      ...stopOf(patientCase, curve, peakKpa, front, weightsAt),
    };
  });
  return { balloons, ml, wedge, central };
}

const measured = (
  drawn: DrawnVolume,
  arrival: Float32Array,
  clip: Float32Array | null,
  level: number,
  weights: Weights,
): number => drawn(arrival, level, clip, weights.wedge, weights.central);

/** Linear interpolation in a table of rising `x`; constant beyond its ends. */
export function curveAt(x: Float32Array, y: Float32Array, at: number): number {
  const last = x.length - 1;
  const span = x[last] - x[0];
  if (span <= 0) return y[0];
  const s = clamp(((at - x[0]) / span) * last, 0, last);
  const i = Math.min(last - 1, s | 0);
  return y[i] + (y[i + 1] - y[i]) * (s - i);
}

function stretches(body: Body, fields: ReadonlyMap<Side, BalloonField>, weights: Weights): Float32Array {
  const out = new Float32Array(nodeCount(body.grid)).fill(1);
  for (const o of body.inside)
    for (const field of fields.values())
      if (field.arrival[o] < field.last) {
        out[o] = stretchAt(body, o, weights.wedge, weights.central);
        break;
      }
  return out;
}

/** What the skin is against while it passes between one volume sample and the next. */
interface Front {
  /** Mean bone volume fraction. */
  bone: Float32Array;
  /** Share of the skin at an endplate's or a wall's inner face. */
  contact: Float32Array;
  /** Share of it at the anterior, lateral or posterior wall. */
  wall: Float32Array;
}

function frontOf(body: Body, bone: Bone, field: BalloonField, curve: LevelCurve): Front {
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
function pressures(curve: LevelCurve, front: Front): Float32Array {
  const out = new Float32Array(curve.ml.length);
  let highest = 0;
  for (let i = 0; i < out.length; i++) {
    const ml = curve.ml[i];
    const skin = 42 * (1 - Math.exp(-ml / 0.12));
    const yielding = 58 * (front.bone[i] / 0.09) * (1 - Math.exp(-ml / 0.7));
    const blocked = 260 * front.contact[i] ** 1.6;
    highest = Math.max(highest, skin + yielding + blocked);
    out[i] = highest * KPA_PER_PSI;
  }
  return out;
}

/** Share of the skin at a wall that counts as contact. */
const WALL_SHARE = 0.3;

function stopOf(
  patientCase: Case,
  curve: LevelCurve,
  peakKpa: Float32Array,
  front: Front,
  weightsAt: (ml: number) => Weights,
): { finalMl: number; stop: StopReason } {
  const asked = patientCase.balloon.volumeMl;
  const maximum = BALLOON_MAXIMUM_ML[patientCase.balloon.lengthMm];
  const limit = patientCase.balloon.pressureLimitPsi * KPA_PER_PSI;
  for (let i = 1; i < curve.ml.length; i++) {
    const ml = curve.ml[i];
    if (ml > asked || ml > maximum) break;
    const weights = weightsAt(ml);
    const before = curve.ml[i - 1];
    if (peakKpa[i] > limit) {
      const t = (limit - peakKpa[i - 1]) / Math.max(1e-3, peakKpa[i] - peakKpa[i - 1]);
      return { finalMl: lerp(before, ml, clamp(t, 0, 1)), stop: 'pressure-limit' };
    }
    if (front.wall[i] > WALL_SHARE && ml > 0.5) return { finalMl: before, stop: 'wall-contact' };
    if (weights.wedge < 0.04 && weights.central < 0.1 && patientCase.fracture.heightLoss > 0)
      return { finalMl: ml, stop: 'height-restored' };
  }
  return maximum < asked
    ? { finalMl: maximum, stop: 'balloon-maximum' }
    : { finalMl: asked, stop: 'volume-reached' };
}

/** Level of a balloon's skin that holds a volume. */
export const skinLevel = (balloon: BalloonPlan, ml: number): number => levelAt(balloon.curve, ml);
