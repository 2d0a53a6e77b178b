import type { TreatedLevel } from '../../sim/case/case.ts';
import { type Plan, placeOf, planFocus } from '../../sim/plan.ts';
import { type LevelState, stateAt } from '../../sim/state.ts';
import { GRAPH_KINDS, type LineId } from './kinds.ts';

/** One bone of a plan at many times: a number of each line for each of `t`. */
export interface Samples {
  t: readonly number[];
  values: Readonly<Record<LineId, readonly number[]>>;
}

/** So many a step: each turn of the pump peaks and relaxes, and both must be seen. */
const PER_STAGE = 64;
/** Enough of a frame is left. */
const CHUNK_MS = 4;

const LINES = GRAPH_KINDS.flatMap(({ lines }) => lines);

/** When a plan is looked at: its first moment, and each step in equal parts to its end. */
export const timesOf = ({ stages }: Pick<Plan, 'stages'>): number[] => [
  0,
  ...stages.flatMap(({ from, to }) =>
    Array.from({ length: PER_STAGE }, (_, at) => from + ((at + 1) / PER_STAGE) * (to - from)),
  ),
];

/** All lines of a bone's states, in the order of these. */
export function samplesOf(t: readonly number[], states: readonly LevelState[]): Samples {
  const values = LINES.map(({ id, read }) => [id, states.map(read)] as const);
  return { t, values: Object.fromEntries(values) as Record<LineId, number[]> };
}

const known = new WeakMap<Plan, Map<TreatedLevel, Samples>>();

/** What is known of a bone of a plan already. */
export const samplesKnown = (plan: Plan, level: TreatedLevel): Samples | null =>
  known.get(plan)?.get(planFocus(plan, level).level) ?? null;

/** Samples a bone of a plan a few at a time, so that no frame waits; once a plan. Gives what stops it. */
export function sampleSoon(plan: Plan, level: TreatedLevel, done: (samples: Samples) => void): () => void {
  const own = planFocus(plan, level).level;
  const at = placeOf(plan, own);
  const times = timesOf(plan);
  const states: LevelState[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const more = () => {
    const began = performance.now();
    while (states.length < times.length && performance.now() - began < CHUNK_MS)
      states.push(stateAt(plan, times[states.length]).levels[at]);
    if (states.length < times.length) {
      timer = setTimeout(more);
      return;
    }
    const samples = samplesOf(times, states);
    known.set(plan, (known.get(plan) ?? new Map<TreatedLevel, Samples>()).set(own, samples));
    done(samples);
  };
  timer = setTimeout(more);
  return () => clearTimeout(timer);
}
