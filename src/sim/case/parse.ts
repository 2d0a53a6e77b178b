import * as v from 'valibot';
import { type Case, type CasePath, type CaseValue, type TreatedLevel, valueAt, withValue } from './case.ts';
import { type ChoiceParam, defaultOf, type NumberParam, PARAM_PATHS, PARAMS } from './params.ts';

/** Something that was not as it should be, and what was taken instead. */
export interface Notice {
  /** The field, as its path in the case or its key in a link. */
  field: string;
  problem: 'unknown' | 'not-a-choice' | 'not-a-number' | 'too-small' | 'too-large';
  /** What stood there, cut to 40 characters. */
  given: string;
  /** What is used; null where the field is ignored. */
  used: CaseValue | null;
}

const show = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};

/** Numbers, and strings that hold nothing but a number (links carry strings). */
const numeric = v.union([
  v.pipe(v.number(), v.finite()),
  v.pipe(
    v.string(),
    v.trim(),
    v.regex(/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i),
    v.transform(Number),
    v.finite(),
  ),
]);

function readNumber(
  param: NumberParam,
  given: unknown,
  fallback: number,
): [number, Notice['problem'] | null] {
  const parsed = v.safeParse(numeric, given);
  if (!parsed.success) return [fallback, 'not-a-number'];
  const clamped = v.parse(
    v.pipe(v.number(), v.toMinValue(param.min), v.toMaxValue(param.max)),
    parsed.output,
  );
  // Adding 0 turns -0 into 0, so that equal cases are equal as text too.
  return [
    clamped + 0,
    parsed.output < param.min ? 'too-small' : parsed.output > param.max ? 'too-large' : null,
  ];
}

function readChoice(
  param: ChoiceParam,
  given: unknown,
  fallback: CaseValue,
): [CaseValue, Notice['problem'] | null] {
  const values = param.options.map((option) => option.value);
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

/** Reads one field: the nearest valid value, and what was wrong with the given one, if anything. */
export function readField(path: CasePath, given: unknown, level: TreatedLevel): [CaseValue, Notice | null] {
  const param = PARAMS[path];
  const fallback = defaultOf(param, level);
  const [used, problem] =
    param.kind === 'number' ? readNumber(param, given, Number(fallback)) : readChoice(param, given, fallback);
  return [used, problem && { field: path, problem, given: show(given), used }];
}

/** The case with every field at its default for a level. */
export function defaultCase(level: TreatedLevel = 'L1'): Case {
  let made = {} as Case;
  for (const path of PARAM_PATHS) made = withValue(made, path, defaultOf(PARAMS[path], level));
  return withValue(made, 'fracture.level', level);
}

/** Builds a case from loose values: what is missing is defaulted, what is wrong becomes the nearest valid value. */
export function caseFrom(given: (path: CasePath) => unknown): { case: Case; notices: Notice[] } {
  const notices: Notice[] = [];
  const levelGiven = given('fracture.level');
  const [level] = readField('fracture.level', levelGiven ?? 'L1', 'L1') as [TreatedLevel, unknown];
  let made = defaultCase(level);
  for (const path of PARAM_PATHS) {
    const value = given(path);
    if (value === undefined || value === null) continue;
    const [used, notice] = readField(path, value, level);
    if (notice) notices.push(notice);
    made = withValue(made, path, used);
  }
  return { case: made, notices };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every path in a JSON object, two deep, that names no field of a case. */
function unknownFields(input: Record<string, unknown>): Notice[] {
  const notices: Notice[] = [];
  const refuse = (field: string, value: unknown) =>
    notices.push({ field, problem: 'unknown', given: show(value), used: null });
  for (const [group, branch] of Object.entries(input)) {
    if (PARAM_PATHS.includes(group as CasePath)) continue;
    const inGroup = PARAM_PATHS.some((path) => path.startsWith(`${group}.`));
    if (!inGroup || !isRecord(branch)) refuse(group, branch);
    else
      for (const [leaf, value] of Object.entries(branch))
        if (!PARAM_PATHS.includes(`${group}.${leaf}` as CasePath)) refuse(`${group}.${leaf}`, value);
  }
  return notices;
}

/** Turns any JSON value into a valid case; never throws. */
export function parseCase(input: unknown): { case: Case; notices: Notice[] } {
  const record = isRecord(input) ? input : {};
  const given = (path: CasePath): unknown => {
    const [group, leaf] = path.split('.') as [string, string | undefined];
    const branch = Object.hasOwn(record, group) ? record[group] : undefined;
    if (leaf === undefined) return branch;
    return isRecord(branch) && Object.hasOwn(branch, leaf) ? branch[leaf] : undefined;
  };
  const made = caseFrom(given);
  const stray = isRecord(input)
    ? unknownFields(record)
    : [{ field: 'case', problem: 'unknown' as const, given: show(input), used: null }];
  return { case: made.case, notices: [...stray, ...made.notices] };
}

/** The fields that differ from the defaults for the case's own level, as `[path, value]`. */
export function differences(patientCase: Case): [CasePath, CaseValue][] {
  const base = defaultCase(patientCase.fracture.level);
  return PARAM_PATHS.filter(
    (path) => path === 'fracture.level' || valueAt(patientCase, path) !== valueAt(base, path),
  ).map((path) => [path, valueAt(patientCase, path)]);
}
