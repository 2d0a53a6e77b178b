import type { LevelPath } from '../../sim/case/case.ts';
import { newForm } from '../../sim/case/old-form.ts';
import { LEVEL_PARAMS, LEVEL_PATHS } from '../../sim/case/params.ts';
import { STAGES, type StageId } from '../../sim/stages/stages.ts';

/** Stages in the order in which links counted them while times in links were numbers. */
const COUNTED: readonly StageId[] = [
  'healthy',
  'fracture',
  'choices',
  'prone',
  'localise',
  'needle',
  'cannula',
  'balloon-in',
  'inflate',
  'deflate',
  'cement',
  'set',
  'after',
];

/** The last time that could be counted. */
export const LAST_COUNTED = COUNTED.length;

/** A time that counts stages (8.5 is half-way through the ninth), as a time now. */
export function timeCounted(t: number): number {
  if (t <= 0) return 0;
  const place = Math.min(COUNTED.length, Math.ceil(t)) - 1;
  return STAGES.indexOf(COUNTED[place]) + (t - place);
}

/** Keys of links in which a case was one fracture, beside those that a bone's fields still have. */
const RENAMED = { method: 'treatment' } as const;

/** Where a link of that form has a bone's field: `level=T12&shape=crush&method=none`. */
export const OLD_KEYS: readonly string[] = [
  'level',
  ...LEVEL_PATHS.map((path) => LEVEL_PARAMS[path].key).filter((key) => key !== 'treatment'),
  ...Object.keys(RENAMED),
];

/** Defaults that a link may have meant by what it left out: a field's text, or undefined for today's. */
export type LeftOut = (path: LevelPath) => string | undefined;

const LEFT_OUT_IN_2: Partial<Record<LevelPath, string>> = {
  'access.route': 'transpedicular',
  'access.cannulaGauge': '10',
  'balloon.lengthMm': '15',
};

/** In links of version 2 the way through the pedicle, a cannula of 10 gauge and a balloon of 15 mm were the default at
 * every level. */
export const leftOutIn = (version: string | null): LeftOut =>
  version === '2' ? (path) => LEFT_OUT_IN_2[path] : () => undefined;

/** What a link of that form says of its bone and the weeks after, as loose JSON of the present form. */
export function oldLink(given: (key: string) => string | undefined): Record<string, unknown> {
  const record: Record<string, Record<string, unknown> | unknown> = {};
  const groupOf = (name: string): Record<string, unknown> => {
    record[name] ??= {};
    return record[name] as Record<string, unknown>;
  };
  const level = given('level');
  if (level !== undefined) groupOf('fracture').level = level;
  for (const path of LEVEL_PATHS) {
    const { key } = LEVEL_PARAMS[path];
    const value = path === 'treatment' ? given('method') : given(key);
    if (value === undefined) continue;
    const [group, leaf] = path.split('.');
    if (leaf === undefined) record.method = value;
    else groupOf(group)[leaf] = value;
  }
  return newForm({ fracture: {}, ...record });
}

/** What notices of such a link call a field. */
export const oldKeyOf = (path: string): string =>
  path === 'treatment' ? 'method' : ((LEVEL_PARAMS as Record<string, { key: string }>)[path]?.key ?? path);
