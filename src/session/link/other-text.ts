import {
  type Case,
  type LevelCase,
  type LevelPath,
  levelCaseOf,
  levelValueAt,
  valueAt,
  type WholePath,
  withLevelValue,
  withValue,
} from '../../sim/case/case.ts';
import { readField } from '../../sim/case/field.ts';
import { agreeing, defaultLevel, ordered, readLevel } from '../../sim/case/level.ts';
import { type Notice, shown } from '../../sim/case/notice.ts';
import { WHOLE_PARAMS } from '../../sim/case/params/whole.ts';
import { LEVEL_PARAMS, LEVEL_PATHS, WHOLE_PATHS } from '../../sim/case/params.ts';
import { withPossible } from '../../sim/event/told.ts';
import { given, LEVEL_KEYS, pairsOf, readLevelText, valueText } from './level-text.ts';
import type { LeftOut } from './old-links.ts';

const WHOLE_KEYS: ReadonlyMap<string, WholePath> = new Map(
  WHOLE_PATHS.map((path) => [WHOLE_PARAMS[path].key, path]),
);

/**
 * Where the case compared with differs from this one: `age:80,T12.treatment:none,-T8,+L3`. A bone's field without its
 * level is that of the case's only bone, or of all its bones: so links of one fracture are read too (`method:none`).
 */
export function readOther(
  text: string | null,
  patientCase: Case,
  leftOut: LeftOut = () => undefined,
): { case: Case | null; notices: Notice[] } {
  if (text === null || text === '') return { case: null, notices: [] };
  const notices: Notice[] = [];
  let made = patientCase;
  let bones: LevelCase[] = [...patientCase.levels];
  const say = (key: string, problem: Notice['problem'], value: string) =>
    notices.push({ field: `vs ${shown(key)}`, problem, given: shown(value), used: null });
  const change = (one: LevelCase, path: LevelPath, value: string): LevelCase => {
    const oneSide = one.access.sides !== 'both';
    const asked = given(value);
    if (asked === undefined) return withLevelValue(one, path, null);
    const [used, notice] = readField(
      path,
      asked,
      { level: one.level, oneSide },
      `vs ${LEVEL_PARAMS[path].key}`,
    );
    if (notice !== null) notices.push(notice);
    return withLevelValue(one, path, used);
  };
  for (const [name, value] of pairsOf(text)) {
    // A plus sign that was not written as %2B comes as a space.
    const sign = name[0] === ' ' ? '+' : name[0];
    const dot = name.indexOf('.');
    if (sign === '-' || sign === '+') {
      const read = readLevel(name.slice(1));
      if ('problem' in read) say(name, read.problem, name.slice(1));
      else if (sign === '-') bones = bones.filter(({ level }) => level !== read.level);
      else bones = [...bones, readLevelText(read.level, '', undefined, leftOut).one];
      continue;
    }
    const whole = WHOLE_KEYS.get(name);
    if (whole !== undefined) {
      const [used, notice] = readField(whole, value, { level: 'L1', oneSide: false }, `vs ${name}`);
      if (notice !== null) notices.push(notice);
      made = withValue(made, whole, used);
      continue;
    }
    const key = dot < 0 ? name : name.slice(dot + 1);
    const path = key === 'method' ? 'treatment' : LEVEL_KEYS.get(key);
    // A bone that the case has not got has no fields to change.
    const named = dot < 0 ? null : name.slice(0, dot).toUpperCase();
    if (key === 'level' && dot < 0 && bones.length === 1) {
      const read = readLevel(value);
      if ('problem' in read) say(name, read.problem, value);
      else bones = [{ ...bones[0], level: read.level }];
    } else if (path === undefined || (named !== null && !bones.some(({ level }) => level === named)))
      say(name, 'unknown', value);
    else bones = bones.map((one) => (named === null || one.level === named ? change(one, path, value) : one));
  }
  const { levels } = ordered(bones.map((one) => ({ ...one, fracture: agreeing(one.fracture) })));
  if (levels.length === 0) return { case: null, notices };
  const read: Case = { ...made, levels };
  const able = withPossible(read);
  if (able !== read) say(WHOLE_PARAMS['event.kind'].key, 'not-a-choice', read.event.kind);
  return { case: able, notices };
}

/** The shortest text that `readOther` turns back into the same. */
export function otherText(patientCase: Case, other: Case): string {
  const parts = WHOLE_PATHS.filter((path) => valueAt(other, path) !== valueAt(patientCase, path)).map(
    (path) => `${WHOLE_PARAMS[path].key}:${valueText(valueAt(other, path))}`,
  );
  for (const { level } of patientCase.levels)
    if (levelCaseOf(other, level) === undefined) parts.push(`-${level}`);
  for (const one of other.levels) {
    const own = levelCaseOf(patientCase, one.level);
    if (own === undefined) parts.push(`+${one.level}`);
    const base = own ?? defaultLevel(one.level);
    for (const path of LEVEL_PATHS)
      if (levelValueAt(one, path) !== levelValueAt(base, path))
        parts.push(`${one.level}.${LEVEL_PARAMS[path].key}:${valueText(levelValueAt(one, path))}`);
  }
  return parts.join(',');
}
