import { readFile } from 'node:fs/promises';
import { type JointName, LEVELS } from '../models/levels.ts';
import type { Models } from '../src/export/column.ts';
import { decodeMesh, type MeshData } from '../src/session/load/mesh.ts';
import type { Meshes } from '../src/session/load/meshes.ts';
import { type SceneTargets, targetsOf } from '../src/session/planning/deform.ts';
import { meshesOf } from '../src/session/planning/planner-meshes.ts';
import { skeletonFor } from '../src/sim/anatomy.ts';
import { ownOf } from '../src/sim/person/own.ts';
import type { Plan } from '../src/sim/plan.ts';
import { MODELS, readManifest } from './baked.ts';

/** The meshes that a plan's person has, and how its breaks move them: what the page loads and its planner makes. */
export async function readModels({ case: told, levels }: Plan): Promise<Models> {
  const { patient } = told;
  const { manifest, bone, disc } = ownOf(await readManifest(), patient);
  const read = async (file: string): Promise<MeshData> => {
    const bytes = await readFile(new URL(file, MODELS));
    return decodeMesh(new Uint8Array(bytes).buffer);
  };
  const broken = levels.map((one) => one.level);
  const vertebrae = LEVELS.map(async (level) => {
    const fine = broken.some((one) => one === level);
    const entry = manifest.levels[level];
    return [fine ? `${level}-fine` : level, bone(level, await read((fine ? entry.fine : entry.mesh).file))];
  });
  const discs = Object.entries(manifest.discs).map(async ([joint, entry]) => {
    const mesh = await read(entry.mesh.file);
    const own = mesh.follow === null ? mesh : disc(joint as JointName, { ...mesh, follow: mesh.follow });
    return [`disc-${joint}`, own];
  });
  const meshes: Meshes = Object.fromEntries(await Promise.all([...vertebrae, ...discs]));
  const skeleton = skeletonFor(manifest, patient);
  const targets: SceneTargets = Object.fromEntries(
    levels.map(({ level, case: one }) => [
      level,
      targetsOf(meshesOf(level, meshes), one, patient, skeleton, manifest),
    ]),
  );
  const trunk = {
    sacrum: await read('trunk/sacrum.glb'),
    'disc-L5-S1': await read('trunk/disc-L5-S1.glb'),
  };
  return { manifest, meshes, targets, trunk };
}
