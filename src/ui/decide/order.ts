import type { ChosenTreatment } from '../../sim/case/treatment.ts';

/** Steps that somebody can put in order, as they follow each other. */
const TAUGHT = ['prone', 'needle', 'inflate', 'deflate', 'cement', 'set'] as const;
export type Taught = (typeof TAUGHT)[number];

/** Those that a treatment has. */
export const STEPS_OF: Readonly<Record<ChosenTreatment, readonly Taught[]>> = {
  kyphoplasty: TAUGHT,
  vertebroplasty: ['prone', 'needle', 'cement', 'set'],
  none: [],
};

/** The same mixed up, none in its place, so that nobody finds them in order by chance. */
export const MIXED_OF: typeof STEPS_OF = {
  kyphoplasty: ['inflate', 'prone', 'cement', 'needle', 'set', 'deflate'],
  vertebroplasty: ['cement', 'prone', 'set', 'needle'],
  none: [],
};

/** With one of them a place further up (-1) or down (1). */
export function moved(order: readonly Taught[], at: number, by: -1 | 1): Taught[] {
  const to = at + by;
  if (to < 0 || to >= order.length) return [...order];
  const next = [...order];
  [next[at], next[to]] = [next[to], next[at]];
  return next;
}

/** How many stand where they belong. */
export const inPlace = (order: readonly Taught[], steps: readonly Taught[]): number =>
  order.filter((id, at) => id === steps[at]).length;
