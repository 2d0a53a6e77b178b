import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { TrabecularTile } from '../../../models/trabeculae.ts';
import { letGo } from '../../session/spare.ts';
import { session } from '../../session/store.ts';
import { tileTextures } from '../materials/textures.ts';

function tileUniforms(block: TrabecularTile) {
  const { tile, shares } = tileTextures(block);
  return {
    uTile: { value: tile },
    uShares: { value: shares },
    uTileEdge: { value: block.edgeMm },
    uThreshold: { value: block.threshold },
  };
}

/** What the block of trabeculae makes of any cut face: uniforms that faces share. */
export type TileUniforms = ReturnType<typeof tileUniforms>;

/** Null until the block is here. */
export function useTile(): TileUniforms | null {
  const block = useStore(session, ({ tile }) => tile);
  const uniforms = useMemo(() => (block === null ? null : tileUniforms(block)), [block]);
  useEffect(() => () => letGo(uniforms?.uTile.value, uniforms?.uShares.value), [uniforms]);
  return uniforms;
}
