import { type Approach, approachesOf, type Side } from './access/access.ts';
import type { Anatomy } from './anatomy.ts';
import { type BalloonField, balloonField } from './balloon/balloon.ts';
import { cavityOf, noCavity } from './balloon/cavity.ts';
import { curveAt, type Inflation, inflate } from './balloon/inflation.ts';
import type { Case } from './case/case.ts';
import { type Cementing, cementOf } from './cement/cement.ts';
import { type AlignmentRuler, alignmentRulerOf } from './column/alignment.ts';
import { type Spine, spineOf } from './column/spine.ts';
import { atVolume } from './field/level-curve.ts';
import { type Fracture, fractureOf } from './fracture/fracture.ts';
import { deflated, naturalCourse, positioned, standingAgain } from './fracture/reduction.ts';
import { BROKEN, type Weights } from './fracture/weights.ts';
import { type Body, bodyOf } from './level/body.ts';
import { type Bone, boneOf } from './level/bone.ts';
import { type Ruler, rulerOf } from './level/measures.ts';
import { type PlannedStage, stagesOf } from './stages/timeline.ts';
import { accessWarnings, fillingWarnings, type Warning } from './warnings.ts';

/**
 * Everything a Case implies that does not depend on time. Plain data: it crosses from the worker as it is.
 * Points are mm in the frame of the treated vertebra as it was when healthy and standing.
 */
export interface Plan {
  case: Case;
  /** Times the baked size. */
  sizeFactor: number;
  stages: readonly PlannedStage[];
  warnings: readonly Warning[];
  spine: Spine;
  ruler: Ruler;
  alignment: AlignmentRuler;
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
  /** Null where no balloon is used. */
  inflation: Inflation | null;
  /** Skin levels of the cavity's walls, per balloon. */
  cavityLevels: readonly number[];
  /** Null where no cement is used. */
  cementing: Cementing | null;
}

/** Plans a case. Pure; takes some hundred milliseconds, so it runs in a worker. */
export function plan(patientCase: Case, anatomy: Anatomy): Plan {
  const marks = anatomy.landmarks[anatomy.treated];
  const fracture = fractureOf(marks, patientCase.fracture);
  const body = bodyOf(anatomy, fracture);
  const start = positioned(patientCase);
  const bone = boneOf(body, patientCase, start.wedge, start.central);
  const operated = patientCase.method !== 'none';
  const approaches = operated ? approachesOf(anatomy, fracture, patientCase, start.wedge, start.central) : [];
  const inflation =
    patientCase.method === 'kyphoplasty' ? inflateAll(body, bone, approaches, patientCase, start) : null;
  const inflated = inflation === null ? start : weightsWhenFull(inflation);
  const held = inflation === null ? start : deflated(patientCase, inflated);
  const cavity = inflation === null ? noCavity(bone) : cavityOf(body, bone, inflation);
  const cementing =
    operated && patientCase.cement.volumeMl > 0
      ? cementOf(body, marks, fracture, cavity, approaches, patientCase, held)
      : null;
  const spine = spineOf(anatomy, fracture, patientCase.patient.ageYears);
  return {
    case: patientCase,
    sizeFactor: anatomy.sizeFactor,
    stages: stagesOf(patientCase.method),
    warnings: [...accessWarnings(approaches, patientCase), ...fillingWarnings(inflation, cementing)],
    spine,
    ruler: rulerOf(anatomy, fracture, spine, patientCase.patient.statureCm),
    alignment: alignmentRulerOf(anatomy, spine),
    weights: {
      positioned: operated ? start : BROKEN,
      inflated: operated ? inflated : BROKEN,
      deflated: operated ? held : BROKEN,
      after: operated ? standingAgain(held, cementing !== null) : naturalCourse(patientCase),
    },
    approaches,
    body,
    bone: { material: bone.material, broken: bone.broken, packed: cavity.bone },
    inflation,
    cavityLevels: cavity.levels,
    cementing,
  };
}

/** The fracture of a case, for whoever deforms a mesh. */
export const fractureFor = (patientCase: Case, anatomy: Anatomy): Fracture =>
  fractureOf(anatomy.landmarks[anatomy.treated], patientCase.fracture);

function inflateAll(
  body: Body,
  bone: Bone,
  approaches: readonly Approach[],
  patientCase: Case,
  start: Weights,
): Inflation {
  const fields = new Map<Side, BalloonField>();
  for (const approach of approaches)
    fields.set(
      approach.side,
      balloonField(body, bone.broken, approach, patientCase.balloon, start.wedge, start.central),
    );
  return inflate(body, bone, fields, patientCase, start);
}

/** The largest volume that any balloon came to decides the lift. */
function weightsWhenFull(inflation: Inflation): Weights {
  const ml = Math.max(...inflation.balloons.map((balloon) => balloon.finalMl));
  return {
    wedge: curveAt(inflation.ml, inflation.wedge, ml),
    central: curveAt(inflation.ml, inflation.central, ml),
  };
}

/** mL that had leaked by a way out when `ml` were in on that side. */
export const leakedAt = (
  side: Cementing['sides'][number],
  type: keyof typeof side.leaks,
  ml: number,
): number => atVolume(side.curve, side.leaks[type], ml);
