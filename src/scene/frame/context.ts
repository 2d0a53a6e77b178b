import { createContext, useContext } from 'react';
import type { Plane } from 'three';
import type { Materials } from '../materials/materials.ts';
import type { ReliefTextures } from '../materials/relief.ts';
import type { Quality } from './quality.ts';
import type { Palette } from './tokens.ts';

/** What every part of a scene shares. */
export interface SceneKit {
  materials: Materials;
  palette: Palette;
  /** Null leaves bone plain, for machines that cannot carry it. */
  relief: ReliefTextures | null;
  /** The section, in the scene's frame: three cuts away what lies behind a plane. */
  section: Plane;
  quality: Quality;
}

export const KitContext = createContext<SceneKit | null>(null);

export function useKit(): SceneKit {
  const kit = useContext(KitContext);
  if (kit === null) throw new Error('a part stands outside the scene');
  return kit;
}
