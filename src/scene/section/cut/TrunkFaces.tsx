import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import type { Skeleton } from 'three';
import { useStore } from 'zustand';
import type { Manifest } from '../../../../models/manifest.ts';
import { letGo } from '../../../session/spare.ts';
import { session } from '../../../session/store.ts';
import type { Layers } from '../../../showing/layers.ts';
import { useFocusPlan, useMoment } from '../../frame/moment.ts';
import { retire } from '../../frame/retire.ts';
import { setBones, trunkSkeleton } from '../../trunk/frames.ts';
import { isSurfaceNear, PLACES } from '../../trunk/places.ts';
import { skinnedMesh, surfaceGeometry } from '../../trunk/skinned.ts';
import { restFor, surfaceFor, type Trunk } from '../../trunk/tissues.ts';
import { CAP, countOrder } from '../caps.ts';
import type { TileUniforms } from '../tile.ts';
import { Cancellous } from './Cancellous.tsx';
import { PlainFace } from './PlainFace.tsx';
import type { FacesProps } from './sight.ts';
import { COUNTED_AFTER, withinBone } from './within.ts';

/** Thickness of the cortex where these bones are cut, mm. Illustrative: the sacrum's is near a lumbar body's, a rib's about 0.7. */
const CORTEX_MM = { sacrum: 0.9, hips: 0.9, neck: 0.6, ribs: 0.7 } as const;
type TrunkBone = keyof typeof CORTEX_MM;
const NAMES = Object.keys(CORTEX_MM) as TrunkBone[];

interface TrunkFacesProps extends Omit<FacesProps, 'opacity'> {
  layers: Layers;
  plain: boolean;
  tile: TileUniforms;
}

/** What lies within the cortex of sacrum, hips, ribs and neck, where they are shown and cut. */
export function TrunkFaces({ layers, shown, ...face }: TrunkFacesProps) {
  const trunk = useStore(session, (now) => now.trunk);
  const manifest = useStore(session, (now) => now.manifest);
  const rest = trunk === null || manifest === null ? null : restFor(manifest, trunk);
  const skeleton = useMemo(() => (rest === null ? null : trunkSkeleton(rest)), [rest]);
  useEffect(() => () => letGo(skeleton), [skeleton]);
  useMoment((plan, state, apart) => {
    if (shown && skeleton !== null && rest !== null) setBones(skeleton, rest, plan, state, apart);
  });
  // What has once been cut stays, unseen: steps that show ribs come and go.
  const opened = useRef<ReadonlySet<TrunkBone>>(new Set());
  const looked = useFocusPlan()?.index;
  const there = NAMES.filter(
    (name) => layers[PLACES[name].layer] > 0 && (!face.near || isSurfaceNear(name, looked)),
  );
  if (shown) opened.current = new Set([...opened.current, ...there]);
  if (trunk === null || manifest === null || skeleton === null) return null;
  return NAMES.filter((name) => opened.current.has(name)).map((name) => (
    <Bones
      key={name}
      name={name}
      trunk={trunk}
      manifest={manifest}
      skeleton={skeleton}
      opacity={layers[PLACES[name].layer]}
      shown={shown && there.includes(name)}
      {...face}
    />
  ));
}

interface BonesProps extends FacesProps {
  name: TrunkBone;
  trunk: Trunk;
  manifest: Manifest;
  skeleton: Skeleton;
  plain: boolean;
  tile: TileUniforms;
}

function Bones({ name, trunk, manifest, skeleton, plain, tile, ...face }: BonesProps) {
  const invalidate = useThree((three) => three.invalidate);
  const { plane, shown } = face;
  const drawn = useMemo(() => {
    const geometry = surfaceGeometry(surfaceFor(manifest, trunk, name));
    const materials = withinBone(plane, CORTEX_MM[name]);
    const marks = materials.map((material) => {
      const mark = skinnedMesh(geometry, material, skeleton, null);
      mark.name = CAP;
      mark.renderOrder = countOrder(name) + COUNTED_AFTER;
      return mark;
    });
    return { geometry, materials, marks };
  }, [manifest, trunk, name, plane, skeleton]);
  useEffect(() => {
    invalidate();
    return () => {
      for (const material of drawn.materials) retire(material);
      letGo(drawn.geometry);
    };
  }, [drawn, invalidate]);
  return (
    <group visible={shown}>
      {drawn.marks.map((mark) => (
        <primitive key={mark.uuid} object={mark} dispose={null} />
      ))}
      {plain ? <PlainFace name={name} {...face} /> : <Cancellous name={name} tile={tile} {...face} />}
    </group>
  );
}
