import { useEffect, useState } from 'react';
import type { TreatedLevel } from '../../sim/case/case.ts';
import type { Plan } from '../../sim/plan.ts';
import { type Samples, sampleSoon, samplesKnown } from './samples.ts';

/** A bone of a plan over time; null while it is sampled, or where there is no plan. */
export function useSamples(plan: Plan | null, level: TreatedLevel | null): Samples | null {
  const [, come] = useState(0);
  const have = plan === null || level === null ? null : samplesKnown(plan, level);
  useEffect(() => {
    if (plan === null || level === null || samplesKnown(plan, level) !== null) return;
    return sampleSoon(plan, level, () => come((times) => times + 1));
  }, [plan, level]);
  return have;
}
