import type { PracticeLog } from '../../practice/log.ts';
import { readLog } from '../../practice/read.ts';
import type { Case } from '../../sim/case/case.ts';
import { parseCase } from '../../sim/case/parse.ts';
import { keepHere, keptHere } from '../kit/on-device.ts';

/** The session that goes on after a reload lies here, on the device and nowhere else. */
const KEY = 'kyphoscope-practice';

export interface Kept {
  case: Case;
  log: PracticeLog;
  /** It is one of eight pedicles. */
  eight: boolean;
}

export const keep = (session: Kept): void => keepHere(KEY, JSON.stringify(session));

export const forget = (): void => keepHere(KEY, null);

/** A session as it was kept or saved as a file; null where it is none that a page can read. */
export function sessionFrom(text: string): Kept | null {
  try {
    const given = JSON.parse(text) as Record<string, unknown>;
    const { case: patientCase } = parseCase(given.case);
    const { log } = readLog(given.log);
    if (patientCase === null || log === null || log.events.length === 0) return null;
    return patientCase.levels.some(({ level }) => level === log.level)
      ? { case: patientCase, log, eight: given.eight === true }
      : null;
  } catch {
    return null;
  }
}

/** What was kept; null where nothing was. */
export function kept(): Kept | null {
  const text = keptHere(KEY);
  return text === null ? null : sessionFrom(text);
}
