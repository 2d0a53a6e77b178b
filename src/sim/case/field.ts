import * as v from 'valibot';
import type { CasePath, CaseValue } from './case.ts';
import { type Notice, shown } from './notice.ts';
import type { ChoiceParam, DefaultFor, NumberParam } from './params/types.ts';
import { defaultOf, PARAMS } from './params.ts';
import type { Readers } from './readers.ts';

/** Numbers, and strings that hold nothing but a number (links carry strings). */
const numeric = v.union([
  v.pipe(
    v.number(),
    v.check((value) => !Number.isNaN(value)),
  ),
  v.pipe(v.string(), v.trim(), v.regex(/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i), v.transform(Number)),
]);

type Read = [CaseValue, Notice['problem'] | null];

function readNumber(param: NumberParam, given: unknown, fallback: CaseValue): Read {
  if (given === null && param.default === null) return [null, null];
  const parsed = v.safeParse(numeric, given);
  if (!parsed.success) return [fallback, 'not-a-number'];
  const clamped = Math.min(param.max, Math.max(param.min, parsed.output));
  // Adding 0 turns -0 into 0, so that equal cases are equal as text too.
  return [
    clamped + 0,
    parsed.output < param.min ? 'too-small' : parsed.output > param.max ? 'too-large' : null,
  ];
}

function readChoice(param: ChoiceParam, given: unknown, fallback: CaseValue): Read {
  const { options: values } = param;
  const exact = values.find((value) => value === given || String(value) === given);
  if (exact !== undefined) return [exact, null];
  const parsed = v.safeParse(numeric, given);
  const numbers = values.filter((value) => typeof value === 'number');
  if (parsed.success && numbers.length > 0) {
    const nearest = numbers.reduce((a, b) =>
      Math.abs(b - parsed.output) < Math.abs(a - parsed.output) ? b : a,
    );
    return [nearest, 'not-a-choice'];
  }
  return [fallback, 'not-a-choice'];
}

/** Reads one field: the nearest valid value, and what was wrong with the given one, if anything. `field` names it. */
export function readField(
  path: CasePath,
  given: unknown,
  by: DefaultFor,
  field: string = path,
  readers?: Readers,
): [CaseValue, Notice | null] {
  const param = PARAMS[path];
  const fallback = defaultOf(param, by);
  const read = (value: unknown): Read =>
    param.kind === 'number' ? readNumber(param, value, fallback) : readChoice(param, value, fallback);
  const [used, problem] = read(given);
  if (problem === null) return [used, null];
  const meant = readers === undefined ? null : writtenValue(readers, path, given);
  const again = meant === null ? null : read(meant);
  if (again !== null && again[1] === null) return [again[0], null];
  return [used, { field, problem, given: shown(given), used }];
}

/** A number where a share is meant is in percent from here on: 40 is 0.4, but 3 may be anything. */
const LEAST_PERCENT = 5;

function writtenValue(readers: Readers, path: CasePath, given: unknown): CaseValue {
  if (typeof given === 'string') return readers.value(path, given);
  return typeof given === 'number' && given >= LEAST_PERCENT ? readers.value(path, String(given)) : null;
}
