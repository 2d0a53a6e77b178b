import { lazy, Suspense, useRef } from 'react';
import type { Plane } from 'three';
import { again } from '../../../session/load/again.ts';
import type { Layers } from '../../../showing/layers.ts';

// The first picture cuts no neighbour: until this has come, their faces are of one colour.
const Faces = lazy(again(async () => ({ default: (await import('./Faces.tsx')).Faces })));

interface FacesWhenCutProps {
  layers: Layers;
  planes: readonly Plane[];
  near: boolean;
}

/** Once made they stay, unseen: some thirty meshes and their textures at every step that opens the bone. */
export function FacesWhenCut({ layers, planes, near }: FacesWhenCutProps) {
  const opened = useRef<Plane | null>(null);
  if (planes[0] !== undefined) opened.current = planes[0];
  return opened.current === null ? null : (
    <Suspense fallback={null}>
      <Faces layers={layers} plane={opened.current} shown={planes.length > 0} near={near} />
    </Suspense>
  );
}
