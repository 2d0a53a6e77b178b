import type { Landmarks } from '../../../models/manifest.ts';
import type { Vec3 } from '../../../models/math/vec.ts';
import { type Approach, pointAt } from '../access/approach.ts';
import type { Cavity } from '../balloon/cavity.ts';
import type { LevelCase } from '../case/case.ts';
import type { EventId } from '../event/ids.ts';
import { wayThrough } from '../event/plate-hole.ts';
import { eventSide } from '../event/side.ts';
import { type WayOut, wayOutOf } from '../event/way-out.ts';
import { forNodes, type Grid } from '../field/grid.ts';
import { cumulative, type LevelCurve, levelAt, levelCurve } from '../field/level-curve.ts';
import { fastMarch, UNREACHED } from '../field/march.ts';
import type { Fracture } from '../fracture/fracture.ts';
import type { Weights } from '../fracture/weights.ts';
import { type Body, materialPoint } from '../level/body.ts';
import { drawnVolume } from '../level/standing.ts';
import type { Side } from '../side.ts';
import { type CementStop, canalOf, type Ends, endsOf, leakCurves, stopOf } from './ends.ts';
import { type BoneFound, CLOSED, type Flow, flowOf } from './flow.ts';
import { frontsOf, rootOf } from './front.ts';
import { LEAK_TYPES, type LeakType } from './leak-types.ts';
import { clipsOf } from './share.ts';

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
  /** Of what leaks through the shell, what has come into the canal by a broken back wall, mL. */
  canalMl: number;
}

export interface Cementing {
  grid: Grid;
  sides: readonly CementPlan[];
  /** The fracture stands at these weights while the cement sets, and the cast keeps that shape. */
  weights: Weights;
}

/** A voxel cannot tell whether there is room for less. */
const DROP_ML = 0.05;

/** What cement finds: the bone; what goes wrong with one side, and the hole that a balloon has broken into an endplate
 * (see plateHole); and how the fracture stands while it flows. */
interface Surroundings extends BoneFound {
  event: EventId | null;
  plateHole: Uint8Array | null;
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
  one: LevelCase,
  { event, plateHole, weights, ...found }: Surroundings,
): Cementing {
  const tips = approaches.map((approach) =>
    materialPoint(fracture, fillerTip(approach, one), weights.wedge, weights.central),
  );
  const way = plateHole === null ? wayOutOf(body, event, tips[eventSide(tips)]) : wayThrough(body, plateHole);
  const flow = flowOf(body, marks, cavity, one, found, way);
  const asked = Math.max(0.05, one.cement.volumeMl);
  // Two sides share what they both reach, so each front is followed further than its own volume takes it.
  const enough = (asked * 1000 * (approaches.length > 1 ? 2.6 : 1.7)) / body.grid.spacing ** 3 + 400;
  const roots = tips.map((tip) => {
    const node = nearestOpen(body, flow, tip);
    return rootOf(fastMarch(body.grid, flow.slowness, [{ node, arrival: 0 }], UNREACHED, enough));
  });
  const fronts = frontsOf(body, cavity, flow, roots, weights);
  const ends = endsOf(body, cavity, flow, fronts);
  const { grid } = fronts;
  const drawn = drawnVolume(grid, body.grid, body.shift);
  const clips = clipsOf(fronts, tips);
  const sides = approaches.map((approach, at): CementPlan => {
    const arrival = fronts.arrival[at];
    const clip = clips[at] ?? null;
    const input = {
      grid,
      arrival,
      ...(clip === null ? {} : { clip }),
      stretch: [fronts.stretch],
      blend: () => [1],
    };
    // Where it stops is found on the nodes alone; only what will be shown is then measured on the mesh.
    const sums = cumulative({ ...input, maxMl: asked });
    const rough = levelCurve({ ...input, maxMl: asked, measure: (_level, ml) => ml }, sums);
    const planned = stopOf(ends, fronts, arrival, clip, rough, one);
    const { finalMl, stop } = seenLeak(ends, way, arrival, clip, rough, planned);
    const maxMl = Math.max(0.02, finalMl);
    const measure = (level: number) => drawn(arrival, level, clip, weights.wedge, weights.central);
    const curve = levelCurve({ ...input, maxMl, measure }, maxMl === asked ? sums : undefined);
    const room = curve.ml[curve.ml.length - 1];
    const full = room < finalMl - 1e-6 && finalMl > DROP_ML;
    const leaks = leakCurves(ends, arrival, clip, curve);
    const injected = full ? room : finalMl;
    return {
      side: approach.side,
      arrival,
      clip,
      curve,
      leaks,
      finalMl: injected,
      stop: full ? 'no-more-room' : stop,
      canalMl: canalOf(ends, arrival, clip, levelAt(curve, injected)),
    };
  });
  return { grid, sides, weights };
}

/**
 * By so much cement where it should not be whoever injects has seen it on the lateral picture, and stops, mL; illustrative.
 * In veins more: most leaks into them were missed or underestimated there (source: yeom2003-films).
 */
const SEEN_LEAK_ML: Readonly<Record<LeakType, number>> = { B: 0.7, S: 0.7, C: 0.35, D: 0.35 };
/** By a way that an event has opened it is looked for. */
const SEEN_EVENT_ML = 0.35;

/** What ends the filling of a side where cement runs out. */
function seenLeak(
  ends: Ends,
  way: WayOut | null,
  arrival: Float32Array,
  clip: Float32Array | null,
  rough: LevelCurve,
  planned: { finalMl: number; stop: CementStop },
): { finalMl: number; stop: CementStop } {
  const leaked = leakCurves(ends, arrival, clip, rough);
  const seen = (type: LeakType) => (type === way?.type ? SEEN_EVENT_ML : SEEN_LEAK_ML[type]);
  const at = rough.ml.findIndex((_, i) => LEAK_TYPES.some((type) => leaked[type][i] > seen(type)));
  return at < 0 || rough.ml[at] >= planned.finalMl ? planned : { finalMl: rough.ml[at], stop: 'leak-seen' };
}

/** The body's node nearest to the tip that cement can flow through: a tip in the cortex or beyond it would fill nothing. */
function nearestOpen(body: Body, flow: Flow, tip: Vec3): number {
  let best = body.inside[0];
  let least = Number.POSITIVE_INFINITY;
  forNodes(body.grid, body.inside, (o, at) => {
    const x = at[0];
    const y = at[1];
    const z = at[2];
    if (body.distance[o] > -1.4 || flow.slowness[o] > CLOSED / 4 || body.coordinates[3 * o] < 0.04) return;
    const off = (x - tip[0]) ** 2 + (y - tip[1]) ** 2 + (z - tip[2]) ** 2;
    if (off < least) {
      least = off;
      best = o;
    }
  });
  return best;
}

/** In the front third of the cavity, or at the cannula's deepest reach where there is none. */
function fillerTip(approach: Approach, one: LevelCase): Vec3 {
  const back = one.treatment === 'kyphoplasty' ? 0.36 * one.balloon.lengthMm : 2;
  return pointAt(approach, Math.max(approach.cannulaDepthMm + 1, approach.tipDepthMm - back));
}
