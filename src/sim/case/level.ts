import { levelIndex } from '../../../models/levels.ts';
import {
  type Case,
  type CaseValue,
  type FractureCase,
  type LevelCase,
  type LevelPath,
  levelValueAt,
  MOST_LEVELS,
  type TreatedLevel,
  withLevelValue,
} from './case.ts';
import { readField } from './field.ts';
import type { Notice } from './notice.ts';
import { defaultOf, LEVEL_PARAMS, LEVEL_PATHS, TREATED_LEVELS } from './params.ts';
import { readPaths } from './path.ts';
import type { LevelsNamed, Readers } from './readers.ts';

const isLevel = (name: string): name is TreatedLevel => (TREATED_LEVELS as readonly string[]).includes(name);

/** Exists in a spine, but is not done here. */
const ELSEWHERE = /^(C[1-7]|T[1-4]|S[1-5])$/;

/** A level's name as it stands in links and JSON, or the reason why it names no bone that can be done. */
export function readLevel(given: unknown): { level: TreatedLevel } | { problem: Notice['problem'] } {
  const name = typeof given === 'string' ? given.trim().toUpperCase() : '';
  if (isLevel(name)) return { level: name };
  return { problem: ELSEWHERE.test(name) ? 'not-treatable' : 'no-such-level' };
}

/** The same as people write it, who may name several at once. */
export function readLevels(given: unknown, readers?: Readers): LevelsNamed {
  const read = readLevel(given);
  if ('level' in read) return { levels: [read.level] };
  return readers === undefined || typeof given !== 'string' ? read : readers.levels(given);
}

/** A bone with every field at its default. */
export function defaultLevel(level: TreatedLevel): LevelCase {
  let made = { level, access: { paths: null } } as unknown as LevelCase;
  for (const path of LEVEL_PATHS)
    made = withLevelValue(made, path, defaultOf(LEVEL_PARAMS[path], { level, oneSide: false }));
  return made;
}

/** The defaults of a bone whose sides are as this one's. */
export const defaultAsFor = (one: LevelCase, path: LevelPath): CaseValue =>
  defaultOf(LEVEL_PARAMS[path], { level: one.level, oneSide: one.access.sides !== 'both' });

/**
 * Builds one bone from loose values: what is missing is defaulted, what is wrong becomes the nearest valid value.
 * `nameOf` says what a notice calls a field.
 */
export function levelFrom(
  level: TreatedLevel,
  given: (path: LevelPath) => unknown,
  paths: unknown,
  nameOf: (path: LevelPath) => string,
  readers?: Readers,
  narrow = false,
): { one: LevelCase; notices: Notice[] } {
  const notices: Notice[] = [];
  const [sides] = readField(
    'access.sides',
    given('access.sides') ?? 'both',
    { level, oneSide: false },
    'access.sides',
    readers,
  );
  const by = { level, oneSide: sides !== 'both', narrow };
  let made = defaultLevel(level);
  for (const path of LEVEL_PATHS) {
    const value = given(path);
    const [used, notice] =
      value === undefined || value === null
        ? [defaultOf(LEVEL_PARAMS[path], by), null]
        : readField(path, value, by, nameOf(path), readers);
    if (notice !== null) notices.push(notice);
    made = withLevelValue(made, path, used);
  }
  const [read, wrong] = readPaths(paths, nameOf('access.sides').replace(/sides$/, 'paths'));
  notices.push(...wrong);
  made = { ...made, access: { ...made.access, paths: read }, fracture: agreeing(made.fracture) };
  return { one: made, notices };
}

/** The worst station is never better than one that was measured, and where all three were it is the worst of them. */
export function agreeing(fracture: FractureCase): FractureCase {
  const { anteriorLoss, middleLoss, posteriorLoss, heightLoss } = fracture;
  const measured = [anteriorLoss, middleLoss, posteriorLoss].filter((loss) => loss !== null);
  if (measured.length === 0) return fracture;
  const worst = Math.max(...measured, ...(measured.length < 3 ? [heightLoss] : []));
  return worst === heightLoss ? fracture : { ...fracture, heightLoss: worst };
}

/** Top to bottom, each level once, no more than fit: the first of two, and told. */
export function ordered(levels: readonly LevelCase[]): { levels: LevelCase[]; notices: Notice[] } {
  const notices: Notice[] = [];
  const first: LevelCase[] = [];
  for (const one of levels) {
    const say = (problem: Notice['problem']) =>
      notices.push({ field: one.level, problem, given: one.level, used: null });
    if (first.some(({ level }) => level === one.level)) say('twice');
    else if (first.length === MOST_LEVELS) say('too-many');
    else first.push(one);
  }
  return { levels: first.sort((a, b) => levelIndex(a.level) - levelIndex(b.level)), notices };
}

/** The fields of a bone that differ from its defaults, as `[path, value]`. */
export const levelDifferences = (one: LevelCase): [LevelPath, CaseValue][] =>
  LEVEL_PATHS.filter((path) => levelValueAt(one, path) !== defaultAsFor(one, path)).map((path) => [
    path,
    levelValueAt(one, path),
  ]);

/** With one more bone, as it mostly breaks; unchanged where it has that bone, or no room. */
export function withMore(patientCase: Case, level: TreatedLevel): Case {
  if (patientCase.levels.length >= MOST_LEVELS) return patientCase;
  const { levels } = ordered([...patientCase.levels, defaultLevel(level)]);
  return levels.length === patientCase.levels.length ? patientCase : { ...patientCase, levels };
}

/** Without a bone; the last one stays. */
export const withLess = (patientCase: Case, level: TreatedLevel): Case =>
  patientCase.levels.length < 2
    ? patientCase
    : { ...patientCase, levels: patientCase.levels.filter((one) => one.level !== level) };
