import type { Plane } from 'three';
import type { Layers } from '../../session/layers.ts';
import { BoneFaces } from './BoneFaces.tsx';
import { DiscFaces } from './DiscFaces.tsx';

/** What shows in the faces of a cut column beyond their colour. */
export function Faces({ layers, plane }: { layers: Layers; plane: Plane }) {
  return (
    <>
      {layers.bones > 0 ? <BoneFaces plane={plane} opacity={layers.bones} /> : null}
      {layers.discs > 0 ? <DiscFaces plane={plane} opacity={layers.discs} /> : null}
    </>
  );
}
