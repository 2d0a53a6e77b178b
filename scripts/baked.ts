import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Level } from '../models/levels.ts';
import type { Manifest } from '../models/manifest.ts';
import { decodeDistance } from '../src/session/load/distance.ts';
import { neighboursOf, skeletonFor } from '../src/sim/anatomy.ts';
import type { Case } from '../src/sim/case/case.ts';
import { caseTold } from '../src/sim/event/told.ts';
import type { Field } from '../src/sim/field/grid.ts';
import type { Kept } from '../src/sim/level/kept.ts';
import { ownOf } from '../src/sim/person/own.ts';
import type { Plan } from '../src/sim/plan.ts';
import { plan } from '../src/sim/plan-case.ts';

/** The baked models as a Node program sees them: the same files that the page fetches. */
export const MODELS = new URL('../public/models/', import.meta.url);

export function readManifest(): Promise<Manifest> {
  table ??= readFile(new URL('manifest.json', MODELS), 'utf8').then((text) => JSON.parse(text) as Manifest);
  return table;
}
let table: Promise<Manifest> | null = null;

const fields = new Map<string, Field>();

/** A bone's distance volume, as baked; kept for the next case. */
export async function readDistance(manifest: Manifest, level: Level): Promise<Field> {
  const known = fields.get(level);
  if (known !== undefined) return known;
  const entry = manifest.levels[level].distance;
  const bytes = await readFile(new URL(entry.file, MODELS));
  const field = await decodeDistance(new Uint8Array(bytes).buffer, entry);
  fields.set(level, field);
  return field;
}

/** Plans a case in Node; `kept` is what plans before have left. */
export async function planCase(patientCase: Case, kept?: Kept): Promise<Plan> {
  const manifest = await readManifest();
  const { patient } = patientCase;
  const own = ownOf(manifest, patient);
  const volumes = await readDistances(manifest, patientCase);
  for (const [level, volume] of Object.entries(volumes))
    volumes[level as Level] = own.volume(level as Level, volume);
  return plan(patientCase, skeletonFor(own.manifest, patient), volumes, kept);
}

/** The volumes of all of a case's bones, with those that its event adds and what neighbours they need. */
export async function readDistances(
  manifest: Manifest,
  patientCase: Case,
): Promise<Partial<Record<Level, Field>>> {
  const needed = caseTold(patientCase).levels.flatMap((one) => [
    one.level,
    ...Object.values(neighboursOf(one)),
  ]);
  const read = [...new Set(needed)]
    .filter((level) => level !== null)
    .map(async (level) => [level, await readDistance(manifest, level)] as const);
  return Object.fromEntries(await Promise.all(read)) as Partial<Record<Level, Field>>;
}

/** Bytes of all that was baked, or of one of its folders (`trunk/`). */
export function bakedBytes(folder = ''): number {
  return readdirSync(new URL(folder || '.', MODELS), { withFileTypes: true }).reduce(
    (bytes, entry) =>
      bytes +
      (entry.isDirectory()
        ? bakedBytes(`${folder}${entry.name}/`)
        : statSync(new URL(folder + entry.name, MODELS)).size),
    0,
  );
}
