import type { Layers } from '../../../showing/layers.ts';
import { useKit } from '../../frame/context.ts';
import { useTile } from '../tile.ts';
import { BoneFaces } from './BoneFaces.tsx';
import { DiscFaces } from './DiscFaces.tsx';
import type { FacesProps } from './sight.ts';
import { TrunkFaces } from './TrunkFaces.tsx';

interface AllFacesProps extends Omit<FacesProps, 'opacity'> {
  layers: Layers;
}

/** What shows in the faces of a cut column beyond their colour. */
export function Faces({ layers, ...cut }: AllFacesProps) {
  const tile = useTile();
  // What only stands round the treated bone costs a slow machine no more than its colours.
  const plain = useKit().quality.poreSteps === 0 && cut.near;
  return (
    <group visible={cut.shown}>
      {tile === null ? null : (
        <>
          {layers.bones > 0 ? <BoneFaces opacity={layers.bones} tile={tile} plain={plain} {...cut} /> : null}
          <TrunkFaces layers={layers} tile={tile} plain={plain} {...cut} />
        </>
      )}
      {layers.discs > 0 && !plain ? <DiscFaces opacity={layers.discs} {...cut} /> : null}
    </group>
  );
}
