import { EVIDENCE, type EvidenceId } from '../../src/sim/evidence/evidence.ts';
import { type Outcome, type Summary, summary } from './measure.ts';

/** One line of docs/cohort.md. */
export interface CohortRow {
  what: string;
  ours: string;
  evidence: EvidenceId;
  /** What the source gives, as one number in the same unit, and how far from it counts as agreement. */
  published: number;
  within: number;
  value: number;
  /** Said where ours lies further off. */
  why: string;
}

export const spread = ({ mean, sd, least, most }: Summary, digits = 1): string =>
  `${mean.toFixed(digits)} +- ${sd.toFixed(digits)} (${least.toFixed(digits)} to ${most.toFixed(digits)})`;

export const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

export const wedge = (
  outcomes: readonly Outcome[],
  from: keyof Outcome['stages'],
  to: keyof Outcome['stages'],
) => summary(outcomes.map(({ stages }) => stages[from].wedgeDeg - stages[to].wedgeDeg));

export const row = (
  what: string,
  of: Summary,
  unit: string,
  evidence: EvidenceId,
  published: number,
  within: number,
  why: string,
  digits = 1,
): CohortRow => ({
  what,
  ours: `${spread(of, digits)} ${unit}`,
  evidence,
  published,
  within,
  value: of.mean,
  why,
});

export const shareRow = (
  what: string,
  share: number,
  n: number,
  evidence: EvidenceId,
  published: number,
  within: number,
  why: string,
): CohortRow => ({
  what,
  ours: `${percent(share)} of ${n}`,
  evidence,
  published,
  within,
  value: share,
  why,
});

export const oddsRow = (
  what: string,
  is: number,
  other: number,
  published: number,
  within: number,
): CohortRow => {
  const odds = (p: number) => p / Math.max(0.005, 1 - p);
  const value = odds(is) / Math.max(0.005, odds(other));
  return {
    what,
    ours: `${value.toFixed(2)} (${percent(is)} and ${percent(other)})`,
    evidence: 'wneu2017-leak',
    published,
    within,
    value,
    why: 'The pooled studies hold vertebroplasties too, and count leaks in different ways.',
  };
};

/** What the source says, marked where nobody here has seen it. */
export function publishedText(id: EvidenceId): string {
  const { value, mark } = EVIDENCE[id];
  return mark === 'memory' ? `${value} (typical, unverified)` : value;
}
