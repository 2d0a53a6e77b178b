import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { Bone, type Material, Matrix4, MeshStandardMaterial, Skeleton, Vector3 } from 'three';
import type { Vec3 } from '../../../models/math/vec.ts';
import { limbs, ON_TABLE, pads, TABLE_BONE, table } from '../../../models/trunk/couch.ts';
import type { Rest } from '../../../models/trunk/rest.ts';
import type { Tissue } from '../../../models/trunk/tissue.ts';
import { letGo } from '../../session/spare.ts';
import { useKit } from '../frame/context.ts';
import { useMoment } from '../frame/moment.ts';
import { retire } from '../frame/retire.ts';
import type { Palette } from '../frame/tokens.ts';
import { depthOnly } from '../materials/depth-only.ts';
import { CAP } from '../section/caps.ts';
import { setBones, trunkSkeleton } from './frames.ts';
import { surfaceMaterial } from './materials.ts';
import { skinnedMesh, surfaceGeometry } from './skinned.ts';

/** What somebody lies on, and what of them is not the trunk: the same veil, whole where the trunk's own ends fade. */
export function Couch({ rest, veil }: { rest: Rest; veil: number }) {
  const { palette } = useKit();
  const invalidate = useThree((three) => three.invalidate);
  const skeleton = useMemo(() => withTable(trunkSkeleton(rest)), [rest]);
  useEffect(() => () => letGo(skeleton), [skeleton]);
  useMoment((plan, state) => {
    setBones(skeleton, rest, plan, state);
    setTable(skeleton, plan.sizeFactor);
  });
  const drawn = useMemo(() => {
    const lay = (tissue: Tissue, material: Material, order: number) => {
      const mesh = skinnedMesh(surfaceGeometry({ tissue, occlusion: null }), material, skeleton, null);
      // Nothing to tap: what has a name is the body's.
      mesh.name = CAP;
      mesh.renderOrder = order;
      return mesh;
    };
    const under = [lay(table(), cloth(palette, 0.28), -0.6), lay(pads(), cloth(palette, 0.5), -0.6)];
    const body = limbs();
    return [
      ...under,
      lay(body, depthOnly([]), 7.5),
      lay(body, surfaceMaterial('limbs', palette, veil, [], null), 8),
    ];
  }, [palette, skeleton, veil]);
  useEffect(() => {
    invalidate();
    return () => {
      for (const { geometry, material } of drawn) {
        retire(material as Material);
        letGo(geometry);
      }
      invalidate();
    };
  }, [drawn, invalidate]);
  return drawn.map((mesh) => <primitive key={mesh.uuid} object={mesh} dispose={null} />);
}

/** The body's bones and the table, which is given where it is at rest. */
const withTable = ({ bones, boneInverses }: Skeleton): Skeleton =>
  new Skeleton([...bones, new Bone()], [...boneInverses, new Matrix4()]);

/** Puts the table under the rolls of chest and pelvis, with which the back bends. */
function setTable({ bones, boneInverses }: Skeleton, size: number): void {
  const now = (out: Vector3, { bone, at }: { bone: number; at: Vec3 }): Vector3 =>
    out
      .set(...at)
      .applyMatrix4(boneInverses[bone])
      .applyMatrix4(bones[bone].matrixWorld);
  now(LOW, ON_TABLE.pelvis);
  AHEAD.subVectors(now(HIGH, ON_TABLE.chest), LOW).normalize();
  DOWN.crossVectors(AHEAD, ASIDE.set(0, 0, 1)).normalize();
  ASIDE.crossVectors(DOWN, AHEAD);
  const { matrixWorld } = bones[TABLE_BONE];
  matrixWorld.makeBasis(DOWN, AHEAD, ASIDE).scale(SIZE.setScalar(size));
  HOME.set(...ON_TABLE.pelvis.at).applyMatrix4(matrixWorld);
  matrixWorld.setPosition(LOW.sub(HOME));
}

const LOW = new Vector3();
const HIGH = new Vector3();
const AHEAD = new Vector3();
const ASIDE = new Vector3();
const DOWN = new Vector3();
const SIZE = new Vector3();
const HOME = new Vector3();

/** Covers of pads and table: steel's colour, so far from the ground. */
const cloth = ({ ground, steel }: Palette, share: number): MeshStandardMaterial =>
  new MeshStandardMaterial({ color: ground.clone().lerp(steel, share), roughness: 0.85 });
