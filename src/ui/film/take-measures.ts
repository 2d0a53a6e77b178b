import { caseOfFilm } from '../../film/case-of.ts';
import type { Measures } from '../../film/measures.ts';
import { forgetNotes } from '../../session/notes.ts';
import { changeCase } from '../../session/open.ts';
import { session } from '../../session/store.ts';
import { changeView } from '../../session/view/change-view.ts';
import { skeletonFor } from '../../sim/anatomy.ts';
import { focusOf, levelCaseOf, type TreatedLevel } from '../../sim/case/case.ts';
import { defaultLevel, ordered } from '../../sim/case/level.ts';
import { parseCase } from '../../sim/case/parse.ts';
import { film } from './film.ts';

/** The case takes the bone as the film has it: a bone of that level if it has one, else in the place of the one that was asked
 * about. */
export function takeMeasures(level: TreatedLevel, measures: Measures): void {
  const { case: before, manifest, view, asking } = session.getState();
  if (manifest === null) return;
  const { landmarks } = skeletonFor(manifest, before.patient);
  const known = levelCaseOf(before, level);
  const made = caseOfFilm(known ?? defaultLevel(level), measures, film.getState().taken, landmarks);
  const asked = focusOf(before, view.focus).level;
  const others = asking ? [] : before.levels.filter((one) => one.level !== (known?.level ?? asked));
  const read = parseCase({ ...before, levels: ordered([...others, made.one]).levels }).case;
  if (read === null) return;
  if (known === undefined) forgetNotes();
  session.setState({ asking: false, notices: [] });
  changeView({ focus: read.levels.length > 1 ? level : null });
  void changeCase(read);
  film.setState({ used: made });
}
