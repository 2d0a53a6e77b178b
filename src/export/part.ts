import type { Level } from '../../models/levels.ts';
import type { MaterialName } from './materials.ts';

/** A closed surface of one material: mm, three numbers a vertex; triangles face outwards. Vertices may stand several times in one
 * place, where the surface is creased. */
export interface Surface {
  material: MaterialName;
  positions: Float32Array;
  /** Unit. */
  normals: Float32Array;
  index: Uint32Array;
  /** For each vertex the first of those that stand in its place; null where each stands alone. */
  first: Uint32Array | null;
}

/**
 * One thing of a moment, where it stands: mm, x forwards, y up as the patient stands, z to the patient's right, origin at the
 * centroid of L5's body as that rests on the sacrum, unbroken.
 */
export interface Part {
  /** `vertebra-L1`, `disc-T12-L1`, `cement-L1-left`: the name of node, file and choice. */
  name: string;
  /** The bone that it is, or that it is put into; null for what lies between bones. */
  level: Level | null;
  surfaces: readonly Surface[];
}

/** A part that is made when it is asked for: most of what there is nobody saves. */
export interface Planned extends Pick<Part, 'name' | 'level'> {
  make: () => readonly Surface[];
}

/** The parts of these that have a surface. */
export const made = (planned: readonly Planned[]): Part[] =>
  planned
    .map(({ name, level, make }) => ({ name, level, surfaces: make() }))
    .filter(({ surfaces }) => surfaces.length > 0);
