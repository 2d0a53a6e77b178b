import type { PracticeLog } from '../../practice/log.ts';
import { readLog } from '../../practice/read.ts';
import type { Case } from '../../sim/case/case.ts';
import { parseCase } from '../../sim/case/parse.ts';

/** The session that goes on after a reload lies here, on the device and nowhere else. */
const KEY = 'kyphoscope-practice';

export interface Kept {
  case: Case;
  log: PracticeLog;
}

/** A device that keeps nothing, or has no room, is no reason to stop. */
export function keep(session: Kept): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(session));
  } catch {
    // Told nowhere: what is played goes on.
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // As above.
  }
}

/** What was kept; null where nothing was, or it is no longer what a page can read. */
export function kept(): Kept | null {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) return null;
    const given = JSON.parse(text) as Record<string, unknown>;
    const { case: patientCase } = parseCase(given.case);
    const { log } = readLog(given.log);
    if (patientCase === null || log === null || log.events.length === 0) return null;
    return patientCase.levels.some(({ level }) => level === log.level) ? { case: patientCase, log } : null;
  } catch {
    return null;
  }
}
