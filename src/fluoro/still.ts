import { BufferAttribute, BufferGeometry, Matrix4, Mesh, Quaternion, Vector3 } from 'three';
import type { Pose } from '../../models/math/pose.ts';
import type { Targets } from '../sim/fracture/targets.ts';
import type { Weights } from '../sim/fracture/weights.ts';
import type { Beam } from './arm.ts';
import { boneWeights, CHANNEL_MU } from './attenuation.ts';
import { cpuThickness } from './render/cpu-thickness.ts';
import { aimCamera, beamCamera, thicknessMaterial, thicknessScene } from './render/thickness.ts';

/** One bone as it stands, for a picture that is made once and without a GPU. */
export interface StillBone {
  shape: { positions: Float32Array; index: Uint32Array };
  /** How its outer surface breaks; null of a whole bone. */
  targets: Targets | null;
  /** The surfaces inside it (`innerGeometry`), broken with it; null until they are here. */
  inner: BufferGeometry | null;
  pose: Pose;
  /** Times the baked size. */
  scale: number;
  weights: Weights;
}

/** Bone along every ray of a beam over a square field, as nepers over soft tissue: rows from the top and mirrored, as a
 * film is shown. */
export function stillDepths(
  bones: readonly StillBone[],
  beam: Beam,
  fieldMm: number,
  size: number,
  volumeFraction: number,
): Float32Array {
  const scene = thicknessScene();
  const { outer, shell, zone } = boneWeights(volumeFraction);
  for (const bone of bones) {
    const solid = geometryOf(bone);
    const meshes = [new Mesh(solid, thicknessMaterial(solid, { weights: [outer, 0, 0, 0] }))];
    if (bone.inner !== null)
      meshes.push(
        new Mesh(
          bone.inner,
          thicknessMaterial(bone.inner, { weights: [shell, 0, 0, 0], deepWeights: [zone, 0, 0, 0] }),
        ),
      );
    for (const mesh of meshes) {
      mesh.matrixWorld.copy(matrixOf(bone));
      if (bone.targets !== null) mesh.morphTargetInfluences = [bone.weights.wedge, bone.weights.central];
      scene.add(mesh);
    }
  }
  const camera = beamCamera();
  aimCamera(camera, beam, fieldMm);
  const { data } = cpuThickness(scene, camera, size);
  const out = new Float32Array(size * size);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      out[y * size + x] = CHANNEL_MU[0] * Math.max(0, data[4 * ((size - 1 - y) * size + size - 1 - x)]);
  return out;
}

function geometryOf({ shape, targets }: StillBone): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(shape.positions, 3));
  geometry.setIndex(new BufferAttribute(shape.index, 1));
  if (targets !== null) {
    geometry.morphTargetsRelative = true;
    geometry.morphAttributes.position = [targets.wedge, targets.central].map(
      ({ positions }) => new BufferAttribute(positions, 3),
    );
  }
  return geometry;
}

const matrixOf = ({ pose, scale }: StillBone): Matrix4 =>
  new Matrix4().compose(
    new Vector3(...pose.position),
    new Quaternion(...pose.rotation),
    new Vector3().setScalar(scale),
  );
