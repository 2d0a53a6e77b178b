import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import type { Data3DTexture } from 'three';
import { useStore } from 'zustand';
import type { Manifest } from '../../../models/manifest.ts';
import type { TrabecularTile } from '../../../models/trabeculae.ts';
import type { Layers } from '../../session/layers.ts';
import { steady } from '../../session/steady.ts';
import { bodySkeleton, setBones } from '../body/frames.ts';
import { skinnedMesh, surfaceGeometry } from '../body/skinned.ts';
import { type Body, restFor, surfaceFor } from '../body/tissues.ts';
import { CAP, countOrder } from '../caps.ts';
import { useMoment } from '../moment.ts';
import { retire } from '../retire.ts';
import { Cancellous } from './Cancellous.tsx';
import type { FacesProps } from './sight.ts';
import { COUNTED_AFTER, withinBone } from './within.ts';

/** Thickness of the cortex where these bones are cut, mm. Illustrative: the sacrum's is near a lumbar body's, a rib's about 0.7. */
const CORTEX_MM = { pelvis: 0.9, neck: 0.6, ribs: 0.7 } as const;
type BodyBone = keyof typeof CORTEX_MM;

interface BodyFacesProps extends Omit<FacesProps, 'opacity'> {
  layers: Layers;
  tile: TrabecularTile;
  texture: Data3DTexture;
}

/** What lies within the cortex of sacrum, hips, ribs and neck, where they are shown and cut. */
export function BodyFaces({ layers, ...face }: BodyFacesProps) {
  const body = useStore(steady, (now) => now.body);
  const manifest = useStore(steady, (now) => now.manifest);
  if (body === null || manifest === null) return null;
  return (Object.keys(CORTEX_MM) as BodyBone[])
    .filter((name) => layers[name] > 0)
    .map((name) => (
      <Bones key={name} name={name} body={body} manifest={manifest} opacity={layers[name]} {...face} />
    ));
}

interface BonesProps extends FacesProps {
  name: BodyBone;
  body: Body;
  manifest: Manifest;
  tile: TrabecularTile;
  texture: Data3DTexture;
}

function Bones({ name, body, manifest, ...face }: BonesProps) {
  const invalidate = useThree((three) => three.invalidate);
  const { plane, shown } = face;
  const rest = restFor(manifest, body);
  const drawn = useMemo(() => {
    const skeleton = bodySkeleton(rest);
    const geometry = surfaceGeometry(surfaceFor(manifest, body, name));
    const materials = withinBone(plane, CORTEX_MM[name]);
    const marks = materials.map((material) => {
      const mark = skinnedMesh(geometry, material, skeleton);
      mark.name = CAP;
      mark.renderOrder = countOrder(name) + COUNTED_AFTER;
      return mark;
    });
    return { skeleton, geometry, materials, marks };
  }, [rest, manifest, body, name, plane]);
  useEffect(() => {
    invalidate();
    return () => {
      for (const material of drawn.materials) retire(material);
      drawn.geometry.dispose();
      drawn.skeleton.dispose();
    };
  }, [drawn, invalidate]);
  useMoment((plan, state, apart) => {
    if (shown) setBones(drawn.skeleton, rest, plan, state, apart);
  });
  return (
    <>
      {drawn.marks.map((mark) => (
        <primitive key={mark.uuid} object={mark} dispose={null} />
      ))}
      <Cancellous name={name} {...face} />
    </>
  );
}
