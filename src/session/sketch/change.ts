import type { Case } from '../../sim/case/case.ts';
import { writeLink } from '../link/url.ts';
import { notes } from '../notes.ts';
import { now } from '../now.ts';
import { session } from '../store.ts';
import { pause } from '../time/clock.ts';
import { setTime } from '../time/time.ts';
import { changeView } from '../view/change-view.ts';
import type { Facing } from '../view/sight.ts';
import { DEFAULT_VIEW, type View } from '../view/view.ts';
import { type Mark, type Sketch, sketchAt } from './sketch.ts';

/** What a drawing is of. */
export function sketchOf(shown: Case, t: number, view: View, other: Case | null): string {
  const { focus, compare, explode } = view;
  return writeLink(shown, t, { ...DEFAULT_VIEW, focus, compare, explode }, compare === 'now' ? null : other);
}

/** More changes back than anybody remembers; and as many pictures, and marks on one, as a visit has. */
const MOST_PAST = 100;
const MOST_SKETCHES = 24;
const MOST_MARKS = 300;

/** What the last change that goes on made. */
let going: readonly Mark[] | null = null;

/** Changes what is drawn on the picture that is shown now, seen from that side. Changes that go on, one after another, are one
 * for undo. */
export function changeMarks(
  facing: Facing,
  change: (marks: readonly Mark[]) => readonly Mark[],
  goesOn = false,
): void {
  const { case: shown, view, other } = session.getState();
  const { t } = now.getState();
  const of = sketchOf(shown, t, view, other);
  const { sketches } = notes.getState();
  const { camera, focus, compare, explode } = view;
  const own = { camera, focus, compare, explode };
  const old = sketchAt(sketches, of, facing) ?? { of, facing, t, view: own, marks: [], past: [] };
  const marks = change(old.marks).slice(0, MOST_MARKS);
  const past = goesOn && going === old.marks ? old.past : [...old.past, old.marks].slice(-MOST_PAST);
  going = goesOn ? marks : null;
  const made: Sketch = { ...old, marks, past };
  put(sketches, old, made);
}

/** Takes the last change back, a clearing too. */
export function undoMarks(sketch: Sketch): void {
  const before = sketch.past.at(-1);
  if (before === undefined) return;
  const { sketches } = notes.getState();
  put(sketches, sketch, { ...sketch, marks: before, past: sketch.past.slice(0, -1) });
}

function put(sketches: readonly Sketch[], old: Sketch, made: Sketch): void {
  const rest = sketches.includes(old)
    ? sketches.map((one) => (one === old ? made : one))
    : [...sketches, made].slice(-MOST_SKETCHES);
  notes.setState({ sketches: rest.filter(({ marks, past }) => marks.length > 0 || past.length > 0) });
}

/** Whether a drawing is of the case that is shown. */
export function isOfCase(sketch: Sketch): boolean {
  const { case: shown, view, other } = session.getState();
  return sketchOf(shown, sketch.t, { ...view, ...sketch.view }, other) === sketch.of;
}

/** Goes back to the picture that was drawn on. */
export function showSketch({ t, view }: Sketch): void {
  pause();
  setTime(t);
  changeView(view);
}
