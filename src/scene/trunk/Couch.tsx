import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { Bone, type Material, Matrix4, MeshStandardMaterial, Skeleton } from 'three';
import { compose } from '../../../models/math/pose.ts';
import { scale } from '../../../models/math/vec.ts';
import { limbs, pads, table } from '../../../models/trunk/couch.ts';
import { BOARD_BONE, HEAD_BONE, lyingOn, TABLE_BONE } from '../../../models/trunk/lying.ts';
import type { Rest } from '../../../models/trunk/rest.ts';
import type { Tissue } from '../../../models/trunk/tissue.ts';
import { skin } from '../../../models/trunk/torso.ts';
import { letGo } from '../../session/spare.ts';
import { useKit } from '../frame/context.ts';
import { useMoment } from '../frame/moment.ts';
import { retire } from '../frame/retire.ts';
import type { Palette } from '../frame/tokens.ts';
import { depthOnly } from '../materials/depth-only.ts';
import { CAP } from '../section/caps.ts';
import { setBones, toMatrix, trunkSkeleton } from './frames.ts';
import { surfaceMaterial } from './materials.ts';
import { skinnedMesh, surfaceGeometry } from './skinned.ts';

/** What somebody lies on, and what of them is not the trunk: the same veil, whole where the trunk's own ends fade. */
export function Couch({ rest, veil }: { rest: Rest; veil: number }) {
  const { palette } = useKit();
  const invalidate = useThree((three) => three.invalidate);
  const skeleton = useMemo(() => withTable(trunkSkeleton(rest)), [rest]);
  const hull = useMemo(() => skin(rest), [rest]);
  useEffect(() => () => letGo(skeleton), [skeleton]);
  useMoment((plan, state) => {
    setBones(skeleton, rest, plan, state);
    const k = plan.sizeFactor;
    const pelvis = compose(state.sacrum, {
      ...rest.sacrumOnL5,
      position: scale(rest.sacrumOnL5.position, k),
    });
    const { table, board, head } = lyingOn(rest, hull, [...state.column, pelvis], k);
    [table, board, head].forEach((pose, at) => {
      toMatrix(skeleton.bones[TABLE_BONE + at].matrixWorld, pose, k);
    });
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

/** The body's bones, and those of what it lies on, which are given where they are at rest. */
const withTable = ({ bones, boneInverses }: Skeleton): Skeleton => {
  const more = [TABLE_BONE, BOARD_BONE, HEAD_BONE];
  return new Skeleton(
    [...bones, ...more.map(() => new Bone())],
    [...boneInverses, ...more.map(() => new Matrix4())],
  );
};

/** Covers of pads and table: steel's colour, so far from the ground. */
const cloth = ({ ground, steel }: Palette, share: number): MeshStandardMaterial =>
  new MeshStandardMaterial({ color: ground.clone().lerp(steel, share), roughness: 0.85 });
