import { useEffect, useMemo } from 'react';
import type { Plane } from 'three';
import { useStore } from 'zustand';
import { letGo } from '../../../session/spare.ts';
import { session } from '../../../session/store.ts';
import type { Layers } from '../../../showing/layers.ts';
import { tileTexture } from '../../materials/textures.ts';
import { BoneFaces } from './BoneFaces.tsx';
import { DiscFaces } from './DiscFaces.tsx';
import { TrunkFaces } from './TrunkFaces.tsx';

/** What shows in the faces of a cut column beyond their colour; `shown` says whether it is cut now. */
export function Faces({ layers, plane, shown }: { layers: Layers; plane: Plane; shown: boolean }) {
  const tile = useStore(session, (now) => now.tile);
  const texture = useMemo(() => (tile === null ? null : tileTexture(tile)), [tile]);
  useEffect(() => () => letGo(texture), [texture]);
  const cut = { plane, shown };
  return (
    <group visible={shown}>
      {tile === null || texture === null ? null : (
        <>
          {layers.bones > 0 ? (
            <BoneFaces opacity={layers.bones} tile={tile} texture={texture} {...cut} />
          ) : null}
          <TrunkFaces layers={layers} tile={tile} texture={texture} {...cut} />
        </>
      )}
      {layers.discs > 0 ? <DiscFaces opacity={layers.discs} {...cut} /> : null}
    </group>
  );
}
