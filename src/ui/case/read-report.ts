import { readLevels } from '../../sim/case/written/levels.ts';
import type { Stated } from '../../sim/case/written/report/case-of.ts';
import { statedOf } from '../../sim/case/written/report/case-of.ts';
import { reportOf } from '../../sim/case/written/report/report.ts';
import type { ReportRead } from '../../sim/case/written/report/types.ts';

/** What was read off a text. */
export interface TextRead {
  bones: readonly Stated[];
  asks: ReportRead['asks'];
  refused: readonly { text: string; why: 'not-treatable' | 'no-such-level' | 'ambiguous' }[];
}

/** Who writes no more than this has written bones and not a report. */
const SHORT = 60;

/** Reads a list of bones, or a whole report. */
export function readText(text: string): TextRead {
  const report = reportOf(text);
  if (report.levels.length > 0 || text.trim().length > SHORT)
    return { bones: report.levels.map(statedOf), asks: report.asks, refused: report.refused };
  const { levels, refused } = readLevels(text);
  return {
    bones: levels.map((level) => ({ level, words: level, sure: true, says: [] })),
    asks: [],
    refused,
  };
}
