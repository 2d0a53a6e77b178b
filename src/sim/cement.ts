import type { Landmarks } from '../../models/manifest.ts';
import type { Vec3 } from '../../models/math/vec.ts';
import { type Approach, pointAt, type Side } from './access.ts';
import { type Body, materialPoint } from './body.ts';
import type { Case } from './case.ts';
import type { Cavity } from './cavity.ts';
import { type CementStop, endsOf, leakCurves, nearestNode, stopOf } from './cement-ends.ts';
import { flowOf } from './cement-flow.ts';
import { frontsOf, rootOf } from './cement-front.ts';
import { drawnVolume } from './drawn.ts';
import type { Grid } from './field/grid.ts';
import { type LevelCurve, levelCurve } from './field/level-curve.ts';
import { fastMarch, UNREACHED } from './field/march.ts';
import type { Fracture } from './fracture.ts';
import type { LeakType } from './leaks.ts';
import type { Weights } from './weights.ts';

/** Cement put in through one cannula, as plain data. */
export interface CementPlan {
  side: Side;
  /** Root of the arrival on the fine grid: the front stands where it equals the level. */
  arrival: Float32Array;
  /** Positive where the other side's cement comes first. */
  clip: Float32Array | null;
  curve: LevelCurve;
  /** mL outside the body, by way out, at the curve's volumes. */
  leaks: Readonly<Record<LeakType, Float32Array>>;
  finalMl: number;
  stop: CementStop;
}

export interface Cementing {
  grid: Grid;
  sides: readonly CementPlan[];
  /** The fracture stands at these weights while the cement sets, and the cast keeps that shape. */
  weights: Weights;
}

/**
 * Fills the body from the tips of the bone fillers: the cavity first, which costs almost nothing, then the pores
 * round it, then out of the body where a way is open.
 */
export function cementOf(
  body: Body,
  marks: Landmarks,
  fracture: Fracture,
  cavity: Cavity,
  approaches: readonly Approach[],
  patientCase: Case,
  weights: Weights,
): Cementing {
  const flow = flowOf(body, marks, cavity, patientCase);
  const asked = Math.max(0.05, patientCase.cement.volumeMl);
  const enough = (asked * 1000 * 1.7) / body.grid.spacing ** 3 + 400;
  const roots = approaches.map((approach) => {
    const tip = materialPoint(fracture, fillerTip(approach, patientCase), weights.wedge, weights.central);
    const node = nearestNode(body.grid, ...tip);
    return rootOf(fastMarch(body.grid, flow.slowness, [{ node, arrival: 0 }], UNREACHED, enough));
  });
  const fronts = frontsOf(body, cavity, flow, roots, weights);
  const ends = endsOf(body, cavity, flow, fronts);
  const { grid } = fronts;
  const drawn = drawnVolume(grid, body.grid, body.shift);
  const sides = approaches.map((approach, at): CementPlan => {
    const arrival = fronts.arrival[at];
    const clip = clipOf(arrival, fronts.arrival[1 - at]);
    const curve = levelCurve({
      grid,
      arrival,
      ...(clip === null ? {} : { clip }),
      stretch: [fronts.stretch],
      blend: () => [1],
      maxMl: asked,
      measure: (level) => drawn(arrival, level, clip, weights.wedge, weights.central),
    });
    return {
      side: approach.side,
      arrival,
      clip,
      curve,
      leaks: leakCurves(ends, arrival, clip, curve),
      ...stopOf(ends, fronts, arrival, clip, curve, patientCase),
    };
  });
  return { grid, sides, weights };
}

function clipOf(arrival: Float32Array, other: Float32Array | undefined): Float32Array | null {
  if (other === undefined) return null;
  const clip = new Float32Array(arrival.length);
  for (let o = 0; o < clip.length; o++) clip[o] = (arrival[o] - other[o]) / 2;
  return clip;
}

/** In the front third of the cavity, or at the cannula's deepest reach where there is none. */
function fillerTip(approach: Approach, patientCase: Case): Vec3 {
  const back = patientCase.method === 'kyphoplasty' ? 0.36 * patientCase.balloon.lengthMm : 2;
  return pointAt(approach, Math.max(approach.cannulaDepthMm + 1, approach.tipDepthMm - back));
}
