import type { LevelCase } from '../../sim/case/case.ts';

/** Somebody who plans bones one after the other. */
export interface Planning {
  /** What it has been given and not finished, see workOf. */
  waiting: number;
}

/** What planning a bone takes, in hundredths of an L1 with a balloon and cement from both sides, as measured: its shape and
 * density are a fifth; every side's balloon takes less than its cement. */
export function workOf(one: LevelCase): number {
  const balloon = one.treatment === 'kyphoplasty' ? 16 : 0;
  const cement = one.treatment === 'none' ? 0 : 24;
  return 20 + (one.access.sides === 'both' ? 2 : 1) * (balloon + cement);
}

/** Bones in the order in which they are handed out: what takes longest first, so that no one is left with it in the end. */
export const longestFirst = <T extends { one: LevelCase }>(asked: readonly T[]): T[] =>
  [...asked].sort((a, b) => workOf(b.one) - workOf(a.one));

/** The one with the least to do; of several the first that `knows` the bone already, else the first. */
export function freest<T extends Planning>(hands: readonly T[], knows: (hand: T) => boolean): T | null {
  const least = Math.min(...hands.map(({ waiting }) => waiting));
  const free = hands.filter(({ waiting }) => waiting === least);
  return free.find(knows) ?? free[0] ?? null;
}
