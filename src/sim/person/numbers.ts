import type { Level } from '../../../models/levels.ts';
import type { Manifest } from '../../../models/manifest.ts';
import { clamp } from '../../../models/math/scalar.ts';
import { sizeFactorOf } from '../anatomy.ts';
import type { Case } from '../case/case.ts';
import { deviationAt, MEASURES, type MeasureId } from './measures.ts';
import { meanOf } from './read.ts';
import { deviationsOf, MOST_SD, type Shape } from './shape.ts';

/** A person's measure at one bone, as a film has it. */
export interface Reading {
  /** mm at the person's own size, or degrees: what it is, what it mostly is, and one standard deviation. */
  value: number;
  mean: number;
  sd: number;
  /** In standard deviations. */
  z: number;
}

type Patient = Case['patient'];

/** `mean`: the manifest as baked. */
export function readingOf({ levels }: Manifest, patient: Patient, level: Level, id: MeasureId): Reading {
  const own = meanOf(id, level, levels[level].landmarks);
  const size = MEASURES[id].unit === 'mm' ? sizeFactorOf(patient) : 1;
  const z = deviationsOf(patient.shape ?? {}, level)[id];
  const [mean, sd] = [own * size, deviationAt(id, level, own) * size];
  return { value: mean + z * sd, mean, sd, z };
}

/**
 * The shape with which a bone measures what was read off a film; as a measure of the whole column, or of that bone on top of the
 * column's. It comes no further from the mean than the map goes.
 */
export function shapeWith(
  manifest: Manifest,
  patient: Patient,
  level: Level,
  id: MeasureId,
  value: number,
  whole: boolean,
): Shape {
  const { mean, sd } = readingOf(manifest, patient, level, id);
  const shape = { ...patient.shape };
  const z = clamp((value - mean) / sd, -MOST_SD, MOST_SD);
  const [key, other] = whole ? [id, `${level}.${id}` as const] : [`${level}.${id}` as const, id];
  const own = Number((z - (shape[other] ?? 0)).toFixed(3));
  if (own === 0) delete shape[key];
  else shape[key] = clamp(own, -MOST_SD, MOST_SD);
  return shape;
}

/** The share of people, in %, whose measure is less; of a normal spread. Abramowitz and Stegun 26.2.17, within 0.001. */
export function percentileOf(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    ((((1.330274429 * t - 1.821255978) * t + 1.781477937) * t - 0.356563782) * t + 0.31938153) *
    t *
    Math.exp((-z * z) / 2) *
    (1 / Math.sqrt(2 * Math.PI));
  return 100 * (z > 0 ? 1 - tail : tail);
}
