import type { Mesh, Object3D } from 'three';
import type { Level } from '../../../models/levels.ts';
import type { State } from '../../sim/state.ts';

/** For a mesh whose geometry came as a prop: three looks for morph targets only when a mesh is made with its geometry. */
export const morphing = (mesh: Mesh | null): void => mesh?.updateMorphTargets();

/** Weights the morph targets of all meshes of a broken bone; nothing for a whole one. */
export function setMorphs(group: Object3D, level: Level, { levels }: State): void {
  const own = levels.find((one) => one.level === level);
  for (const child of group.children) {
    const mesh = child as Mesh;
    // Of a bone that was whole in the case before: its mesh stays, its geometry is another, and three looks but once.
    if (mesh.morphTargetInfluences === undefined && mesh.geometry?.morphAttributes.position !== undefined)
      mesh.updateMorphTargets();
    const influences = mesh.morphTargetInfluences;
    if (influences === undefined || own === undefined) continue;
    influences[0] = own.wedge;
    influences[1] = own.central;
  }
}
