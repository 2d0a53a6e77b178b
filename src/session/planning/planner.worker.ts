import * as Comlink from 'comlink';
import type { Level } from '../../../models/levels.ts';
import type { Manifest } from '../../../models/manifest.ts';
import type { TrabecularTile } from '../../../models/trabeculae.ts';
import { anatomyOf, type Neighbours, neighboursOf, shapeName, skeletonFor } from '../../sim/anatomy.ts';
import type { Case, LevelCase, TreatedLevel } from '../../sim/case/case.ts';
import type { Field } from '../../sim/field/grid.ts';
import { keeping, recent } from '../../sim/level/kept.ts';
import { planLevel, type Setting, shapedOf, shapeKey } from '../../sim/level/plan.ts';
import { fetchAsset } from '../load/assets.ts';
import { decodeDistance } from '../load/distance.ts';
import { type LevelTargets, type PlannedLevel, targetsOf } from './deform.ts';
import type { Bendable, Bent, Dressed } from './dressed.ts';
import { HERE } from './here.ts';
import type { PlannerMeshes } from './planner-meshes.ts';

/** What one bone's plan depends on. */
export interface LevelAsked {
  one: LevelCase;
  patient: Case['patient'];
  setting: Setting;
}

let baked: Manifest | null = null;
let base = '';
const fields = new Map<string, Field>();
const meshes = new Map<string, PlannerMeshes>();
/** How bones broke: of as many as two workers have of a case, and of the one that it is compared with. */
const SHAPES = 4;
/** And what was done to them: of the bone whose slider is being moved, and of the one that it is compared with. */
const kept = keeping(SHAPES, 2);
const moved = recent<LevelTargets>(SHAPES);

const table = (): Manifest => {
  if (baked === null) throw new Error('the planner has no manifest yet');
  return baked;
};

async function fieldOf(level: Level, own: Dressed | null): Promise<Field> {
  const known = fields.get(level) ?? (await loadField(level));
  return own?.field(level, known) ?? known;
}

async function loadField(level: Level): Promise<Field> {
  const entry = table().levels[level].distance;
  const field = await decodeDistance(await fetchAsset(base, entry.file, entry.bytes), entry);
  fields.set(level, field);
  return field;
}

async function besides(one: LevelCase, own: Dressed | null): Promise<Neighbours> {
  const { above, below } = neighboursOf(one);
  return { above: above && (await fieldOf(above, own)), below: below && (await fieldOf(below, own)) };
}

/** What cut faces need, and persons of their own shape, which come after the first picture. */
const afterFirst = () => import('./after-first.ts');

/** What a person has of the baked bones; null for one of the mean shape, for whom all is as baked. */
const ownOf = async (patient: Case['patient']): Promise<Dressed | null> =>
  shapeName(patient) !== '' ? (await afterFirst()).dressed(table(), patient) : null;

const planner = {
  /** Where the baked files are; must be called first. */
  open(read: Manifest, address: string): void {
    baked = read;
    base = address;
  },
  /** The meshes of a broken level and its two discs, as baked, mm. */
  setMeshes(level: string, given: PlannerMeshes): void {
    meshes.set(level, given);
  },
  /** A bone's distance volume at the baked size, with the osteophytes of its age. */
  async distance(level: TreatedLevel, patient: Case['patient']): Promise<Field> {
    const own = await ownOf(patient);
    const field = await fieldOf(level, own);
    const { agedField } = await afterFirst();
    const { landmarks } = (own?.manifest ?? table()).levels[level];
    return agedField(field, level, landmarks, patient.ageYears);
  },
  /** A mesh of the column as a person has it: a bone's, a disc's, or points inside a bone. */
  async bent(patient: Case['patient'], given: Bendable): Promise<Bent> {
    return (await ownOf(patient))?.bent(given) ?? given;
  },
  async plan({ one, patient, setting }: LevelAsked): Promise<PlannedLevel> {
    const own = await ownOf(patient);
    const field = await fieldOf(one.level, own);
    const manifest = own?.manifest ?? table();
    const skeleton = skeletonFor(manifest, patient);
    const anatomy = anatomyOf(skeleton, one.level, field, await besides(one, own));
    const plan = planLevel(one, anatomy, setting, kept);
    const mean = meshes.get(one.level);
    if (mean === undefined) return { plan, targets: {}, own: own?.manifest };
    const key = JSON.stringify([shapeKey(one, anatomy), patient.ageYears]);
    const targets = moved(key, () =>
      targetsOf(
        own?.meshes(one.level, mean) ?? mean,
        one,
        patient,
        skeleton,
        manifest,
        shapedOf(one, anatomy, kept).fracture,
      ),
    );
    return { plan, targets, own: own?.manifest };
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
