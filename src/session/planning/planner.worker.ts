import * as Comlink from 'comlink';
import type { Manifest } from '../../../models/manifest.ts';
import type { TrabecularTile } from '../../../models/trabeculae.ts';
import { anatomyOf, skeletonFor } from '../../sim/anatomy.ts';
import type { Case, LevelCase, TreatedLevel } from '../../sim/case/case.ts';
import type { Field } from '../../sim/field/grid.ts';
import { keeping, recent } from '../../sim/level/kept.ts';
import { planLevel, type Setting, shapedOf, shapeKey } from '../../sim/level/plan.ts';
import { fetchAsset } from '../load/assets.ts';
import { decodeDistance } from '../load/distance.ts';
import { type LevelTargets, type PlannedLevel, targetsOf } from './deform.ts';
import { HERE } from './here.ts';
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
/** How bones broke: of as many as two workers have of a case, and of the one that it is compared with. */
const SHAPES = 4;
/** And what was done to them: of the bone whose slider is being moved, and of the one that it is compared with. */
const kept = keeping(SHAPES, 2);
const moved = recent<LevelTargets>(SHAPES);

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

/** What cut faces need, which come after the first picture. */
const afterFirst = () => import('./after-first.ts');

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
  /** A bone's distance volume at the baked size, with the osteophytes of its age. */
  async distance(level: TreatedLevel, { ageYears }: Case['patient']): Promise<Field> {
    const field = await fieldOf(level);
    const { agedField } = await afterFirst();
    return agedField(field, level, table().levels[level].landmarks, ageYears);
  },
  async plan({ one, patient, setting }: LevelAsked): Promise<PlannedLevel> {
    const field = await fieldOf(one.level);
    const skeleton = skeletonFor(table(), patient);
    const anatomy = anatomyOf(skeleton, one.level, field);
    const plan = planLevel(one, anatomy, setting, kept);
    const own = meshes.get(one.level);
    if (own === undefined) return { plan, targets: {} };
    const key = JSON.stringify([shapeKey(one, anatomy), patient.ageYears]);
    const targets = moved(key, () =>
      targetsOf(own, one, patient, skeleton, table(), shapedOf(one, anatomy, kept).fracture),
    );
    return { plan, targets };
  },
  async trabeculae(): Promise<TrabecularTile> {
    const { trabecularTile } = await afterFirst();
    const tile = trabecularTile();
    return Comlink.transfer(tile, [tile.data.buffer as ArrayBuffer]);
  },
};

export type Planner = typeof planner;

if (typeof window === 'undefined') Comlink.expose(planner);
// Where the page may start no worker it runs this file itself, and hands it a port: it stands still for as long as a plan takes.
else
  addEventListener(HERE, (event) => Comlink.expose(planner, (event as CustomEvent<MessagePort>).detail), {
    once: true,
  });
