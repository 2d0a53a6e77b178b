import { clamp } from '../../../models/math/scalar.ts';
import { BALLOON_MAXIMUM_ML } from '../access/instruments.ts';
import type { LevelCase } from '../case/case.ts';
import type { EventId } from '../event/ids.ts';
import { eventSide } from '../event/side.ts';
import { nodeCount } from '../field/grid.ts';
import { atVolume, type LevelCurve, type LevelCurveInput, levelCurve } from '../field/level-curve.ts';
import { deeperThanUsual } from '../fracture/forms.ts';
import type { Weights } from '../fracture/weights.ts';
import type { Body } from '../level/body.ts';
import { stretchAt } from '../level/body.ts';
import type { Bone } from '../level/bone.ts';
import { type DrawnVolume, drawnVolume } from '../level/standing.ts';
import type { Side } from '../side.ts';
import { type BalloonField, freeRadius, meeting } from './balloon.ts';
import { frontOf, pressures } from './contact.ts';
import { curveAt } from './curve.ts';
import { held } from './held.ts';
import type { BalloonPlan, Inflation } from './inflated.ts';
import { facesOf, type Give, giveOf, liftBy } from './lift.ts';
import { type StopReason, stopOf } from './stop.ts';

const SAMPLES = 25;
const DROP_ML = 0.05;

/** One balloon before it is known how the body rises round it. */
interface Draft {
  side: Side;
  rough: LevelCurve;
  field: BalloonField;
  clip: Float32Array | null;
  peakKpa: Float32Array;
  finalMl: number;
  stop: StopReason;
}

/**
 * Inflates the balloons together. First each one's own stop (pressure, burst, wall, volume), from the bone that its
 * skin passes; then the lift, to which a balloon that has stopped adds no more; then whether that brings the
 * endplate level; and last the levels that hold the volumes in the body as it rises. An event is one side's (see eventSide).
 */
export function inflate(
  body: Body,
  bone: Bone,
  fields: ReadonlyMap<Side, BalloonField>,
  one: LevelCase,
  start: Weights,
  event: EventId | null,
): Inflation {
  const most = Math.min(one.balloon.volumeMl, BALLOON_MAXIMUM_ML[one.balloon.lengthMm]);
  const atStart = stretches(body, fields, start);
  const drafts = [...fields].map(([side, field]) => {
    const other = [...fields].find(([name]) => name !== side);
    const clip = other === undefined ? null : meeting(field, other[1]);
    return draftOf(side, field, clip, body, bone, one, most, atStart);
  });
  const wrong = drafts[eventSide(drafts)];
  if (event === 'balloon-rupture') tear(wrong);
  // Beyond the last balloon's stop nothing is ever asked for.
  const reach = drafts.reduce((far, draft) => Math.max(far, draft.finalMl), 0);
  const give = giveOf(one, bone.volumeFraction, start);
  const { ml, wedge, central } = liftCurve(body, fields, drafts, one, give, reach);
  if (event === 'endplate-break') breakThrough(wrong, ml, wedge, central);
  const level = firstLevel(one, ml, wedge, central);
  if (level !== null) {
    const from = ml.findIndex((value) => value >= level - 1e-6);
    wedge.fill(wedge[from], from);
    central.fill(central[from], from);
  }
  const weightsAt = (volume: number): Weights => ({
    wedge: curveAt(ml, wedge, volume),
    central: curveAt(ml, central, volume),
  });
  const corners = cornersOf(start, weightsAt(reach));
  const stretch = [atStart, ...corners.weights.slice(1).map((weights) => stretches(body, fields, weights))];
  const drawn = drawnVolume(body.grid, body.grid, body.shift);
  const balloons = drafts.map(({ side, rough, field, clip, peakKpa, finalMl, stop }): BalloonPlan => {
    const curve = levelCurve({
      ...inputOf(body, field, clip, finalMl),
      stretch,
      blend: (volume) => corners.shares(weightsAt(volume)),
      measure: measureOf(drawn, field, clip, finalMl, weightsAt),
    });
    const room = curve.ml[curve.ml.length - 1];
    // A voxel cannot tell whether there is room for a drop.
    const last = finalMl < DROP_ML ? finalMl : Math.min(finalMl, room);
    const ended = level !== null && level < last;
    const { stopped, heldLevel } = held(curve, ended ? level : last, ml, (at, asked) => {
      const weights = weightsAt(asked);
      return drawn(field.arrival, at, clip, weights.wedge, weights.central);
    });
    return {
      side,
      arrival: field.arrival,
      clip,
      curve,
      peakKpa: curve.ml.map((ml) => atVolume(rough, peakKpa, ml)),
      finalMl: stopped,
      heldLevel,
      stop: ended ? 'height-restored' : last < finalMl - 1e-4 ? 'wall-contact' : stop,
    };
  });
  return { balloons, ml, wedge, central };
}

/** What a balloon has taken of its volume when it tears, and when it goes through the endplate; and the pressure that is left
 * in it once it has. Illustrative. */
const TORN_AT = 0.65;
const THROUGH_AT = 0.5;
/** And by how much more it is filled before whoever turns the pump has seen it. */
const SEEN_AT = 0.75;
const PRESSURE_LEFT = 0.45;

function tear(draft: Draft): void {
  draft.finalMl *= TORN_AT;
  draft.stop = 'burst';
}

/** From there on the endplate is lifted no more, the gauge has fallen, and inflation soon stops. */
function breakThrough(draft: Draft, ml: Float32Array, wedge: Float32Array, central: Float32Array): void {
  const through = THROUGH_AT * draft.finalMl;
  const from = Math.max(
    1,
    ml.findIndex((value) => value >= through),
  );
  wedge.fill(wedge[from], from);
  central.fill(central[from], from);
  draft.rough.ml.forEach((value, at) => {
    if (value > through) draft.peakKpa[at] *= PRESSURE_LEFT;
  });
  draft.finalMl *= SEEN_AT;
  draft.stop = 'wall-contact';
}

/**
 * The lift from first to last, and the two states in which only one part of the fracture has come back: local volume
 * between them is nearly bilinear in the two weights. With the two ends alone a volume was missed by 3 % where the
 * dish came back before the wedge.
 */
function cornersOf(
  from: Weights,
  to: Weights,
): { weights: readonly Weights[]; shares: (at: Weights) => number[] } {
  const share = (a: number, at: number, b: number) =>
    Math.abs(a - b) > 1e-6 ? clamp((a - at) / (a - b), 0, 1) : 0;
  return {
    weights: [from, { ...from, wedge: to.wedge }, { ...from, central: to.central }, to],
    shares: (at) => {
      const w = share(from.wedge, at.wedge, to.wedge);
      const c = share(from.central, at.central, to.central);
      return [(1 - w) * (1 - c), w * (1 - c), (1 - w) * c, w * c];
    },
  };
}

const inputOf = (
  body: Body,
  field: BalloonField,
  clip: Float32Array | null,
  most: number,
): Pick<LevelCurveInput, 'grid' | 'arrival' | 'clip' | 'maxMl'> => ({
  grid: body.grid,
  arrival: field.arrival,
  ...(clip === null ? {} : { clip }),
  maxMl: Math.max(most, 0.05),
});

/** The skin is measured in the body as it stands when this balloon holds the volume: once it has stopped the other
 * may still be lifting, but then its level is no longer asked for. */
const measureOf =
  (
    drawn: DrawnVolume,
    field: BalloonField,
    clip: Float32Array | null,
    finalMl: number,
    weightsAt: (ml: number) => Weights,
  ) =>
  (level: number, volume: number): number => {
    const { wedge, central } = weightsAt(Math.min(volume, Math.max(finalMl, 0.05)));
    return drawn(field.arrival, level, clip, wedge, central);
  };

function draftOf(
  side: Side,
  field: BalloonField,
  clip: Float32Array | null,
  body: Body,
  bone: Bone,
  one: LevelCase,
  most: number,
  stretch: Float32Array,
): Draft {
  const rough = levelCurve({
    ...inputOf(body, field, clip, most),
    stretch: [stretch],
    blend: () => [1],
    measure: (_level, ml) => ml,
  });
  const front = frontOf(body, bone, field, rough);
  const peakKpa = pressures(rough, front);
  return { side, rough, field, clip, peakKpa, ...stopOf(one, rough, peakKpa, front) };
}

/** Weights of the fracture over what is asked of each balloon; one that has stopped keeps its size. */
function liftCurve(
  body: Body,
  fields: ReadonlyMap<Side, BalloonField>,
  drafts: readonly Draft[],
  one: LevelCase,
  give: Give,
  most: number,
): { ml: Float32Array; wedge: Float32Array; central: Float32Array } {
  const faces = facesOf(body, [...fields.values()], one.balloon.lengthMm, give.start);
  const ml = new Float32Array(SAMPLES);
  const wedge = new Float32Array(SAMPLES);
  const central = new Float32Array(SAMPLES);
  for (let i = 0; i < SAMPLES; i++) {
    ml[i] = (most * i) / (SAMPLES - 1);
    const radii = drafts.map(({ finalMl }, at) =>
      ml[i] > 0 ? freeRadius(faces.within[at] * Math.min(ml[i], finalMl), one.balloon.lengthMm) : 0,
    );
    const weights = liftBy(faces, give, radii);
    wedge[i] = i === 0 ? weights.wedge : Math.min(weights.wedge, wedge[i - 1]);
    central[i] = i === 0 ? weights.central : Math.min(weights.central, central[i - 1]);
  }
  return { ml, wedge, central };
}

/** Volume at which the endplate is level again; null if it never is, or was never broken. */
function firstLevel(
  one: LevelCase,
  ml: Float32Array,
  wedge: Float32Array,
  central: Float32Array,
): number | null {
  if (one.fracture.heightLoss === 0) return null;
  // A dish that one endplate has alone must come back further to be no deeper than two shallow ones.
  const dish = LEVEL_DISH / Math.max(1, deeperThanUsual(one.fracture));
  for (let i = 1; i < ml.length; i++) if (wedge[i] < LEVEL_WEDGE && central[i] < dish) return ml[i];
  return null;
}

/** An endplate counts as level again from these shares of the wedge and of the dish on; illustrative. */
const LEVEL_WEDGE = 0.04;
const LEVEL_DISH = 0.1;

function stretches(body: Body, fields: ReadonlyMap<Side, BalloonField>, weights: Weights): Float32Array {
  const { inside } = body;
  const { wedge, central } = weights;
  const out = new Float32Array(nodeCount(body.grid)).fill(1);
  const all = [...fields.values()];
  for (const o of inside)
    for (let b = 0; b < all.length; b++)
      if (all[b].arrival[o] < all[b].last) {
        out[o] = stretchAt(body, o, wedge, central);
        break;
      }
  return out;
}
