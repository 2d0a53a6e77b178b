import { GROUP_TITLES } from '../../content/params.ts';
import { STUDY } from '../../content/study.ts';
import { session } from '../../session/store.ts';
import {
  type CaseValue,
  type LevelCase,
  type LevelPath,
  levelCaseOf,
  levelValueAt,
  type TreatedLevel,
  withLevelValue,
} from '../../sim/case/case.ts';
import { defaultAsFor } from '../../sim/case/level.ts';
import { LEVEL_GROUPS, LEVEL_PARAMS, TREATED_LEVELS } from '../../sim/case/params.ts';
import { changeBone, lookAt, moveBone, removeBone } from './change-bone.ts';
import { FollowingField } from './FollowingField.tsx';
import { Group } from './Group.tsx';
import { LevaGroup } from './LevaGroup.tsx';

const follows = (path: LevelPath): boolean => LEVEL_PARAMS[path].default === null;

/** The fields that are always given, and those that follow from them unless they are given. */
const GROUPS = LEVEL_GROUPS.map((group) => ({
  ...group,
  given: group.paths.filter((path) => !follows(path)),
  following: group.paths.filter(follows),
}));

interface LevelFieldsProps {
  one: LevelCase;
  /** Levels of the case's other bones. */
  others: readonly TreatedLevel[];
  /** The picture is about this bone. */
  looked: boolean;
}

/** Everything of one bone: which it is, how it broke, what is done to it. */
export function LevelFields({ one, others, looked }: LevelFieldsProps) {
  const change = (path: LevelPath, value: CaseValue) => {
    // As it is now, not as it was when leva was given its fields.
    const now = levelCaseOf(session.getState().case, one.level);
    if (now === undefined || levelValueAt(now, path) === value) return;
    changeBone(now, withLevelValue(now, path, value));
  };
  return (
    <>
      {others.length === 0 ? null : (
        <div className="row">
          <button type="button" className="btn" aria-pressed={looked} onClick={() => lookAt(one.level)}>
            {STUDY.focus}
          </button>
          <button type="button" className="btn" onClick={() => removeBone(one.level)}>
            {STUDY.remove}
          </button>
        </div>
      )}
      <label className="pick">
        {STUDY.level}
        <select
          value={one.level}
          onChange={({ target }) => {
            const level = TREATED_LEVELS.find((name) => name === target.value);
            if (level !== undefined) moveBone(one, level);
          }}
        >
          {TREATED_LEVELS.filter((level) => !others.includes(level)).map((level) => (
            <option key={level}>{level}</option>
          ))}
        </select>
      </label>
      {GROUPS.map(({ id, paths, given, following }) => (
        <Group key={id} id={id} title={GROUP_TITLES[id]} paths={paths} level={one.level}>
          <LevaGroup<LevelPath>
            paths={given}
            read={(path) => levelValueAt(one, path)}
            usual={(path) => defaultAsFor(one, path)}
            change={change}
          />
          {following.map((path) => (
            <FollowingField key={path} one={one} path={path} change={(value) => change(path, value)} />
          ))}
        </Group>
      ))}
    </>
  );
}
