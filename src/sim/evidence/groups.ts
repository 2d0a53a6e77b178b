import type { EvidenceId } from './evidence.ts';

/** How many of a trial's group it happened to. */
export interface Group {
  name: 'balloon' | 'cement' | 'none';
  happened: number;
  of: number;
}

/** Outcomes that a trial counted in two groups of its own: the only ones that may stand side by side. */
export const COUNTED = [
  {
    id: 'sank',
    source: 'klazen2010-height',
    groups: [
      { name: 'cement', happened: 11, of: 91 },
      { name: 'none', happened: 35, of: 85 },
    ],
  },
  {
    id: 'new-breaks',
    source: 'klazen2010-new',
    groups: [
      { name: 'cement', happened: 15, of: 91 },
      { name: 'none', happened: 21, of: 85 },
    ],
  },
  {
    id: 'new-breaks-balloon',
    source: 'dohm2014-fracture',
    groups: [
      { name: 'balloon', happened: 50, of: 140 },
      { name: 'cement', happened: 57, of: 131 },
    ],
  },
  {
    id: 'leaks',
    source: 'dohm2014-leak',
    groups: [
      { name: 'balloon', happened: 157, of: 214 },
      { name: 'cement', happened: 164, of: 201 },
    ],
  },
] as const satisfies readonly { id: string; source: EvidenceId; groups: readonly [Group, Group] }[];

export type CountedId = (typeof COUNTED)[number]['id'];

/** Standard deviations on either side of a mean that hold 95 % of a normal distribution. */
const Z = 1.96;

/** Of 100: how many it happened to, and between which numbers that lies with 95 % confidence (Wilson EB. J Am Stat Assoc
 * 1927;22:209-212, whose interval holds for small groups and stays within 0 and 100). */
export function outOf100({ happened, of }: Group): { count: number; low: number; high: number } {
  const p = happened / of;
  const middle = (p + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of);
  const half = (Z * Math.sqrt((p * (1 - p)) / of + Z ** 2 / (4 * of ** 2))) / (1 + Z ** 2 / of);
  const whole = (share: number) => Math.round(100 * share);
  return { count: whole(p), low: whole(Math.max(0, middle - half)), high: whole(middle + half) };
}
