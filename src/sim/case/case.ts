import type { Level } from '../../../models/levels.ts';

/** Levels that can be treated here: below T5 the vertebra is large enough for a balloon tamp. */
export type TreatedLevel = Exclude<Level, 'T1' | 'T2' | 'T3' | 'T4'>;

/**
 * What the patient has and what the operator chose. Plain JSON; mm, mL, degrees, years. Every field is bounded by
 * PARAMS in params.ts; `parseCase` turns anything into a valid one.
 */
export interface Case {
  patient: { sex: 'F' | 'M'; ageYears: number; statureCm: number };
  /** Trabecular bone volume over tissue volume, healthy mean of the treated body, 0..1. */
  bone: { volumeFraction: number };
  fracture: {
    level: TreatedLevel;
    shape: 'wedge' | 'biconcave' | 'crush';
    /** Height lost at the worst of the three stations, as a share of the healthy height. */
    heightLoss: number;
    /** -1 lost on the left only, 0 even, 1 lost on the right only. */
    lateralTilt: number;
    /** 0 healed and fixed, 1 fresh with a cleft. */
    mobility: number;
    posteriorWall: 'intact' | 'breached';
    cause: 'osteoporosis' | 'injury' | 'tumour';
  };
  method: 'kyphoplasty' | 'vertebroplasty' | 'none';
  access: {
    sides: 'both' | 'left' | 'right';
    route: 'transpedicular' | 'extrapedicular';
    /** Added to the pedicle's own convergence; positive turns the tip to the midline. */
    convergenceDeg: number;
    /** Added to the pedicle's own slope; positive turns the tip up. */
    sagittalDeg: number;
    /** Added to the planned depth of the tip. */
    depthMm: number;
    cannulaGauge: 8 | 10 | 11 | 13;
  };
  balloon: {
    lengthMm: 10 | 15 | 20;
    /** In each balloon. */
    volumeMl: number;
    pressureLimitPsi: number;
  };
  cement: {
    /** On each side. */
    volumeMl: number;
    viscosity: 'low' | 'medium' | 'high';
  };
  naturalCourse: { weeks: number };
}

/** Names a leaf of Case: `fracture.level`. */
export type CasePath = {
  [G in keyof Case]: Case[G] extends object ? `${G}.${keyof Case[G] & string}` : G;
}[keyof Case];

export type CaseValue = string | number;

/** The value at a path. */
export function valueAt(patientCase: Case, path: CasePath): CaseValue {
  const [group, leaf] = path.split('.') as [keyof Case, string | undefined];
  const branch: unknown = patientCase[group];
  return (leaf === undefined ? branch : (branch as Record<string, CaseValue>)[leaf]) as CaseValue;
}

/** A copy of the case with one value changed. The value is trusted: use `parseCase` for what comes from outside. */
export function withValue(patientCase: Case, path: CasePath, value: CaseValue): Case {
  const [group, leaf] = path.split('.') as [keyof Case, string | undefined];
  if (leaf === undefined) return { ...patientCase, [group]: value };
  return { ...patientCase, [group]: { ...(patientCase[group] as object), [leaf]: value } };
}
