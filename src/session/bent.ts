import type { JointName, Level } from '../../models/levels.ts';
import { shapeName } from '../sim/anatomy.ts';
import type { Case } from '../sim/case/case.ts';
import { type Bender, baked } from './baked.ts';
import type { MeshData } from './load/mesh.ts';
import type { Meshes, MeshName } from './load/meshes.ts';

type Patient = Case['patient'];

/** What has been bent last of each mesh. */
const bent = new WeakMap<MeshData, { person: string; own: Promise<MeshData> }>();

export function bentMesh(by: Bender, patient: Patient, name: MeshName, mesh: MeshData): Promise<MeshData> {
  const person = shapeName(patient);
  const known = bent.get(mesh);
  if (known?.person === person) return known.own;
  const own = made(by, patient, name, mesh);
  bent.set(mesh, { person, own });
  return own;
}

async function made(by: Bender, patient: Patient, name: MeshName, mesh: MeshData): Promise<MeshData> {
  const { positions, normals, index, follow } = mesh;
  const surface = { positions, normals, index };
  const own = await by.bent(
    patient,
    follow === null
      ? { ...surface, level: name.replace('-fine', '') as Level }
      : { ...surface, follow, joint: name.slice('disc-'.length) as JointName },
  );
  return { ...mesh, positions: own.positions, normals: own.normals ?? normals };
}

export async function bentMeshes(by: Bender, patient: Patient): Promise<Meshes> {
  const { meshes } = baked;
  const own = Object.entries(meshes).map(
    async ([name, mesh]) => [name, await bentMesh(by, patient, name as MeshName, mesh)] as const,
  );
  const all = Object.fromEntries(await Promise.all(own)) as Meshes;
  return meshes === baked.meshes ? all : bentMeshes(by, patient);
}
