import type { Manifest } from '../../models/manifest.ts';
import type { Meshes } from './load/meshes.ts';
import type { PlannerClient } from './planning/planner.ts';

export type Bender = Pick<PlannerClient, 'bent'>;

/** As baked: what the planner and the next person begin from. The session's own manifest and meshes are those of the person who
 * is shown. */
export const baked: { manifest: Manifest | null; meshes: Meshes } = { manifest: null, meshes: {} };
