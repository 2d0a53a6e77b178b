import { createStore } from 'zustand/vanilla';
import type { Notice } from '../../../sim/case/notice.ts';
import { keepHere, keptHere } from '../../../ui/kit/on-device.ts';
import { readSettings, SETTINGS, type Settings } from './settings.ts';

const FILE = 'kiosk.json';
/** The last file that could be read is kept on the device under this. */
const NAME = 'kyphoscope-kiosk-file';
/** Nobody waits longer for it than that. ms. */
const PATIENCE_MS = 3000;

export interface Loaded {
  settings: Readonly<Settings>;
  /** What of the file could not be used. */
  notices: readonly Notice[];
  /** Why the file itself could not be, and so the last good one is used; null where it could. */
  refused: string | null;
}

/** What is set now. */
export const kiosk = createStore<Loaded>(() => ({ settings: SETTINGS, notices: [], refused: null }));

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Reads a file's text; one that cannot be read leaves what was read last. */
export function take(text: string, last: string | null): Loaded & { good: string | null } {
  try {
    return { ...readSettings(text), refused: null, good: text };
  } catch (error) {
    return { ...(last === null ? NOTHING : takeLast(last)), refused: reasonOf(error), good: null };
  }
}

const NOTHING = { settings: SETTINGS, notices: [] as readonly Notice[] };

function takeLast(last: string): Pick<Loaded, 'settings' | 'notices'> {
  try {
    return readSettings(last);
  } catch {
    return NOTHING;
  }
}

/** Fetches `kiosk.json` from beside the page: where there is none, nothing is set; where it does not come, the last one counts. */
export async function loadSettings(): Promise<void> {
  const last = keptHere(NAME);
  try {
    const answer = await fetch(new URL(FILE, document.baseURI), {
      cache: 'no-cache',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!answer.ok && answer.status !== 404) throw new Error(`the server answered ${answer.status}`);
    const { good, ...loaded } = take(answer.ok ? await answer.text() : '{}', last);
    if (good !== null && good !== last) keepHere(NAME, good);
    kiosk.setState(loaded);
  } catch (error) {
    kiosk.setState({ ...(last === null ? NOTHING : takeLast(last)), refused: reasonOf(error) });
  }
}
