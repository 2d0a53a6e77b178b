import { useFrame, useThree } from '@react-three/fiber';
import type { RefObject } from 'react';
import { type Camera, Vector3 } from 'three';
import { levelIndex } from '../../models/levels.ts';
import { apply } from '../../models/math/pose.ts';
import type { Vec3 } from '../../models/math/vec.ts';
import { namesBeside } from '../content/beside.ts';
import { L } from '../content/language.ts';
import { session } from '../session/store.ts';
import type { Compare, View } from '../session/view.ts';
import { stationsAt } from '../sim/measures.ts';
import type { Plan } from '../sim/plan.ts';
import type { State } from '../sim/state.ts';
import { BROKEN } from '../sim/weights.ts';
import { besideOf } from './moment.ts';
import { measuresLieIn, sectionPlane } from './section.ts';
import { STAGE_VIEWS } from './views.ts';

/** Whose words and digits stand on the picture. */
export type LabelVoice = 'plain' | 'clinical';

/** The drawing over the picture: filled in by `OverlayDriver`, hidden from screen readers (the readouts say it). */
export function OverlaySvg({ at, voice }: { at: RefObject<SVGSVGElement | null>; voice: LabelVoice }) {
  return (
    <svg ref={at} className={`overlay ${voice}`} aria-hidden="true">
      <path data-part="was" className="was" />
      <path data-part="was-line" className="was-line" />
      <path data-part="dim" className="dim" />
      <text data-part="now-word" className="soft" />
      <text data-part="now" className="strong" />
      <text data-part="before" className="soft" />
      <text data-part="before-word" className="soft" />
      <text data-part="back" className="soft" />
      <text data-part="front" className="soft" textAnchor="end" />
      <text data-part="caption-before" className="caption" />
      <text data-part="caption-now" className="caption strong" />
      <path data-part="bracket" className="bracket" />
      <text data-part="level" className="level" />
    </svg>
  );
}

const BETWEEN = 26;
const TICK = 12;

/** The camera then stands where the picture was drawn from; before that it is a frame behind, and names, which come next, kept
 * off a bracket that was no longer there. */
const AFTER_THE_PICTURE = 2;

/** Puts the measures where the picture has them, after each drawn frame. */
export function OverlayDriver({ at, voice }: { at: RefObject<SVGSVGElement | null>; voice: LabelVoice }) {
  const size = useThree((three) => three.size);
  useFrame(({ camera }) => {
    const svg = at.current;
    const { plan, state, view } = session.getState();
    if (svg === null || plan === null || state === null) return;
    const viewBox = `0 0 ${size.width} ${size.height}`;
    if (svg.getAttribute('viewBox') !== viewBox) svg.setAttribute('viewBox', viewBox);
    const split = view.compare === 'both';
    // Where two are compared, their names stand at the foot of the picture.
    const single = !split && view.compare !== 'wipe';
    const frame: Frame = {
      camera,
      left: split ? size.width / 2 : 0,
      width: split ? size.width / 2 : size.width,
      height: size.height,
    };
    const side = STAGE_VIEWS[state.stage];
    const square = side.cut && view.section !== 'whole' && facesSection(camera, plan, view);
    // Heights that are asked for by name are drawn on the bone itself.
    const flat = square && measuresLieIn(view.plane) && !view.measures.includes('heights');
    const shown = view.compare === 'before' ? null : state;
    const lying = side.lying && view.camera === null && single;
    // A free plane has no sides with names of their own.
    const named = square && single && view.plane !== 'free' ? view.plane : null;
    drawNames(svg, frame, named ?? (lying ? 'lying' : null), voice);
    drawHeight(svg, plan, view, flat && !split ? shown : null, frame, voice);
    drawCaptions(svg, plan, state, size, view.compare);
    // Its bracket stands where the treated bone's dimension lines do.
    const alone = side.alone && view.section !== 'whole';
    const free = view.labels !== 'none' && view.measures.length === 0 && !alone;
    drawBracket(svg, plan, free ? shown : null, frame);
  }, AFTER_THE_PICTURE);
  return null;
}

/** The part of the window that shows now. */
interface Frame {
  camera: Camera;
  left: number;
  width: number;
  height: number;
}

const TOWARD = new Vector3();
const NORMAL = new Vector3();

/** Measures lie in the section: they are drawn only while the camera looks at it squarely enough. */
function facesSection(camera: Camera, plan: Plan, view: View): boolean {
  camera.getWorldDirection(TOWARD);
  return -TOWARD.dot(NORMAL.set(...sectionPlane(plan, view).normal)) > 0.9;
}

const POINT = new Vector3();

/** Pixels from the top left. */
function project(at: Vec3, { camera, left, width, height }: Frame): readonly [x: number, y: number] {
  POINT.set(...at).project(camera);
  return [left + ((POINT.x + 1) / 2) * width, ((1 - POINT.y) / 2) * height];
}

/** The parts of a drawing as they were last written. */
const written = new WeakMap<SVGSVGElement, Map<string, { element: Element; last: Record<string, string> }>>();

/** Writes what has changed: even the same text set again makes the browser lay it out again, in every frame. */
function set(svg: SVGSVGElement, part: string, attributes: Record<string, string>, text?: string): void {
  let parts = written.get(svg);
  if (parts === undefined) {
    parts = new Map();
    written.set(svg, parts);
  }
  let here = parts.get(part);
  if (here === undefined) {
    const element = svg.querySelector(`[data-part="${part}"]`);
    if (element === null) return;
    here = { element, last: {} };
    parts.set(part, here);
  }
  const { element, last } = here;
  for (const name in attributes) {
    if (last[name] === attributes[name]) continue;
    last[name] = attributes[name];
    element.setAttribute(name, attributes[name]);
  }
  if (text === undefined || last.text === text) return;
  last.text = text;
  element.textContent = text;
}

/** What lies to the left and right of the picture: back and front of a cut bone, feet and head of one who lies. */
function drawNames(
  svg: SVGSVGElement,
  frame: Frame,
  which: keyof typeof L.directions.plain | null,
  voice: LabelVoice,
): void {
  const [left, right] = which === null ? ['', ''] : L.directions[voice][which];
  const y = String(frame.height - 14);
  set(svg, 'back', { x: '14', y }, left);
  set(svg, 'front', { x: String(frame.left + frame.width - 14), y }, right);
}

const STATION_OF = { wedge: 'anterior', biconcave: 'middle', crush: 'middle' } as const;

/** Under the two halves of a comparison: what each is, and the height of the station that lost most. */
function drawCaptions(
  svg: SVGSVGElement,
  plan: Plan,
  state: State,
  { width, height }: { width: number; height: number },
  compare: Compare,
): void {
  const { other } = session.getState();
  const beside = compare === 'both' || compare === 'wipe' ? besideOf(session.getState()).read() : null;
  if (beside === null) {
    set(svg, 'caption-before', {}, '');
    set(svg, 'caption-now', {}, '');
    return;
  }
  const text = (name: string, which: Plan, at: State) =>
    `${name}, ${at.heightsMm[STATION_OF[which.case.fracture.shape]].toFixed(0)} mm`;
  const [left, right] = namesBeside(plan.case, other);
  const y = String(height - 16);
  set(svg, 'caption-before', { x: String(width / 4), y }, text(left, beside.plan, beside.state));
  set(svg, 'caption-now', { x: String((3 * width) / 4), y }, text(right, plan, state));
}

/** The treated level among the others: a bracket in front of it, and its name. */
function drawBracket(svg: SVGSVGElement, plan: Plan, state: State | null, frame: Frame): void {
  if (state === null) {
    set(svg, 'bracket', { d: '' });
    set(svg, 'level', {}, '');
    return;
  }
  const pose = state.column[levelIndex(plan.case.fracture.level)];
  const { anterior } = stationsAt(plan.ruler.stations, state.wedge, state.central);
  const [top, bottom] = anterior.map((at) => project(apply(pose, at), frame));
  // Along the line between the two points, a little away from the bone on the side that is in front.
  const along = [bottom[0] - top[0], bottom[1] - top[1]] as const;
  const long = Math.hypot(...along) || 1;
  const away = [along[1] / long, -along[0] / long] as const;
  const at = (end: readonly [number, number], far: number) =>
    `${(end[0] + far * away[0]).toFixed(1)} ${(end[1] + far * away[1]).toFixed(1)}`;
  set(svg, 'bracket', { d: `M${at(top, 30)}L${at(top, 42)}L${at(bottom, 42)}L${at(bottom, 30)}` });
  const middle = [(top[0] + bottom[0]) / 2 + 58 * away[0], (top[1] + bottom[1]) / 2 + 58 * away[1]];
  set(svg, 'level', { x: middle[0].toFixed(1), y: middle[1].toFixed(1) }, plan.case.fracture.level);
}

/** The station that lost most, its height as a dimension line in front of the bone, and where the top was before. */
function drawHeight(
  svg: SVGSVGElement,
  plan: Plan,
  view: View,
  state: State | null,
  frame: Frame,
  voice: LabelVoice,
): void {
  const parts = ['was', 'was-line', 'dim'];
  const words = ['now-word', 'now', 'before', 'before-word'];
  if (state === null || plan.case.fracture.heightLoss === 0) {
    for (const part of parts) set(svg, part, { d: '' });
    for (const word of words) set(svg, word, {}, '');
    return;
  }
  const pose = state.column[levelIndex(plan.case.fracture.level)];
  const now = stationsAt(plan.ruler.stations, state.wedge, state.central);
  // Before an operation the line shows where the top used to be; after it has begun, where it stood broken.
  const past = state.stage === 'fracture' ? { wedge: 0, central: 0 } : BROKEN;
  const then = stationsAt(plan.ruler.stations, past.wedge, past.central);
  const z = sectionPlane(plan, view).point[2];
  const screen = (at: Vec3) => project(apply(pose, [at[0], at[1], z]), frame);
  const line = (['posterior', 'middle', 'anterior'] as const).map((name) => screen(then[name][0]));
  const moved = Math.abs(state.wedge - past.wedge) + Math.abs(state.central - past.central) > 0.02;
  const [a, b, c] = line;
  const curve = `M${a[0]} ${a[1]}Q${2 * b[0] - (a[0] + c[0]) / 2} ${2 * b[1] - (a[1] + c[1]) / 2} ${c[0]} ${c[1]}`;
  set(svg, 'was', { d: moved ? curve : '' });

  const worst = STATION_OF[plan.case.fracture.shape];
  const [top, bottom] = [screen(now[worst][0]), screen(now[worst][1])];
  const front = Math.max(screen(now.anterior[0])[0], screen(now.anterior[1])[0]);
  const x = Math.min(frame.left + frame.width - 116, front + BETWEEN + 12);
  set(svg, 'dim', {
    d: `M${x - TICK} ${top[1]}H${x + TICK}M${x} ${top[1]}V${bottom[1]}M${x - TICK} ${bottom[1]}H${x + TICK}`,
  });
  const digits = voice === 'plain' ? 0 : 1;
  const text = (mm: number) => `${mm.toFixed(digits)} mm`;
  const heights = (points: typeof now) =>
    Math.hypot(...points[worst][0].map((value, i) => value - points[worst][1][i]));
  const right = x + TICK + 8;
  set(svg, 'now-word', { x: String(right), y: String(top[1] - 14) }, L.nowMm);
  set(svg, 'now', { x: String(right), y: String(top[1] + 10) }, text(heights(now)));
  const pastTop = screen(then[worst][0])[1];
  const apart = Math.abs(pastTop - top[1]) > 6 && moved;
  const healthy = state.stage === 'fracture';
  set(svg, 'was-line', { d: apart ? `M${c[0] + 4} ${pastTop}H${x + TICK}` : '' });
  // The two pairs of words keep clear of each other: the older one moves, away from the newer.
  const room = healthy ? Math.min(pastTop + 6, top[1] - 62) : Math.max(pastTop + 8, top[1] + 40);
  set(svg, 'before', { x: String(right), y: String(room) }, apart ? text(heights(then)) : '');
  set(
    svg,
    'before-word',
    { x: String(right), y: String(room + 22) },
    apart ? (healthy ? L.readouts.healthy : L.beforeMm) : '',
  );
}
