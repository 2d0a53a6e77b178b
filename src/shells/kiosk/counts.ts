import * as v from 'valibot';
import { keepHere, keptHere } from '../../ui/kit/on-device.ts';

/** What a kiosk mends by itself, and counts: numbers only, kept on the device alone. */
export const FAULTS = ['broken', 'asset', 'planner', 'webgl', 'hang', 'thrown'] as const;
export type Fault = (typeof FAULTS)[number];

/** Only what of the validator the page has anyway: each more of its functions is in the first picture's script. */
const Count = v.pipe(
  v.number(),
  v.check((count) => Number.isSafeInteger(count) && count >= 0),
);
const Table = v.record(v.string(), v.unknown());

/** How many came, and how often which fault was mended; a fault that is not named never was. */
export interface Counts {
  visits: number;
  faults: Partial<Record<Fault, number>>;
}

const countOf = (given: unknown): number => (v.safeParse(Count, given).success ? (given as number) : 0);
const tableOf = (given: unknown): Record<string, unknown> =>
  v.safeParse(Table, given).success ? (given as Record<string, unknown>) : {};

const NAME = 'kyphoscope-kiosk-counts';

/** What was kept, whatever has become of it since: what is no count is none. */
export function readCounts(text: string | null): Counts {
  let kept: unknown = null;
  try {
    kept = JSON.parse(text ?? '');
  } catch {
    // Nothing was kept, or something else than was written.
  }
  const table = tableOf(kept);
  const faults = tableOf(table.faults);
  return {
    visits: countOf(table.visits),
    faults: Object.fromEntries(
      FAULTS.filter((fault) => fault in faults).map((fault) => [fault, countOf(faults[fault])]),
    ),
  };
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
