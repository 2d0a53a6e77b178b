import { changeCase } from '../../session/open.ts';
import { session } from '../../session/store.ts';
import { changeView } from '../../session/view/change-view.ts';
import {
  type Case,
  focusOf,
  type LevelCase,
  type LevelPath,
  levelCaseOf,
  levelValueAt,
  type TreatedLevel,
  withLevel,
  withLevelValue,
} from '../../sim/case/case.ts';
import { defaultAsFor, ordered, withLess, withMore } from '../../sim/case/level.ts';
import { isRefusal } from '../../sim/case/notice.ts';
import { parseCase } from '../../sim/case/parse.ts';

const now = (): Case => session.getState().case;

/** A bone is looked at: the picture, the words and the numbers are about it. */
export const lookAt = (level: TreatedLevel): void => changeView({ focus: level });

/** Volumes have defaults by the level and by how many sides are used: where they stood there, they follow. */
const VOLUMES = ['balloon.volumeMl', 'cement.volumeMl'] as const satisfies readonly LevelPath[];

function withVolumes(before: LevelCase, after: LevelCase): LevelCase {
  let made = after;
  for (const path of VOLUMES)
    if (levelValueAt(before, path) === defaultAsFor(before, path))
      made = withLevelValue(made, path, defaultAsFor(made, path));
  return made;
}

/** Shows a bone of the case changed; every field is made to fit what is valid. */
export function changeBone(before: LevelCase, after: LevelCase): void {
  if (before === after) return;
  const made = before.access.sides === after.access.sides ? after : withVolumes(before, after);
  const read = parseCase(withLevel(now(), made)).case;
  if (read !== null) void changeCase(read);
}

/** The same break in another bone. What was chosen stays, volumes follow the level, and paths that were placed by hand go:
 * they lie in the other bone. */
export function moveBone(before: LevelCase, level: TreatedLevel): void {
  const moved: LevelCase = { ...before, level, access: { ...before.access, paths: null } };
  const others = now().levels.filter((one) => one.level !== before.level);
  const { levels } = ordered([...others, withVolumes(before, moved)]);
  if (levels.length !== now().levels.length) return;
  if (levels.length > 1) lookAt(level);
  void changeCase({ ...now(), levels });
}

/** One more bone, which is then looked at. */
export function addBone(level: TreatedLevel): void {
  const more = withMore(now(), level);
  if (more === now()) return;
  lookAt(level);
  void changeCase(more);
}

/** A bone goes; if it was looked at, the case's own choice is. The last one stays. */
export function removeBone(level: TreatedLevel): void {
  const less = withLess(now(), level);
  if (less === now()) return;
  const { focus } = session.getState().view;
  const kept = focus === null ? undefined : levelCaseOf(less, focus);
  // Of one bone alone nothing is to be chosen, and links stay short.
  changeView({ focus: less.levels.length > 1 && kept !== undefined ? focusOf(less, focus).level : null });
  void changeCase(less);
}

/** The answer to which bone was meant, where one was named that cannot be shown. */
export function answerBone(next: Case): void {
  session.setState(({ notices }) => ({
    asking: false,
    notices: notices.filter((notice) => !isRefusal(notice)),
  }));
  void changeCase(next);
}
