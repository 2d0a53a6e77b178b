import { session } from '../store.ts';

/** Waits before a script that did not come is asked for again, ms; the last one from then on. */
const WAITS_MS = [300, 700, 1500, 3000, 6000, 12_000, 30_000] as const;
/** From so many failures on it is said that something is missing: before, nobody has had the time to miss it. */
const TOLD_FROM = 3;

const waiting = new Set<() => void>();

/** Asks at once for all scripts that are waited for. */
export function askNow(): void {
  for (const go of [...waiting]) go();
}

// In Node, where tests run, nobody says so.
globalThis.addEventListener?.('online', askNow);

/** What browsers say of a script, or of its style sheet, that did not come; what is wrong within it they say otherwise. */
const didNotCome = (error: unknown): boolean =>
  error instanceof Error && /dynamically imported|importing a module|preload/i.test(error.message);

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      waiting.delete(go);
      resolve();
    };
    const timer = setTimeout(go, ms);
    waiting.add(go);
  });
}

const missing = (more: 1 | -1): void => session.setState((now) => ({ missing: now.missing + more }));

/**
 * A loader that asks until its script comes. React keeps for good what a loader gave: a view whose script once failed would
 * stay blank until the page is opened afresh. A script that came and is wrong fails at once.
 */
export const again =
  <T>(load: () => Promise<T>) =>
  async (): Promise<T> => {
    let failures = 0;
    try {
      for (;;) {
        try {
          return await load();
        } catch (error) {
          if (!didNotCome(error)) throw error;
          failures++;
          if (failures === TOLD_FROM) missing(1);
          await pause(WAITS_MS[Math.min(failures, WAITS_MS.length) - 1]);
        }
      }
    } finally {
      if (failures >= TOLD_FROM) missing(-1);
    }
  };
