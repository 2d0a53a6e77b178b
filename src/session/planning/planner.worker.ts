import * as Comlink from 'comlink';
import type { Manifest } from '../../../models/manifest.ts';
import { type TrabecularTile, trabecularTile } from '../../../models/trabeculae.ts';
import { anatomyFor } from '../../sim/anatomy.ts';
import type { Case } from '../../sim/case/case.ts';
import type { Field } from '../../sim/field/grid.ts';
import { agedField } from '../../sim/level/aged.ts';
import { plan } from '../../sim/plan.ts';
import { fetchAsset } from '../load/assets.ts';
import { decodeDistance } from '../load/distance.ts';
import { type PlannedScene, type PlannerMeshes, targetsOf } from './deform.ts';

let manifest: Manifest | null = null;
let base = '';
const fields = new Map<string, Field>();
const meshes = new Map<string, PlannerMeshes>();

async function fieldOf(level: string): Promise<Field> {
  const known = fields.get(level);
  if (known !== undefined) return known;
  if (manifest === null) throw new Error('the planner has no manifest yet');
  const entry = manifest.levels[level as keyof Manifest['levels']].distance;
  const field = await decodeDistance(await fetchAsset(base, entry.file, entry.bytes), entry);
  fields.set(level, field);
  return field;
}

const planner = {
  /** Where the baked files are; must be called first. */
  open(table: Manifest, address: string): void {
    manifest = table;
    base = address;
  },
  /** The meshes of a treated level and its two discs, as baked, mm. */
  setMeshes(level: string, given: PlannerMeshes): void {
    meshes.set(level, given);
  },
  hasMeshes: (level: string): boolean => meshes.has(level),
  /** The treated bone's distance volume at the baked size, with the osteophytes of its age. */
  async distance({ fracture: { level }, patient }: Case): Promise<Field> {
    const field = await fieldOf(level);
    return manifest === null
      ? field
      : agedField(field, level, manifest.levels[level].landmarks, patient.ageYears);
  },
  async plan(patientCase: Case): Promise<PlannedScene> {
    if (manifest === null) throw new Error('the planner has no manifest yet');
    const field = await fieldOf(patientCase.fracture.level);
    const anatomy = anatomyFor(manifest, field, patientCase);
    return {
      plan: plan(patientCase, anatomy),
      targets: targetsOf(meshes.get(patientCase.fracture.level), patientCase, anatomy, manifest),
    };
  },
  trabeculae(): TrabecularTile {
    const tile = trabecularTile();
    return Comlink.transfer(tile, [tile.data.buffer as ArrayBuffer]);
  },
};

export type Planner = typeof planner;

Comlink.expose(planner);
