import type { Plane } from 'three';
import type { Layers } from '../../../showing/layers.ts';
import { useTile } from '../tile.ts';
import { BoneFaces } from './BoneFaces.tsx';
import { DiscFaces } from './DiscFaces.tsx';
import { TrunkFaces } from './TrunkFaces.tsx';

/** What shows in the faces of a cut column beyond their colour; `shown` says whether it is cut now. */
export function Faces({ layers, plane, shown }: { layers: Layers; plane: Plane; shown: boolean }) {
  const tile = useTile();
  const cut = { plane, shown };
  return (
    <group visible={shown}>
      {tile === null ? null : (
        <>
          {layers.bones > 0 ? <BoneFaces opacity={layers.bones} tile={tile} {...cut} /> : null}
          <TrunkFaces layers={layers} tile={tile} {...cut} />
        </>
      )}
      {layers.discs > 0 ? <DiscFaces opacity={layers.discs} {...cut} /> : null}
    </group>
  );
}
