import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetNotes, notes } from '../../../src/session/notes.ts';
import { now } from '../../../src/session/now.ts';
import { changeMarks, sketchOf, undoMarks } from '../../../src/session/sketch/change.ts';
import { type Mark, moveText, sketchAt } from '../../../src/session/sketch/sketch.ts';
import { session } from '../../../src/session/store.ts';
import { type Facing, paneAt, type Sight, toPage, toPlane } from '../../../src/session/view/sight.ts';
import { DEFAULT_VIEW } from '../../../src/session/view/view.ts';
import { run } from '../../fixtures/seed.ts';

const SIDE: Facing = { forward: [0, 0, -1], up: [0, 1, 0] };
const turned = (degrees: number): Facing => {
  const a = (degrees * Math.PI) / 180;
  return { forward: [Math.sin(a), 0, -Math.cos(a)], up: [0, 1, 0] };
};
const text = (words: string): Mark => ({
  kind: 'text',
  colour: 'blue',
  pane: 0,
  sizeMm: 3,
  at: [1, 2],
  text: words,
});
const shownNow = (facing: Facing) => {
  const { case: shown, view, other } = session.getState();
  return sketchAt(notes.getState().sketches, sketchOf(shown, now.getState().t, view, other), facing);
};
const written = (facing = SIDE): string[] =>
  (shownNow(facing)?.marks ?? []).map((mark) => (mark.kind === 'text' ? mark.text : mark.kind));

beforeEach(() => {
  forgetNotes();
  session.setState({ view: DEFAULT_VIEW });
  now.setState({ t: 8 });
});

describe('a drawing', () => {
  it('belongs to its case, time and side, and comes back with them', () => {
    changeMarks(SIDE, (marks) => [...marks, text('a')]);
    now.setState({ t: 9 });
    expect(written()).toEqual([]);
    changeMarks(SIDE, (marks) => [...marks, text('b')]);
    now.setState({ t: 8 });
    expect(written()).toEqual(['a']);
    expect(written(turned(20))).toEqual([]);
    session.setState({ view: { ...DEFAULT_VIEW, compare: 'both' } });
    expect(written()).toEqual([]);
    session.setState({
      view: { ...DEFAULT_VIEW, textSize: 2, theme: 'dark', labels: 'none', page: 'options' },
    });
    expect(written()).toEqual(['a']);
    const { case: shown } = session.getState();
    const [one] = shown.levels;
    session.setState({ case: { ...shown, levels: [{ ...one, treatment: 'none' }] } });
    expect(written()).toEqual([]);
    session.setState({ case: shown });
    expect(written()).toEqual(['a']);
  });

  it('is taken back change by change, a clearing too, and then is no more', () => {
    changeMarks(SIDE, (marks) => [...marks, text('a')]);
    changeMarks(SIDE, (marks) => [...marks, text('b')]);
    changeMarks(SIDE, () => []);
    const undone: string[][] = [];
    for (let sketch = shownNow(SIDE); sketch !== undefined; sketch = shownNow(SIDE)) {
      undoMarks(sketch);
      undone.push(written());
    }
    expect(undone).toEqual([['a', 'b'], ['a'], []]);
    expect(notes.getState().sketches).toEqual([]);
  });

  it('words that are moved step by step go back in one', () => {
    changeMarks(SIDE, (marks) => [...marks, text('a')]);
    for (let step = 0; step < 5; step++) changeMarks(SIDE, moveText(1, -2), true);
    expect(shownNow(SIDE)?.marks[0]).toMatchObject({ at: [6, -8] });
    undoMarks(shownNow(SIDE) ?? expect.fail());
    expect(shownNow(SIDE)?.marks[0]).toMatchObject({ at: [1, 2] });
  });

  it('goes with the patient', () => {
    changeMarks(SIDE, (marks) => [...marks, text('a')]);
    forgetNotes();
    expect(notes.getState().sketches).toEqual([]);
  });
});

describe('a place of the plane', () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const windows = fc.record({
    width: fc.integer({ min: 200, max: 2000 }),
    height: fc.integer({ min: 200, max: 1500 }),
    half: fc.boolean(),
    pxPerMm: number(0.2, 20),
    middle: fc.tuple(number(-50, 50), number(-50, 50)),
  });
  const sightOf = ({ half, ...rest }: { half: boolean } & Omit<Sight, 'facing' | 'paneWidth'>): Sight => ({
    ...rest,
    facing: SIDE,
    paneWidth: half ? rest.width / 2 : rest.width,
  });

  it('is where it was tapped', () => {
    fc.assert(
      fc.property(windows, number(0, 1), number(0, 1), (given, x, y) => {
        const seen = sightOf(given);
        const at: [number, number] = [x * seen.width, y * seen.height];
        const pane = paneAt(seen, at[0]);
        const back = toPage(seen, pane, ...toPlane(seen, pane, ...at));
        expect(back[0]).toBeCloseTo(at[0], 6);
        expect(back[1]).toBeCloseTo(at[1], 6);
      }),
      run(200),
    );
  });

  it('lies in another window where what it is on lies', () => {
    // A millimetre to the right of the middle is as many pixels to the right of the pane's middle as a millimetre takes.
    const seen = sightOf({ width: 800, height: 600, half: true, pxPerMm: 4, middle: [10, -5] });
    expect(toPage(seen, 1, 11, -5)).toEqual([604, 300]);
    expect(toPlane(seen, 0, 200, 304)).toEqual([10, -4]);
  });
});
