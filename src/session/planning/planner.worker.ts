import * as Comlink from 'comlink';
import type { Manifest } from '../../../models/manifest.ts';
import { type TrabecularTile, trabecularTile } from '../../../models/trabeculae.ts';
import { anatomyOf, skeletonFor } from '../../sim/anatomy.ts';
import type { Case, LevelCase, TreatedLevel } from '../../sim/case/case.ts';
import type { Field } from '../../sim/field/grid.ts';
import { agedField } from '../../sim/level/aged.ts';
import { keeping } from '../../sim/level/kept.ts';
import { planLevel, type Setting } from '../../sim/level/plan.ts';
import { fetchAsset } from '../load/assets.ts';
import { decodeDistance } from '../load/distance.ts';
import { type PlannedLevel, targetsOf } from './deform.ts';
import type { PlannerMeshes } from './planner-meshes.ts';

/** What one bone's plan depends on. */
export interface LevelAsked {
  one: LevelCase;
  patient: Case['patient'];
  setting: Setting;
}

let manifest: Manifest | null = null;
let base = '';
const fields = new Map<string, Field>();
const meshes = new Map<string, PlannerMeshes>();
/** Of the bone whose slider is being moved, and of the one that it is compared with. */
const kept = keeping(2);

const table = (): Manifest => {
  if (manifest === null) throw new Error('the planner has no manifest yet');
  return manifest;
};

async function fieldOf(level: TreatedLevel): Promise<Field> {
  const known = fields.get(level);
  if (known !== undefined) return known;
  const entry = table().levels[level].distance;
  const field = await decodeDistance(await fetchAsset(base, entry.file, entry.bytes), entry);
  fields.set(level, field);
  return field;
}

const planner = {
  /** Where the baked files are; must be called first. */
  open(read: Manifest, address: string): void {
    manifest = read;
    base = address;
  },
  /** The meshes of a broken level and its two discs, as baked, mm. */
  setMeshes(level: string, given: PlannerMeshes): void {
    meshes.set(level, given);
  },
  hasMeshes: (level: string): boolean => meshes.has(level),
  /** A bone's distance volume at the baked size, with the osteophytes of its age. */
  async distance(level: TreatedLevel, { ageYears }: Case['patient']): Promise<Field> {
    const field = await fieldOf(level);
    return agedField(field, level, table().levels[level].landmarks, ageYears);
  },
  async plan({ one, patient, setting }: LevelAsked): Promise<PlannedLevel> {
    const field = await fieldOf(one.level);
    const skeleton = skeletonFor(table(), patient);
    return {
      plan: planLevel(one, anatomyOf(skeleton, one.level, field), setting, kept),
      targets: targetsOf(meshes.get(one.level), one, patient, skeleton, table()),
    };
  },
  trabeculae(): TrabecularTile {
    const tile = trabecularTile();
    return Comlink.transfer(tile, [tile.data.buffer as ArrayBuffer]);
  },
};

export type Planner = typeof planner;

Comlink.expose(planner);
