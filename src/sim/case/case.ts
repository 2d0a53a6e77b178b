import type { Level } from '../../../models/levels.ts';
import type { Vec3 } from '../../../models/math/vec.ts';
import type { EventId } from '../event/ids.ts';
import type { Posture } from '../person/posture.ts';
import type { Shape } from '../person/shape.ts';
import type { Side } from '../side.ts';

/** Levels that can be treated here: below T5 the vertebra is large enough for a balloon tamp. */
export type TreatedLevel = Exclude<Level, 'T1' | 'T2' | 'T3' | 'T4'>;

/** No case holds more broken bones than this. */
export const MOST_LEVELS = 6;

/**
 * What the patient has and what the operator chose. Plain JSON; mm, mL, degrees, years, weeks. Every field is bounded by
 * the tables in params/; `parseCase` turns anything into a valid one, or refuses a bone that is none.
 */
export interface Case {
  patient: {
    sex: 'F' | 'M';
    ageYears: number;
    statureCm: number;
    shape?: Shape | undefined;
    posture?: Posture | undefined;
  };
  /** Trabecular bone volume over tissue volume, healthy mean of every body, 0..1. */
  bone: { volumeFraction: number };
  /** One to MOST_LEVELS broken bones, top to bottom, each once. */
  levels: readonly LevelCase[];
  procedure: ProcedureCase;
  /** How long after the operation, or without one after the fracture, the last stage ends. */
  weeksAfter: number;
  event: EventCase;
}

/** How it is gone through. All lie face down on rolls, as it is mostly done. */
export interface ProcedureCase {
  /** Numbed and awake, or asleep; `either` where that is not settled. Moves nothing in the bones: it is told. */
  anaesthetic: 'either' | 'local' | 'general';
}

/** The one thing that goes wrong, and the bone that it happens to: of the case's own, or, where it happens to another, that
 * one. */
export interface EventCase {
  kind: EventId | 'none';
  level: TreatedLevel | 'usual';
}

/** One broken bone: how it broke, and what is done to it. */
export interface LevelCase {
  level: TreatedLevel;
  fracture: FractureCase;
  treatment: Treatment;
  access: AccessCase;
  balloon: BalloonCase;
  cement: CementCase;
}

/** `none` leaves the bone as it broke; `cemented-before` has had its cement in an earlier operation. */
export type Treatment = 'kyphoplasty' | 'vertebroplasty' | 'none' | 'cemented-before';

export interface FractureCase {
  shape: 'wedge' | 'biconcave' | 'crush' | 'split';
  /** Which endplates have given way; `usual` as the shape mostly has it. */
  endplates: 'usual' | 'superior' | 'inferior' | 'both';
  /** Height lost at the worst of the three stations, as a share of the healthy height. */
  heightLoss: number;
  /** The same at one station, where it was measured; null as the shape has it. */
  anteriorLoss: number | null;
  middleLoss: number | null;
  posteriorLoss: number | null;
  /** -1 lost on the left only, 0 even, 1 lost on the right only. */
  lateralTilt: number;
  /** Weeks since it broke. */
  weeksOld: number;
  /** Marrow oedema on MRI; a cleft (gas or fluid) within the body. */
  oedema: Finding;
  cleft: Finding;
  /** 0 healed and fixed, 1 fresh with a cleft; null follows from age, oedema and cleft (see mobility.ts). */
  mobility: number | null;
  posteriorWall: 'intact' | 'breached';
  /** How far a fragment of a breached wall stands into the canal, mm; null follows from the loss. */
  retropulsionMm: number | null;
  cause: 'osteoporosis' | 'injury' | 'tumour';
}

/** What of a fracture its form depends on: not how old it is, what moves in it and what it comes from. */
export type FractureForm = Omit<FractureCase, 'weeksOld' | 'oedema' | 'cleft' | 'mobility' | 'cause'>;

export type Finding = 'yes' | 'no' | 'unknown';

export interface AccessCase {
  sides: 'both' | Side;
  route: 'transpedicular' | 'extrapedicular';
  /** Added to the pedicle's own convergence; positive turns the tip to the midline. */
  convergenceDeg: number;
  /** Added to the pedicle's own slope; positive turns the tip up. */
  sagittalDeg: number;
  /** Added to the planned depth of the tip. */
  depthMm: number;
  cannulaGauge: 8 | 10 | 11 | 13;
  /** Ways in that were chosen by hand, instead of the pedicle's own with its offsets; null for none. */
  paths: Readonly<Partial<Record<Side, NeedlePath>>> | null;
}

/** From the skin's side to the deepest point of the tip; mm in the healthy vertebra's own frame at the patient's size. */
export interface NeedlePath {
  entry: Vec3;
  target: Vec3;
}

export interface BalloonCase {
  lengthMm: 10 | 15 | 20;
  /** In each balloon. */
  volumeMl: number;
  pressureLimitPsi: number;
}

export interface CementCase {
  /** On each side. */
  volumeMl: number;
  viscosity: 'low' | 'medium' | 'high';
}

type Scalar = string | number | null;

/** Names the leaves of a type that hold one value each: `fracture.shape`. */
type PathOf<T> = {
  [G in keyof T & string]: T[G] extends Scalar
    ? G
    : T[G] extends readonly unknown[] | null
      ? never
      : { [L in keyof T[G] & string]: T[G][L] extends Scalar ? `${G}.${L}` : never }[keyof T[G] & string];
}[keyof T & string];

/** A value of the case as a whole, and one of each of its bones. */
export type WholePath = PathOf<Omit<Case, 'levels'>>;
export type LevelPath = PathOf<Omit<LevelCase, 'level'>>;
export type CasePath = WholePath | LevelPath;

export type CaseValue = Scalar;

type ValueIn<T, Path extends string> = Path extends `${infer G}.${infer L}`
  ? ValueIn<T[G & keyof T], L>
  : T[Path & keyof T];

/** What may stand at a path: `ValueAt<'patient.sex'>` is 'F' | 'M'. */
export type ValueAt<Path extends CasePath> = Path extends WholePath
  ? ValueIn<Case, Path>
  : ValueIn<LevelCase, Path>;

function valueIn(record: object, path: string): CaseValue {
  const [group, leaf] = path.split('.');
  const branch = (record as Record<string, unknown>)[group];
  return (leaf === undefined ? branch : (branch as Record<string, CaseValue>)[leaf]) as CaseValue;
}

function withIn<T extends object>(record: T, path: string, value: CaseValue): T {
  const [group, leaf] = path.split('.');
  if (leaf === undefined) return { ...record, [group]: value };
  return { ...record, [group]: { ...(record as Record<string, object>)[group], [leaf]: value } };
}

/** The value at a path. */
export const valueAt = (patientCase: Case, path: WholePath): CaseValue => valueIn(patientCase, path);
export const levelValueAt = (one: LevelCase, path: LevelPath): CaseValue => valueIn(one, path);

/** A copy with one value changed. The value is trusted: use `parseCase` for what comes from outside. */
export const withValue = (patientCase: Case, path: WholePath, value: CaseValue): Case =>
  withIn(patientCase, path, value);
export const withLevelValue = (one: LevelCase, path: LevelPath, value: CaseValue): LevelCase =>
  withIn(one, path, value);

/** A copy in which the bone of the same level is another; unchanged where the case has no such bone. */
export const withLevel = (patientCase: Case, one: LevelCase): Case => ({
  ...patientCase,
  levels: patientCase.levels.map((own) => (own.level === one.level ? one : own)),
});

/** A bone of the case by its level. */
export const levelCaseOf = (patientCase: Case, level: Level): LevelCase | undefined =>
  patientCase.levels.find((one) => one.level === level);

/** The bone that is looked at: the one asked for, else the lowest that is operated on now, else the lowest. */
export function focusOf(patientCase: Case, wanted: Level | null): LevelCase {
  const own = wanted === null ? undefined : levelCaseOf(patientCase, wanted);
  if (own !== undefined) return own;
  const treated = patientCase.levels.filter(isTreated);
  const among = treated.length > 0 ? treated : patientCase.levels;
  return among[among.length - 1];
}

/** Something is done to this bone in the operation that the case shows. */
export const isTreated = ({ treatment }: LevelCase): boolean =>
  treatment === 'kyphoplasty' || treatment === 'vertebroplasty';
