import { happeningOf, NO_EVENT } from '../event/told.ts';
import {
  type Case,
  type CaseValue,
  type LevelCase,
  type LevelPath,
  type TreatedLevel,
  valueAt,
  type WholePath,
  withValue,
} from './case.ts';
import { readField } from './field.ts';
import { defaultLevel, levelFrom, ordered, readLevels } from './level.ts';
import { fewNotices, isRefusal, type Notice, shown } from './notice.ts';
import { isOldForm, newForm } from './old-form.ts';
import { WHOLE_PARAMS } from './params/whole.ts';
import { defaultOf, LEVEL_PATHS, WHOLE_PATHS } from './params.ts';
import type { Readers } from './readers.ts';
import { withPerson } from './shape.ts';

/** What came of reading a case. `case` is null where a bone was refused and none is left. */
export interface ParsedCase {
  case: Case | null;
  notices: Notice[];
}

export type { Notice } from './notice.ts';

/** Values of the whole case depend on no level. */
const WHOLE_BY = { level: 'L1', oneSide: false } as const;

const wholeDefault = (path: WholePath): CaseValue => defaultOf(WHOLE_PARAMS[path], WHOLE_BY);

/** The case with every field at its default. */
export function defaultCase(...levels: readonly TreatedLevel[]): Case {
  const bones = ordered((levels.length === 0 ? (['L1'] as const) : levels).map(defaultLevel)).levels;
  let made = { levels: bones } as unknown as Case;
  for (const path of WHOLE_PATHS) made = withValue(made, path, wholeDefault(path));
  return made;
}

/** A case of these bones with loose values for the rest. */
export function caseFrom(
  levels: readonly LevelCase[],
  given: (path: WholePath) => unknown,
  nameOf: (path: WholePath) => string = (path) => path,
  readers?: Readers,
): { case: Case; notices: Notice[] } {
  const notices: Notice[] = [];
  let made: Case = { ...defaultCase(), levels };
  for (const path of WHOLE_PATHS) {
    const value = given(path);
    if (value === undefined || value === null) continue;
    const [used, notice] = readField(path, value, WHOLE_BY, nameOf(path), readers);
    if (notice !== null) notices.push(notice);
    made = withValue(made, path, used);
  }
  const { event } = made;
  if (event.kind === 'none' || happeningOf(made) !== null) return { case: made, notices };
  // It cannot happen to that bone, or to none of this case.
  const refuse = (path: 'event.kind' | 'event.level', used: string) =>
    notices.push({ field: nameOf(path), problem: 'not-a-choice', given: shown(valueAt(made, path)), used });
  const usual: Case = { ...made, event: { ...event, level: 'usual' } };
  if (happeningOf(usual) !== null) {
    refuse('event.level', 'usual');
    return { case: usual, notices };
  }
  refuse('event.kind', 'none');
  return { case: { ...made, event: NO_EVENT }, notices };
}

type Loose = Record<string, unknown>;

const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ownOf = (record: Loose, name: string): unknown =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** The value at `group` or `group.leaf` of loose JSON. */
function looseAt(record: Loose, path: string): unknown {
  const [group, leaf] = path.split('.');
  const branch = ownOf(record, group);
  if (leaf === undefined) return branch;
  return isRecord(branch) ? ownOf(branch, leaf) : undefined;
}

/** Every path in loose JSON, two deep, that names no field. */
function strays(
  record: Loose,
  known: readonly string[],
  others: readonly string[],
  prefix: string,
): Notice[] {
  const notices: Notice[] = [];
  const paths = new Set([...known, ...others]);
  const groups = new Set(known.filter((path) => path.includes('.')).map((path) => path.split('.')[0]));
  const refuse = (field: string, value: unknown) =>
    notices.push({ field: shown(`${prefix}${field}`), problem: 'unknown', given: shown(value), used: null });
  for (const [group, branch] of Object.entries(record)) {
    if (paths.has(group)) continue;
    if (!groups.has(group) || !isRecord(branch)) refuse(group, branch);
    else
      for (const [leaf, value] of Object.entries(branch))
        if (!paths.has(`${group}.${leaf}`) && notices.length < MOST_STRAYS) refuse(`${group}.${leaf}`, value);
    if (notices.length >= MOST_STRAYS) break;
  }
  return notices;
}

/** One entry of `levels`, which may name several bones; `place` is what notices call it by, and its fields they call by the
 * level's name, or by nothing in the old form. */
function readLevelCases(
  given: unknown,
  place: string,
  old: boolean,
  readers: Readers | undefined,
  shape: unknown,
): { bones: LevelCase[]; notices: Notice[] } {
  const record: Loose = isRecord(given) ? given : { level: given };
  const read = readLevels(ownOf(record, 'level'), readers);
  if ('problem' in read) {
    const named = shown(ownOf(record, 'level') ?? '');
    return { bones: [], notices: [{ field: place, problem: read.problem, given: named, used: null }] };
  }
  const bones: LevelCase[] = [];
  const notices: Notice[] = [];
  for (const level of read.levels) {
    const prefix = old ? '' : `${level}.`;
    const made = levelFrom(
      level,
      (path) => looseAt(record, path),
      looseAt(record, 'access.paths'),
      (path: LevelPath) => `${prefix}${path}`,
      readers,
      readers?.isNarrow(level, shape),
    );
    bones.push(made.one);
    notices.push(...strays(record, LEVEL_PATHS, ['level', 'access.paths'], prefix), ...made.notices);
  }
  return { bones, notices };
}

/** Turns any JSON value into a valid case; never throws. The form of one fracture alone is read as it always was. `readers`
 * also take what people write. */
export function parseCase(input: unknown, readers?: Readers): ParsedCase {
  if (!isRecord(input))
    return {
      case: defaultCase(),
      notices: [{ field: 'case', problem: 'unknown', given: shown(input), used: null }],
    };
  const old = isOldForm(input);
  const record = old ? newForm(input) : input;
  const listed = ownOf(record, 'levels');
  const entries = Array.isArray(listed)
    ? listed
    : listed === undefined || listed === null
      ? ['L1']
      : [listed];
  const shape = looseAt(record, 'patient.shape');
  const read = entries
    .slice(0, MOST_ENTRIES)
    .map((given, at) => readLevelCases(given, old ? 'fracture.level' : `levels[${at}]`, old, readers, shape));
  const bones = ordered(read.flatMap((each) => each.bones));
  const made = caseFrom(
    bones.levels,
    (path) => looseAt(record, path),
    old ? (path) => (path === 'weeksAfter' ? 'naturalCourse.weeks' : path) : undefined,
    readers,
  );
  const posture = looseAt(record, 'patient.posture');
  const shaped = withPerson(made.case, { shape, posture }, readers);
  const notices = [
    ...strays(record, WHOLE_PATHS, ['levels', 'patient.shape', 'patient.posture'], ''),
    ...read.flatMap((each) => each.notices),
    ...bones.notices,
    ...made.notices,
    ...shaped.notices,
  ];
  if (entries.length === 0)
    notices.push({ field: 'levels', problem: 'no-such-level', given: '[]', used: null });
  return { case: bones.levels.length === 0 ? null : shaped.case, notices: fewNotices(notices) };
}

/** More fields that there are not are not even counted: a hundred thousand took two seconds. */
const MOST_STRAYS = 1000;
/** More entries than this are not even looked at. */
const MOST_ENTRIES = 40;

/** Bones that were refused: nothing may be shown in their place. */
export const refusals = (notices: readonly Notice[]): Notice[] => notices.filter(isRefusal);

/** The fields of the whole case that differ from the defaults, as `[path, value]`. */
export const wholeDifferences = (patientCase: Case): [WholePath, CaseValue][] =>
  WHOLE_PATHS.flatMap((path) => {
    const [group, leaf] = path.split('.');
    const branch = (patientCase as unknown as Loose)[group];
    const value = (leaf === undefined ? branch : (branch as Loose)[leaf]) as CaseValue;
    return value === wholeDefault(path) ? [] : [[path, value] as [WholePath, CaseValue]];
  });
