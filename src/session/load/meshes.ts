import { type JointName, LEVELS, type Level, levelIndex } from '../../../models/levels.ts';
import type { Manifest } from '../../../models/manifest.ts';
import type { TreatedLevel } from '../../sim/case/case.ts';
import { fetchAsset, type Progress } from './assets.ts';
import { decodeMesh, type MeshData } from './mesh.ts';

/** The meshes that are here: column vertebrae by level, the treated ones as `L1-fine`, discs by joint. */
export type MeshName = Level | `${Level}-fine` | `disc-${JointName}`;
export type Meshes = Readonly<Partial<Record<MeshName, MeshData>>>;

/**
 * How a vertebra of the column is drawn: by its own mesh, and until that is here by the finer one, if it has just been the
 * treated one: a bone that is no longer treated must not blink. Both lie within 0.15 mm of one surface.
 */
export const columnMesh = (meshes: Meshes, level: Level): MeshData | undefined =>
  meshes[level] ?? meshes[`${level}-fine`];

/** Neighbours on each side of the treated level that belong to the first picture. */
const NEAR = 3;

/** What the first picture needs, nearest the bone that is looked at first, and what can come after it. `broken`: all of a
 * case's bones. */
export function meshesFor(
  level: TreatedLevel,
  broken: readonly TreatedLevel[] = [level],
): { first: MeshName[]; later: MeshName[] } {
  const at = levelIndex(level);
  const byDistance = LEVELS.map((name, index) => ({ name, away: Math.abs(index - at) })).sort(
    (a, b) => a.away - b.away,
  );
  const first: MeshName[] = [`${level}-fine`];
  for (const other of broken) if (other !== level) first.push(`${other}-fine`);
  const later: MeshName[] = [];
  for (const { name, away } of byDistance) {
    const list = away <= NEAR ? first : later;
    if (!(broken as readonly Level[]).includes(name)) list.push(name);
  }
  for (let index = 0; index + 1 < LEVELS.length; index++) {
    const name = `disc-${LEVELS[index]}-${LEVELS[index + 1]}` as MeshName;
    const away = Math.max(Math.abs(index - at), Math.abs(index + 1 - at));
    (away <= NEAR ? first : later).push(name);
  }
  return { first, later };
}

export async function fetchMesh(
  manifest: Manifest,
  base: string,
  name: MeshName,
  progress?: Progress,
): Promise<MeshData> {
  const entry = entryOf(manifest, name);
  return decodeMesh(await fetchAsset(base, entry.file, entry.bytes, progress));
}

function entryOf(manifest: Manifest, name: MeshName): { file: string; bytes: number } {
  if (name.startsWith('disc-')) {
    const disc = manifest.discs[name.slice(5) as JointName];
    if (disc === undefined) throw new Error(`no such disc: ${name}`);
    return disc.mesh;
  }
  const fine = name.endsWith('-fine');
  const level = manifest.levels[(fine ? name.slice(0, -5) : name) as Level];
  return fine ? level.fine : level.mesh;
}
