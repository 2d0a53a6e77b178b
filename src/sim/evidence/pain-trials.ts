import type { EvidenceId } from './evidence.ts';

/** How much less pain one group had than the other, on a scale of 0 to 10, with its 95 % confidence interval. */
export interface PainPoint {
  when: PainTime;
  less: number;
  low: number;
  high: number;
}

export type PainTime =
  | '1-day'
  | '1-week'
  | '1-month'
  | '3-months'
  | '6-months'
  | '1-year'
  | '2-years'
  | 'all';

/** Trials whose differences are published with their spread: one against care without surgery, which all knew of; one against
 * a sham; one against local anaesthetic, in old fractures. */
export const PAIN_TRIALS = [
  {
    id: 'free',
    source: 'boonen2011-pain',
    people: 'free-population',
    points: [
      { when: 'all', less: 1.49, low: 1.1, high: 1.88 },
      { when: '2-years', less: 0.8, low: 0.2, high: 1.39 },
    ],
  },
  {
    id: 'vertos4',
    source: 'firanescu2018',
    people: 'firanescu2018',
    points: [
      { when: '1-day', less: -0.43, low: -1.17, high: 0.31 },
      { when: '1-week', less: -0.11, low: -0.85, high: 0.63 },
      { when: '1-month', less: 0.41, low: -0.33, high: 1.15 },
      { when: '3-months', less: 0.21, low: -0.54, high: 0.96 },
      { when: '6-months', less: 0.39, low: -0.37, high: 1.15 },
      { when: '1-year', less: 0.45, low: -0.37, high: 1.24 },
    ],
  },
  {
    id: 'vertos5',
    source: 'carli2023',
    people: 'carli2023',
    points: [{ when: '1-year', less: 1.3, low: 0.1, high: 2.6 }],
  },
] as const satisfies readonly {
  id: string;
  source: EvidenceId;
  /** What tells who took part. */
  people: EvidenceId;
  points: readonly PainPoint[];
}[];

export type PainTrialId = (typeof PAIN_TRIALS)[number]['id'];

/** Ends of the picture's scale, points of 10. */
export const PAIN_SCALE = { low: -3, high: 3 } as const;
