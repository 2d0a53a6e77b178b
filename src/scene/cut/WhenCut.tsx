import { lazy, Suspense } from 'react';
import type { Plane } from 'three';
import type { Layers } from '../../session/layers.ts';

// The first picture cuts no neighbour: until this has come, their faces are of one colour.
const Faces = lazy(async () => ({ default: (await import('./Faces.tsx')).Faces }));

export function FacesWhenCut({ layers, planes }: { layers: Layers; planes: readonly Plane[] }) {
  const plane = planes[0];
  return plane === undefined ? null : (
    <Suspense fallback={null}>
      <Faces layers={layers} plane={plane} />
    </Suspense>
  );
}
