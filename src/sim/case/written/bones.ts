import { LEVELS } from '../../../../models/levels.ts';
import type { TreatedLevel } from '../case.ts';

/** Parts of the spine by the letter that names their bones. */
export type Region = 'C' | 'T' | 'L' | 'S' | 'coccyx';

/** A bone that somebody wrote, whether there is one or not. */
export interface Bone {
  region: Region;
  /** As written; 0 for the sacrum or the coccyx as a whole. */
  number: number;
}

const COUNTS: Readonly<Record<Region, number>> = { C: 7, T: 12, L: 5, S: 5, coccyx: 0 };
const FIRST: Readonly<Record<Region, number>> = { C: 0, T: 7, L: 19, S: 24, coccyx: 29 };

/** Whether there is such a bone: `T13`, `L6` and `L0` do not exist. */
export const exists = ({ region, number }: Bone): boolean =>
  number === 0 ? region === 'S' || region === 'coccyx' : number >= 1 && number <= COUNTS[region];

/** Place in the spine from C1 at 0; only of bones that exist. */
export const placeOf = ({ region, number }: Bone): number => FIRST[region] + Math.max(number - 1, 0);

/** The bone at a place in the spine. */
export function boneAt(place: number): Bone {
  const region = (['coccyx', 'S', 'L', 'T', 'C'] as const).find((name) => FIRST[name] <= place) ?? 'C';
  return { region, number: place - FIRST[region] + 1 };
}

/** Levels that can be treated, from the head down: below T4 the pedicles are wide enough for the tools. */
export const TREATABLE: readonly TreatedLevel[] = LEVELS.filter(
  (level): level is TreatedLevel => !['T1', 'T2', 'T3', 'T4'].includes(level),
);

/** The level of a bone that can be treated, else null. */
export const treatable = (bone: Bone): TreatedLevel | null =>
  TREATABLE.find((level) => level === `${bone.region}${bone.number}`) ?? null;

/** Why a bone is not taken, or null where it is. */
export function whyNot(bone: Bone): 'no-such-level' | 'not-treatable' | null {
  if (!exists(bone)) return 'no-such-level';
  return treatable(bone) === null ? 'not-treatable' : null;
}

/** Levels in the order of the spine, each once. */
export const inOrder = (levels: Iterable<TreatedLevel>): TreatedLevel[] => {
  const wanted = new Set(levels);
  return TREATABLE.filter((level) => wanted.has(level));
};
