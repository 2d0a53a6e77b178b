import type { Level } from '../../../models/levels.ts';

/** Where the mean bone's lamina begins and ends beside the spinous process' root, mm in the bone's own frame: no landmark says.
 * Read off the baked meshes at 0.45 of the canal's half width, 1 to 14 mm behind its roof; tests/sim/person/bend.test.ts reads
 * it again. */
const EXTENTS: Readonly<Record<Level, readonly [top: number, foot: number]>> = {
  T1: [1.1, -15.1],
  T2: [1.5, -16.1],
  T3: [3, -18.7],
  T4: [4.9, -20],
  T5: [6.3, -21.8],
  T6: [5.6, -20.8],
  T7: [5.5, -18.2],
  T8: [4.7, -17.5],
  T9: [4.8, -16.8],
  T10: [3.6, -17.2],
  T11: [2.6, -18],
  T12: [1.4, -19.1],
  L1: [4.5, -21.4],
  L2: [5.3, -19.9],
  L3: [5.9, -19.3],
  L4: [3.3, -15.3],
  L5: [2.8, -14.4],
};

export const laminaOf = (level: Level): { top: number; foot: number } => ({
  top: EXTENTS[level][0],
  foot: EXTENTS[level][1],
});
