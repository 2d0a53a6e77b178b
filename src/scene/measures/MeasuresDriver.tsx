import { useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import { type Camera, Matrix4, Vector3 } from 'three';
import { useStore } from 'zustand';
import type { Vec3 } from '../../../models/math/vec.ts';
import { focusLevel, levelNow } from '../../session/focus.ts';
import { now } from '../../session/now.ts';
import { session } from '../../session/store.ts';
import type { View } from '../../session/view/view.ts';
import { SHOWING } from '../../showing/showing.ts';
import type { Plan } from '../../sim/plan.ts';
import type { State } from '../../sim/state.ts';
import { useEachFrame } from '../frame/frame.ts';
import { board, type Drawing } from '../labels/board.ts';
import { drawingsOf } from './drawings.ts';
import type { Drawn } from './drawn.ts';
import { angleStrokes, keptApart, lengthStrokes, type Sight, type Strokes } from './strokes.ts';

/** After the picture is drawn, before the names keep off what is written here. */
const AFTER_THE_PICTURE = 2;

/** Draws the measures that the view asks for, whenever they or the camera have changed. */
export default function MeasuresDriver() {
  const { size, invalidate } = useThree();
  const drawing = useStore(board, (now) => now.drawing);
  const wanted = useStore(session, (now) => now.view.measures);
  const pen = useRef<ReturnType<typeof makePen> | null>(null);
  useEffect(() => {
    pen.current = drawing === null ? null : makePen(drawing);
    // Names that stand already are put in place anew: they keep off these numbers.
    board.setState(({ now }) => ({ now: now === null ? null : { ...now } }));
    invalidate();
  }, [drawing, invalidate]);
  // biome-ignore lint/correctness/useExhaustiveDependencies(wanted): one more or fewer changes nothing else that is drawn
  useEffect(() => invalidate(), [wanted, invalidate]);
  useEachFrame(({ camera }) => {
    const { plan, state } = now.getState();
    if (plan !== null && state !== null)
      pen.current?.({ camera, ...size }, plan, state, session.getState().view);
  }, AFTER_THE_PICTURE);
  return null;
}

function makePen(drawing: Drawing) {
  const seen = new Matrix4();
  const current = new Matrix4();
  let drawn: readonly Drawn[] = [];
  let last: { state: State; view: View; width: number; height: number } | null = null;
  return (sight: Sight, plan: Plan, state: State, view: View) => {
    const { camera, width, height } = sight;
    current.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse);
    const same = last?.state === state && last.view === view;
    if (same && last?.width === width && last.height === height && current.equals(seen)) return;
    seen.copy(current);
    last = { state, view, width, height };
    if (!same) drawn = drawable(plan, state, view);
    write(drawn, drawing, sight);
  };
}

/** Cobb's lines lie on the neighbours' far ends, which a picture of what is near the treated bone leaves out. */
function drawable(plan: Plan, state: State, view: View): readonly Drawn[] {
  const near = SHOWING[state.stage].near && view.section !== 'whole';
  const { plan: one, state: own } = levelNow(plan, state, focusLevel(plan));
  return drawingsOf(
    one,
    own,
    state.column,
    view.measures.filter((measure) => measure !== 'cobb' || !near),
  );
}

function write(drawn: readonly Drawn[], drawing: Drawing, sight: Sight): void {
  const { places, numbers, numberPx, lines } = drawing;
  const shown = drawn
    .filter((one) => canBeRead(one, sight.camera))
    .map((one) => ({ one, text: one.text, strokes: strokesOf(one, sight) }))
    .filter(({ strokes: { x, y } }) => x > 0 && y > 0 && x < sight.width && y < sight.height);
  const spots = keptApart(shown, numberPx);
  lines.count = 0;
  places.forEach((place, at) => {
    const here = shown[at];
    const text = numbers[at];
    place.style.display = here === undefined ? 'none' : '';
    text.style.display = place.style.display;
    if (here === undefined) return;
    const { strokes } = here;
    const [thin, helper, line, heads] = place.children;
    place.dataset.measure = here.one.id;
    thin.setAttribute('d', strokes.thin);
    helper.setAttribute('d', strokes.helper);
    line.setAttribute('d', strokes.line);
    heads.setAttribute('d', strokes.heads);
    text.setAttribute('x', spots[at][0].toFixed(1));
    text.setAttribute('y', spots[at][1].toFixed(1));
    text.setAttribute('text-anchor', ANCHORS[strokes.towards + 1]);
    text.textContent = here.text;
    lines.data.set(strokes.body, 4 * lines.count++);
  });
}

const ANCHORS = ['end', 'middle', 'start'] as const;

const strokesOf = (drawn: Drawn, sight: Sight): Strokes =>
  drawn.kind === 'length' ? lengthStrokes(drawn, sight) : angleStrokes(drawn, sight);

/** What lies in a plane is read from within 37 degrees of square to it; a line is not read within 37 of end-on. */
const LOOKS_ALONG = 0.8;
const VIEW = new Vector3();

/** Seen so far from a side, the two of a pair lie over each other. */
const FROM_A_SIDE = 0.6;

function canBeRead({ facing, outwards }: Drawn, camera: Camera): boolean {
  camera.getWorldDirection(VIEW);
  if (outwards !== null && looks(outwards) > FROM_A_SIDE) return false;
  return 'along' in facing
    ? Math.abs(looks(facing.along)) >= LOOKS_ALONG
    : Math.abs(looks(facing.across)) <= LOOKS_ALONG;
}

const looks = ([x, y, z]: Vec3): number => VIEW.x * x + VIEW.y * y + VIEW.z * z;
