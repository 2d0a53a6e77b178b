import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../../src/sim/case/written/report/report.ts';
import type { Ask, LevelDraft, ReportRead } from '../../../../src/sim/case/written/report/types.ts';
import { REPORTS } from './reports/all.ts';
import type { Example } from './reports/example.ts';

/** The values alone, level by level. */
function values(drafts: readonly LevelDraft[]): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    drafts.map((draft) => [
      draft.level.value,
      Object.fromEntries(
        Object.entries(draft)
          .filter(([name]) => name !== 'level')
          .map(([name, found]) => [name, found.value]),
      ),
    ]),
  );
}

/** What is not sure, as `L1` or `L1.age`. */
const unsure = (drafts: readonly LevelDraft[]): string[] =>
  drafts.flatMap((draft) =>
    Object.entries(draft)
      .filter(([, found]) => !found.sure)
      .map(([name]) => (name === 'level' ? draft.level.value : `${draft.level.value}.${name}`)),
  );

const placeOf = (ask: Ask): string => (ask.what === 'level' ? `${ask.level}` : `${ask.level}.${ask.what}`);

/** Questions that are not simply about an unsure value. */
function otherAsks(read: ReportRead): string[] {
  const open = new Set(unsure(read.levels));
  return read.asks
    .filter((ask) => !(open.has(placeOf(ask)) && (ask.why === 'unsure' || ask.why === 'range')))
    .map((ask) => `${ask.level ?? '-'} ${ask.what} ${ask.why}`);
}

const sorted = (words: readonly string[]): string[] => [...words].sort();

describe.each(Object.entries(REPORTS))('reports: %s', (_, examples: readonly Example[]) => {
  it.each(examples.map((example) => [example.name, example] as const))('%s', (_name, example) => {
    const read = reportOf(example.text);
    expect(values(read.levels)).toEqual(example.levels);
    expect(sorted(unsure(read.levels))).toEqual(sorted(example.unsure ?? []));
    expect(sorted(otherAsks(read))).toEqual(sorted(example.asks ?? []));
    expect(sorted(read.refused.map((bone) => bone.text))).toEqual(sorted(example.refused ?? []));
    const left = read.leftAlone.map((bone) => `${bone.text} ${bone.why}`);
    for (const bone of example.left ?? []) expect(left).toContain(bone);
    for (const place of unsure(read.levels)) expect(read.asks.map(placeOf)).toContain(place);
  });
});
