import type { Plane } from 'three';
import type { Layers } from '../../session/layers.ts';
import { BoneFaces } from './BoneFaces.tsx';
import { DiscFaces } from './DiscFaces.tsx';

/** What shows in the faces of a cut column beyond their colour; `shown` says whether it is cut now. */
export function Faces({ layers, plane, shown }: { layers: Layers; plane: Plane; shown: boolean }) {
  return (
    <group visible={shown}>
      {layers.bones > 0 ? <BoneFaces plane={plane} opacity={layers.bones} shown={shown} /> : null}
      {layers.discs > 0 ? <DiscFaces plane={plane} opacity={layers.discs} shown={shown} /> : null}
    </group>
  );
}
