import type { MeshEntry } from '../manifest.ts';
import type { BoneName } from './rest.ts';

/** Rigid parts of the body beside T1-L5: what `npm run bake:trunk` writes to public/models/trunk. */
export const RIGID_PARTS = [
  'sacrum',
  'hip',
  'sternum',
  'disc-L5-S1',
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
  'rib-1',
  'rib-2',
  'rib-3',
  'rib-4',
  'rib-5',
  'rib-6',
  'rib-7',
  'rib-8',
  'rib-9',
  'rib-10',
  'rib-11',
  'rib-12',
] as const;
export type RigidPart = (typeof RIGID_PARTS)[number];

export interface RigidEntry extends MeshEntry {
  /** The mesh stands in this bone's own frame, mm, and goes with it. */
  bone: BoneName;
  /** Baked for the right side only: the left is its mirror image. */
  paired: boolean;
}

/** public/models/trunk/manifest.json. */
export interface TrunkManifest {
  /** Changes when a field here changes its meaning. */
  version: 1;
  parts: Record<RigidPart, RigidEntry>;
}
