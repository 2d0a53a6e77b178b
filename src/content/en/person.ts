import type { MeasureId } from '../../sim/person/measures.ts';

/** Words of the study's group on whose bones are shown. */
export const PERSON = {
  title: 'Person',
  measuresOf: 'Measures of',
  whole: (level: string) => `all bones, read at ${level}`,
  one: (level: string) => `${level} alone`,
  another: 'Another person',
  mean: 'Mean person',
  drawn: (seed: number) => `Person ${seed}, drawn by chance`,
  measures: {
    bodyWidth: 'Body width',
    bodyDepth: 'Body depth',
    bodyHeight: 'Body height',
    concavity: 'Endplate concavity',
    pedicleWidth: 'Pedicle width',
    pedicleHeight: 'Pedicle height',
    pedicleConvergence: 'Pedicle convergence',
    pedicleSlope: 'Pedicle slope',
    pedicleLength: 'Pedicle length',
    interpedicular: 'Between the pedicles',
    canalWidth: 'Canal width at the laminae',
    canalDepth: 'Canal depth',
    facetTurn: 'Facets facing sideways',
    facetTropism: 'Facets, right more than left',
    transverseSpan: 'Span of the transverse processes',
    transverseSweep: 'Sweep of the transverse processes',
    spinousLength: 'Spinous process length',
    spinousSlope: 'Spinous process slope',
    laminaHeight: 'Lamina height',
  } satisfies Record<MeasureId, string>,
  kyphosis: 'Kyphosis, T1 to T12',
  lordosis: 'Lordosis, L1 to L5',
  curve: 'Side curve, Cobb',
  apex: 'Apex of the curve',
  side: 'Convex to the',
  sides: { right: 'right', left: 'left' },
  /** How far a measure is from the mean: standard deviations and the share of people with less. */
  away: (z: number, percentile: number) =>
    `${z < 0 ? '−' : '+'}${Math.abs(z).toFixed(1)} SD, ${ordinal(Math.min(99, Math.max(1, Math.round(percentile))))} percentile`,
  atMean: 'as the mean',
  back: (name: string) => `${name}: back to the mean`,
  toMean: 'to the mean',
  spread: (sd: string, source: string) => `One standard deviation: ${sd}. ${source}`,
  assumed: 'Assumed: nobody’s spread was found published.',
  source: (source: string, n: string) => `Source: ${source} (${n})`,
} as const;

function ordinal(n: number): string {
  const last = n % 100 > 10 && n % 100 < 14 ? 0 : n % 10;
  return `${n}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}
