import { jointAbove, jointBelow } from '../../../models/levels.ts';
import type { TreatedLevel } from '../../sim/case/case.ts';
import type { SolidShape } from '../../sim/level/aged.ts';
import { AssetError } from '../load/assets.ts';
import type { Meshes, MeshName } from '../load/meshes.ts';

/** A mesh that a broken bone deforms: its own, and the discs on both sides of it. */
export type DeformedPart = 'vertebra' | 'disc-above' | 'disc-below';

/** The meshes of a broken level and its two discs, as baked, mm. */
export interface PlannerMeshes {
  vertebra: SolidShape;
  'disc-above': (SolidShape & { follow: Uint8Array }) | null;
  'disc-below': (SolidShape & { follow: Uint8Array }) | null;
}

/** Which loaded meshes the planner deforms for a level. */
function deformedParts(level: TreatedLevel): Readonly<Record<DeformedPart, MeshName | null>> {
  const above = jointAbove(level);
  const below = jointBelow(level);
  return {
    vertebra: `${level}-fine`,
    'disc-above': above === null ? null : `disc-${above}`,
    'disc-below': below === 'L5-S1' ? null : `disc-${below}`,
  };
}

/**
 * Of the loaded meshes those that the planner deforms for a level.
 * @throws AssetError if the vertebra is not loaded; a disc may be missing.
 */
export function meshesOf(level: TreatedLevel, meshes: Meshes): PlannerMeshes {
  const names = deformedParts(level);
  const vertebra = meshes[`${level}-fine`];
  if (vertebra === undefined) throw new AssetError(`${level}-fine.glb`, 'is not loaded');
  const disc = (name: MeshName | null) => {
    const mesh = name === null ? undefined : meshes[name];
    return mesh === undefined || mesh.follow === null
      ? null
      : { positions: mesh.positions, normals: mesh.normals, index: mesh.index, follow: mesh.follow };
  };
  return {
    vertebra: { positions: vertebra.positions, normals: vertebra.normals, index: vertebra.index },
    'disc-above': disc(names['disc-above']),
    'disc-below': disc(names['disc-below']),
  };
}
