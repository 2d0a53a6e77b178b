import type { Level } from '../../models/levels.ts';
import { shapeName } from '../sim/anatomy.ts';
import type { Case } from '../sim/case/case.ts';
import { type Bender, baked } from './baked.ts';
import type { MeshData } from './load/mesh.ts';
import type { Meshes, MeshName } from './load/meshes.ts';

type Patient = Case['patient'];
let bender: Bender | null = null;

export const bendWith = (planner: Bender | null): void => {
  bender = planner;
};

/** A mesh as a person has it; the very same for one of the mean shape, for whom no script is fetched. */
export const ownMesh = async (
  patient: Patient | undefined,
  name: MeshName,
  mesh: MeshData,
): Promise<MeshData> =>
  bender !== null && patient !== undefined && shapeName(patient) !== ''
    ? (await import('./bent.ts')).bentMesh(bender, patient, name, mesh)
    : mesh;

/** All that are here, with those that come meanwhile. */
export const ownMeshes = async (patient: Patient): Promise<Meshes> =>
  bender !== null && shapeName(patient) !== ''
    ? (await import('./bent.ts')).bentMeshes(bender, patient)
    : baked.meshes;

/** Points inside a bone. */
export const ownPoints = async (
  patient: Patient,
  level: Level,
  positions: Float32Array,
): Promise<Float32Array> =>
  bender !== null && shapeName(patient) !== ''
    ? (await bender.bent(patient, { level, positions })).positions
    : positions;
