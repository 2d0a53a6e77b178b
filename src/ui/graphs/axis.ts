import type { GraphKind } from './kinds.ts';
import type { Samples } from './samples.ts';

/** From where to where an axis goes, and its ticks. */
export interface Axis {
  low: number;
  high: number;
  ticks: readonly number[];
}

/** Steps that are counted easily. */
const NICE = [1, 2, 5, 10] as const;
const MOST_TICKS = 5;

/** The smallest easy step of which `span` has no more than a few. */
export function niceStep(span: number): number {
  const rough = span / MOST_TICKS;
  const ten = 10 ** Math.floor(Math.log10(rough));
  return ten * (NICE.find((step) => step * ten >= rough * (1 - 1e-9)) ?? 10);
}

/** An axis for all of a graph's lines in each of these, in whole steps. */
export function axisOf({ lines, fromZero }: GraphKind, all: readonly Samples[]): Axis {
  const values = all.flatMap(({ values: of }) => lines.flatMap(({ id }) => of[id]));
  const least = Math.min(...values);
  const most = Math.max(...values);
  const step = niceStep(Math.max(1e-3, most - (fromZero ? Math.min(0, least) : least)) || 1);
  const low = fromZero && least >= 0 ? 0 : step * Math.floor(least / step);
  const high = Math.max(low + step, step * Math.ceil(most / step - 1e-9));
  const count = Math.round((high - low) / step);
  return {
    low,
    high,
    ticks: Array.from({ length: count + 1 }, (_, at) => Number((low + at * step).toFixed(6))),
  };
}

/** The sample nearest to a time. */
export function nearest(t: readonly number[], time: number): number {
  let best = 0;
  for (let at = 1; at < t.length; at++) if (Math.abs(t[at] - time) < Math.abs(t[best] - time)) best = at;
  return best;
}
