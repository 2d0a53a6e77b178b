import type { TreatedLevel } from '../sim/case/case.ts';
import type { PlanMeasures } from '../sim/report.ts';

/** One measure a column, its unit in its name: a nested measure is joined by a dot. A list is left out. */
function flat(value: object, before = ''): [string, unknown][] {
  return Object.entries(value).flatMap(([name, one]): [string, unknown][] => {
    if (Array.isArray(one)) return [];
    if (typeof one === 'object' && one !== null) return flat(one, `${before}${name}.`);
    return [[before + name, one]];
  });
}

/** Of a spine, not of one of its bones. */
const ofSpine = ['statureMm', 'alignment'] as const;

/**
 * The measures of a plan as comma-separated values (RFC 4180): a row for each bone at the end of each stage. What does not apply
 * is empty. `only`: of one bone.
 */
export function csvOf({ stages }: PlanMeasures, only: TreatedLevel | null = null): string {
  const rows = stages.flatMap((stage) => {
    const spine = Object.fromEntries(ofSpine.map((name) => [name, stage[name]]));
    return stage.levels
      .filter(({ level }) => level === (only ?? level))
      .map(({ level, ...own }) => new Map(flat({ stage: stage.id, t: stage.t, level, ...own, ...spine })));
  });
  // A bone without a needle has no room round one: its columns are those of a bone that has.
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))].filter((name) =>
    rows.some((row) => (row.get(name) ?? null) !== null),
  );
  const lines = rows.map((row) => columns.map((name) => row.get(name) ?? '').join());
  return `${[columns.join(), ...lines].join('\r\n')}\r\n`;
}
