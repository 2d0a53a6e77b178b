import { levelIndex } from '../../../models/levels.ts';
import { approachesOf, withBreach } from '../access/access.ts';
import { type Approach, pointAt } from '../access/approach.ts';
import type { Anatomy } from '../anatomy.ts';
import { type BalloonField, balloonField, feltBone } from '../balloon/balloon.ts';
import { cavityOf, noCavity } from '../balloon/cavity.ts';
import { curveAt } from '../balloon/curve.ts';
import type { Inflation } from '../balloon/inflated.ts';
import { inflate } from '../balloon/inflation.ts';
import { type FractureForm, isTreated, type LevelCase, type TreatedLevel } from '../case/case.ts';
import { type Cementing, cementOf } from '../cement/cement.ts';
import { holesOf } from '../cement/tracks.ts';
import { type Plates, touchingPlates } from '../column/plates.ts';
import type { EventId } from '../event/ids.ts';
import { plateHole } from '../event/plate-hole.ts';
import { eventSide } from '../event/side.ts';
import { type Fracture, fractureOf } from '../fracture/fracture.ts';
import { deflated, naturalCourse, positioned, standingAgain } from '../fracture/reduction.ts';
import { BROKEN, type Weights } from '../fracture/weights.ts';
import type { Side } from '../side.ts';
import {
  accessWarnings,
  fillingWarnings,
  fractureWarnings,
  sinkingWarnings,
  type Warning,
} from '../warnings.ts';
import { type Body, bodyOf } from './body.ts';
import { type Bone, boneOf } from './bone.ts';
import { FORGETFUL, type Kept, type Opened, type Shaped } from './kept.ts';
import { heightsOf, type Ruler, rulerOf, stationsAt } from './measures.ts';

/**
 * Everything that one broken bone implies that does not depend on time: plain data, which crosses from the worker as it
 * is. Points are mm in the bone's own frame, healthy. It depends on nothing of the other bones.
 */
export interface LevelPlan {
  level: TreatedLevel;
  /** Place in the column, 0 at T1. */
  index: number;
  case: LevelCase;
  /** Times the baked size. */
  sizeFactor: number;
  warnings: readonly Warning[];
  plates: Plates;
  ruler: Ruler;
  /** Weights of the fracture, in order of time. */
  weights: {
    positioned: Weights;
    inflated: Weights;
    deflated: Weights;
    after: Weights;
  };
  approaches: readonly Approach[];
  body: Body;
  /** Bone volume fraction at the body's nodes: per healthy volume, per volume as broken, and packed by the balloons. */
  bone: { material: Float32Array; broken: Float32Array; packed: Float32Array };
  /** The operation of this bone ended with the needle: one went through the canal. */
  stopped: boolean;
  /** Null where no balloon is used. */
  inflation: Inflation | null;
  /** Skin levels of the cavity's walls, per balloon. */
  cavityLevels: readonly number[];
  /** Null where there is no cement. */
  cementing: Cementing | null;
  /** What goes wrong at this bone, null for nothing. */
  event: EventId | null;
}

/** What of the whole case a bone's plan depends on. */
export interface Setting {
  volumeFraction: number;
  weeksAfter: number;
  /** What goes wrong at this bone. */
  event: EventId | null;
}

/** Plans one bone. Takes some hundred milliseconds; less of it anew with what is `kept` of plans before, which changes
 * nothing of what comes out. */
export function planLevel(
  one: LevelCase,
  anatomy: Anatomy,
  setting: Setting,
  kept: Kept = FORGETFUL,
): LevelPlan {
  const { weeksAfter, event } = setting;
  const before = one.treatment === 'cemented-before';
  // All that cement finds follows from the case without it.
  const uncemented = { ...one, cement: null };
  const openedKey = JSON.stringify([
    anatomy.sizeFactor,
    anatomy.shape,
    uncemented,
    setting.volumeFraction,
    event,
  ]);
  const shaped = shapedOf(one, anatomy, kept);
  const { body, ruler, plates } = shaped;
  const opened = kept.opened(openedKey, () => openedOf(one, anatomy, setting, shaped));
  const { start, inflated, held, approaches, stopped, bone, inflation, cavity } = opened;
  const cementing = kept.cemented(openedKey + JSON.stringify(one.cement), () =>
    cementingOf(one, anatomy, setting, shaped, opened),
  );
  const cemented = cementing !== null;
  // Cement that moves has lost its hold: the body sinks round it to where it was.
  const after = event === 'cement-displaced' ? BROKEN : afterwards(one, held, cemented, weeksAfter);
  return {
    level: anatomy.level,
    index: levelIndex(anatomy.level),
    case: one,
    sizeFactor: anatomy.sizeFactor,
    warnings: before
      ? []
      : [
          ...accessWarnings(approaches, one),
          ...fractureWarnings(one),
          ...fillingWarnings(inflation, cementing),
          ...sinkingWarnings(cemented ? sunkMm(ruler, afterwards(one, held, cemented, 0), after) : 0),
        ],
    plates,
    ruler,
    weights: {
      positioned: start,
      inflated,
      deflated: held,
      after,
    },
    approaches,
    stopped,
    body,
    bone: { material: bone.material, broken: bone.broken, packed: cavity.bone },
    inflation,
    cavityLevels: cavity.levels,
    cementing,
    event,
  };
}

/** What a bone's form follows from: not the rest of its fracture, else a younger one would not share its body. */
export function shapeKey({ fracture }: LevelCase, { level, sizeFactor, shape }: Anatomy): string {
  const { weeksOld, oedema, cleft, mobility, cause, ...form } = fracture;
  return JSON.stringify([level, sizeFactor, shape, form satisfies FractureForm]);
}

/** A bone as it broke. */
export const shapedOf = (one: LevelCase, anatomy: Anatomy, kept: Kept): Shaped =>
  kept.shaped(shapeKey(one, anatomy), () => {
    const fracture = fractureFor(one, anatomy);
    return {
      fracture,
      body: bodyOf(anatomy, fracture),
      ruler: rulerOf(anatomy, fracture),
      plates: touchingPlates(anatomy, fracture),
    };
  });

function openedOf(
  one: LevelCase,
  anatomy: Anatomy,
  { volumeFraction, event }: Setting,
  { fracture, body }: Shaped,
): Opened {
  const operated = isTreated(one);
  const before = one.treatment === 'cemented-before';
  const start = operated ? positioned(one) : BROKEN;
  // An untreated bone's density is shown as it would be on the table, as one that is treated.
  const laid = before ? BROKEN : positioned(one);
  const bone = boneOf(body, one, volumeFraction, laid.wedge, laid.central);
  const planned = operated || before ? approachesOf(anatomy, fracture, one, start.wedge, start.central) : [];
  const approaches =
    event === 'pedicle-breach'
      ? withBreach(anatomy, fracture, one, planned, start.wedge, start.central)
      : planned;
  const stopped = operated && approaches.some(({ throughCanal }) => throughCanal);
  const hole = event === 'endplate-break' ? holeOver(body, approaches, one, start) : null;
  const inflation =
    one.treatment === 'kyphoplasty' && !stopped
      ? inflateAll(body, bone, approaches, one, start, event, hole)
      : null;
  const inflated = inflation === null ? start : weightsWhenFull(inflation);
  return {
    start,
    approaches,
    stopped,
    bone,
    hole,
    inflation,
    inflated,
    held: inflation === null ? start : deflated(one, inflated),
    cavity: inflation === null ? noCavity(bone) : cavityOf(body, bone, inflation),
  };
}

function cementingOf(
  one: LevelCase,
  anatomy: Anatomy,
  { volumeFraction, event }: Setting,
  { fracture, body }: Shaped,
  { start, approaches, stopped, bone, hole, held, cavity }: Opened,
): Cementing | null {
  if (one.treatment === 'none' || stopped || one.cement.volumeMl <= 0) return null;
  return cementOf(body, anatomy.landmarks[anatomy.level], fracture, cavity, approaches, one, {
    holes: holesOf(body, approaches, one, start),
    event,
    plateHole: hole,
    volumeFraction,
    broken: bone.broken,
    weights: held,
  });
}

/** How the bone stands in the end, some weeks later. */
function afterwards(one: LevelCase, held: Weights, cemented: boolean, weeks: number): Weights {
  if (one.treatment === 'cemented-before') return BROKEN;
  return isTreated(one) ? standingAgain(one, held, cemented, weeks) : naturalCourse(one, weeks);
}

/** Height in front that is lost between two states, mm. */
const sunkMm = ({ stations }: Ruler, early: Weights, late: Weights): number =>
  heightsOf(stationsAt(stations, early.wedge, early.central)).anterior -
  heightsOf(stationsAt(stations, late.wedge, late.central)).anterior;

/** The fracture of a bone, for whoever deforms a mesh. */
export const fractureFor = (one: LevelCase, anatomy: Pick<Anatomy, 'landmarks'>): Fracture =>
  fractureOf(anatomy.landmarks[one.level], one.fracture);

function inflateAll(
  body: Body,
  bone: Bone,
  approaches: readonly Approach[],
  one: LevelCase,
  start: Weights,
  event: EventId | null,
  hole: Uint8Array | null,
): Inflation {
  const fields = new Map<Side, BalloonField>();
  const felt = feltBone(body, bone.broken);
  for (const [at, approach] of approaches.entries()) {
    const own = at === eventSide(approaches) ? hole : null;
    fields.set(approach.side, balloonField(body, felt, approach, one.balloon, start, own));
  }
  return inflate(body, bone, fields, one, start, event);
}

/** The hole that a balloon breaks into the endplate over its middle. */
function holeOver(
  body: Body,
  approaches: readonly Approach[],
  { balloon }: LevelCase,
  start: Weights,
): Uint8Array {
  const way = approaches[eventSide(approaches)];
  return plateHole(body, pointAt(way, way.tipDepthMm - balloon.lengthMm / 2), start);
}

/** The largest volume that any balloon came to decides the lift. */
function weightsWhenFull(inflation: Inflation): Weights {
  const ml = Math.max(...inflation.balloons.map((balloon) => balloon.finalMl));
  return {
    wedge: curveAt(inflation.ml, inflation.wedge, ml),
    central: curveAt(inflation.ml, inflation.central, ml),
  };
}
