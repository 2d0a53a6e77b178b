import * as Comlink from 'comlink';
import { type JointName, jointBelow } from '../../models/levels.ts';
import type { Manifest } from '../../models/manifest.ts';
import { invert, type Pose, turn } from '../../models/math/pose.ts';
import { radians } from '../../models/math/scalar.ts';
import { type TrabecularTile, trabecularTile } from '../../models/trabeculae.ts';
import { type Anatomy, anatomyFor } from '../sim/anatomy.ts';
import type { Case } from '../sim/case.ts';
import type { Field } from '../sim/field/grid.ts';
import { fractureFor, type Plan, plan } from '../sim/plan.ts';
import { followOf, type MeshShape, type Targets, targetsFor } from '../sim/targets.ts';
import { fetchAsset } from './assets.ts';
import { decodeDistance } from './distance.ts';

/** A mesh that the fracture deforms, by its name among the parts. */
export type DeformedPart = 'vertebra' | 'disc-above' | 'disc-below';

export interface PlannedScene {
  plan: Plan;
  targets: Partial<Record<DeformedPart, Targets>>;
}

export interface PlannerMeshes {
  vertebra: MeshShape;
  'disc-above': (MeshShape & { follow: Uint8Array }) | null;
  'disc-below': (MeshShape & { follow: Uint8Array }) | null;
}

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

/** Rest pose of the joint's upper vertebra in its lower one, at the patient's size. */
function restingJoint(anatomy: Anatomy, name: JointName | null): Pose | null {
  const joint = name === null ? undefined : anatomy.joints[name];
  return joint === undefined
    ? null
    : { position: joint.offsetMm, rotation: turn([0, 0, 1], radians(joint.angleDeg)) };
}

function targetsOf(patientCase: Case, anatomy: Anatomy): PlannedScene['targets'] {
  const { level } = patientCase.fracture;
  const parts = meshes.get(level);
  if (parts === undefined) return {};
  const fracture = fractureFor(patientCase, anatomy);
  const k = anatomy.sizeFactor;
  const targets: PlannedScene['targets'] = { vertebra: targetsFor(parts.vertebra, fracture, k) };
  const above = parts['disc-above'];
  if (above !== null)
    targets['disc-above'] = targetsFor(above, fracture, k, {
      pose: { position: [0, 0, 0], rotation: [0, 0, 0, 1] },
      follow: followOf(above.follow, 'above'),
    });
  const below = parts['disc-below'];
  const joint = restingJoint(anatomy, jointBelow(level));
  if (below !== null && joint !== null)
    targets['disc-below'] = targetsFor(below, fracture, k, {
      pose: invert(joint),
      follow: followOf(below.follow, 'below'),
    });
  return targets;
}

const planner = {
  /** Where the baked files are; must be called first. */
  open(table: Manifest, address: string): void {
    manifest = table;
    base = address;
  },
  /** The meshes of a treated level and its two discs, as baked, mm. */
  setMeshes(level: string, parts: PlannerMeshes): void {
    meshes.set(level, parts);
  },
  hasMeshes: (level: string): boolean => meshes.has(level),
  /** The treated level's distance volume, as baked. */
  distance: (level: string): Promise<Field> => fieldOf(level),
  async plan(patientCase: Case): Promise<PlannedScene> {
    if (manifest === null) throw new Error('the planner has no manifest yet');
    const field = await fieldOf(patientCase.fracture.level);
    const anatomy = anatomyFor(manifest, field, patientCase);
    return { plan: plan(patientCase, anatomy), targets: targetsOf(patientCase, anatomy) };
  },
  trabeculae(): TrabecularTile {
    const tile = trabecularTile();
    return Comlink.transfer(tile, [tile.data.buffer as ArrayBuffer]);
  },
};

export type Planner = typeof planner;

Comlink.expose(planner);
