import * as v from 'valibot';
import { keepHere, keptHere } from '../../ui/kit/on-device.ts';

/** What a kiosk mends by itself, and counts: numbers only, kept on the device alone. */
export const FAULTS = ['broken', 'asset', 'planner', 'webgl', 'hang', 'thrown'] as const;
export type Fault = (typeof FAULTS)[number];

const Count = v.fallback(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0);
const Counts = v.object({
  visits: v.optional(Count, 0),
  faults: v.optional(
    v.fallback(v.record(v.picklist(FAULTS), Count), {} as Record<Fault, number>),
    {} as Record<Fault, number>,
  ),
});
/** How many came, and how often which fault was mended; a fault that is not named never was. */
export type Counts = v.InferOutput<typeof Counts>;

const NAME = 'kyphoscope-kiosk-counts';

/** What was kept, whatever has become of it since: what is no count is none. */
export function readCounts(text: string | null): Counts {
  try {
    return v.parse(Counts, JSON.parse(text ?? '{}'));
  } catch {
    return v.parse(Counts, {});
  }
}

export const counts = (): Counts => readCounts(keptHere(NAME));
const keep = (now: Counts): void => keepHere(NAME, JSON.stringify(now));

export function countVisit(): void {
  const now = counts();
  keep({ ...now, visits: now.visits + 1 });
}

export function countFault(fault: Fault): void {
  const now = counts();
  keep({ ...now, faults: { ...now.faults, [fault]: (now.faults[fault] ?? 0) + 1 } });
}

/** Errors that nobody caught: they are counted, and the page goes on. */
export function countThrown(): void {
  for (const type of ['error', 'unhandledrejection'])
    window.addEventListener(type, () => countFault('thrown'));
}
