import { type Camera, Matrix4 } from 'three';
import type { Vec3 } from '../../../models/math/vec.ts';
import { layersAt } from '../../session/layers.ts';
import type { View } from '../../session/view.ts';
import type { State } from '../../sim/state.ts';
import { MOST_DRAWINGS } from '../measures/drawings.ts';
import { sectionPlane } from '../section.ts';
import { onPicture, SPOT } from '../spot.ts';
import { type Anchor, type Anchored, anchored } from './anchors.ts';
import { type Board, board } from './board.ts';
import { isHidden, type Screen } from './hidden.ts';
import { placeNext, type Sheet, sheetFor } from './layout.ts';
import type { Scenery } from './scenery.ts';
import { type Outline, outlineOf } from './silhouette.ts';

/** Names keep off the picture's edge, where it fades out above and below; pixels. */
const EDGE_PX = 10;
/** And off what they name. */
const AIR_PX = 4;
const AREA: [number, number, number, number] = [EDGE_PX, EDGE_PX, 0, 0];
/** Two dots nearer than this are one. */
const APART_PX = 12;
const MOST_BOXES = 64;
const MOST_TOOLS = 4;
const MOST_LINES = MOST_TOOLS + MOST_DRAWINGS;
/** Neighbours seen through more than this hide nothing. */
const SOLID = 0.5;
/** Neighbours on each side that may stand in the way. */
const REACH = 2;

/** What State, View and page make of the names, until one of them changes. */
interface Made {
  anchors: readonly (readonly Anchor[])[];
  outline: Outline;
  screen: Screen;
  /** What else is written on the picture. */
  written: readonly SVGGraphicsElement[];
}

/** Gives a function that arranges the names of a board for a camera, and does nothing while nothing has changed. */
export function makeArranger(scenery: Scenery, names: Board, page: Element | null) {
  const makers: readonly Anchored[] = names.ids.map((id) => anchored(scenery, id));
  const sheet = sheetFor(names.ids.length, MOST_BOXES, MOST_LINES);
  const chosen = new Int16Array(names.ids.length);
  const seen = new Matrix4();
  const now = new Matrix4();
  let made: Made | null = null;
  let last: { state: State; view: View; width: number; height: number } | null = null;

  return (camera: Camera, { width, height }: { width: number; height: number }, state: State, view: View) => {
    now.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse);
    const same = last !== null && last.state === state && last.view === view && made !== null;
    if (same && last?.width === width && last.height === height && now.equals(seen)) return;
    seen.copy(now);
    if (!same || made === null) made = make(scenery, names, makers, page, state, view);
    last = { state, view, width, height };
    keepOff(sheet, made, camera, width, height);
    place(sheet, chosen, names, made, camera, width, height);
    write(sheet, chosen, names);
  };
}

function make(
  scenery: Scenery,
  names: Board,
  makers: readonly Anchored[],
  page: Element | null,
  state: State,
  view: View,
): Made {
  const { plan, anatomy } = scenery;
  const { treated } = plan.spine;
  const cut = names.cut ? sectionPlane(plan, view) : null;
  const beside = !names.alone && layersAt(state.stage, view.layers, view.section === 'cut').bones > SOLID;
  const near = (_: unknown, index: number) => index !== treated && Math.abs(index - treated) <= REACH;
  return {
    anchors: makers.map((maker) => maker(state, cut)),
    outline: outlineOf(scenery, state, cut, names.alone),
    screen: {
      field: anatomy.distance,
      poses: [state.column[treated], ...(beside ? state.column.filter(near) : [])],
      cut,
    },
    written: [
      ...(page?.querySelectorAll<SVGGraphicsElement>(
        '.overlay text, .overlay .dim, .overlay .bracket, .dimensions text',
      ) ?? []),
    ],
  };
}

/** Gives places to the first names that can be seen, each at the first spot that can be seen and has room. */
function place(
  sheet: Sheet,
  chosen: Int16Array,
  names: Board,
  { anchors, screen }: Made,
  camera: Camera,
  width: number,
  height: number,
): void {
  AREA[2] = width - EDGE_PX;
  AREA[3] = height - EDGE_PX;
  const most = names.most(width, height);
  sheet.count = 0;
  for (let i = 0; i < anchors.length && sheet.count < most; i++) {
    const at = sheet.count;
    sheet.sizes[2 * at] = names.sizes[2 * i];
    sheet.sizes[2 * at + 1] = names.sizes[2 * i + 1];
    for (const anchor of anchors[i]) {
      onPicture(anchor.at, camera, width, height);
      const { x, y } = SPOT;
      if (x < EDGE_PX || y < EDGE_PX || x > AREA[2] || y > AREA[3]) continue;
      if (isTaken(sheet, x, y) || isHidden(screen, anchor, camera)) continue;
      sheet.anchors[2 * at] = x;
      sheet.anchors[2 * at + 1] = y;
      if (!placeNext(sheet, AREA)) continue;
      chosen[at] = i;
      break;
    }
  }
}

/** Whether a name points at a spot so near that the two could not be told apart. */
function isTaken({ anchors, count }: Sheet, x: number, y: number): boolean {
  for (let j = 0; j < count; j++)
    if (Math.abs(anchors[2 * j] - x) < APART_PX && Math.abs(anchors[2 * j + 1] - y) < APART_PX) return true;
  return false;
}

function keepOff(
  sheet: Sheet,
  { outline, written }: Made,
  camera: Camera,
  width: number,
  height: number,
): void {
  let count = 0;
  for (const points of outline.treated) if (boxOf(sheet, count, points, camera, width, height)) count++;
  const text = count;
  for (const element of written) {
    if (count >= MOST_BOXES || (element.tagName === 'text' && element.textContent === '')) continue;
    const box = element.getBBox();
    if (box.width === 0 && box.height === 0) continue;
    setBox(sheet, count++, box.x, box.y, box.x + box.width, box.y + box.height);
  }
  sheet.offCount = count;
  sheet.textCount = count - text;
  for (const points of outline.beside) if (boxOf(sheet, count, points, camera, width, height)) count++;
  sheet.softCount = count - sheet.offCount;
  sheet.lineCount = 0;
  for (const [from, to] of outline.tools) {
    if (sheet.lineCount >= MOST_TOOLS) break;
    const o = 4 * sheet.lineCount++;
    onPicture(from, camera, width, height);
    sheet.lines[o] = SPOT.x;
    sheet.lines[o + 1] = SPOT.y;
    onPicture(to, camera, width, height);
    sheet.lines[o + 2] = SPOT.x;
    sheet.lines[o + 3] = SPOT.y;
  }
  const drawn = board.getState().drawing?.lines;
  if (drawn === undefined) return;
  for (let o = 0; o < 4 * drawn.count; o++) sheet.lines[4 * sheet.lineCount + o] = drawn.data[o];
  sheet.lineCount += drawn.count;
}

/** Writes the box of points as the picture has them; says whether there was room for it. */
function boxOf(
  sheet: Sheet,
  at: number,
  points: readonly Vec3[],
  camera: Camera,
  width: number,
  height: number,
): boolean {
  if (at >= MOST_BOXES) return false;
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const point of points) {
    onPicture(point, camera, width, height);
    left = Math.min(left, SPOT.x);
    right = Math.max(right, SPOT.x);
    top = Math.min(top, SPOT.y);
    bottom = Math.max(bottom, SPOT.y);
  }
  setBox(sheet, at, left, top, right, bottom);
  return true;
}

function setBox({ off }: Sheet, at: number, left: number, top: number, right: number, bottom: number): void {
  off[4 * at] = left - AIR_PX;
  off[4 * at + 1] = top - AIR_PX;
  off[4 * at + 2] = right + AIR_PX;
  off[4 * at + 3] = bottom + AIR_PX;
}

function write({ count, boxes, ports, anchors }: Sheet, chosen: Int16Array, names: Board): void {
  let at = 0;
  for (let i = 0; i < names.items.length; i++) {
    const here = at < count && chosen[at] === i ? at++ : -1;
    const shown = here >= 0;
    const item = names.items[i];
    const leader = names.leaders[i];
    item.classList.toggle('off', !shown);
    leader.classList.toggle('off', !shown);
    if (!shown) continue;
    item.style.transform = `translate(${boxes[4 * here].toFixed(1)}px, ${boxes[4 * here + 1].toFixed(1)}px)`;
    const [x, y] = [anchors[2 * here].toFixed(1), anchors[2 * here + 1].toFixed(1)];
    const d = `M${ports[2 * here].toFixed(1)} ${ports[2 * here + 1].toFixed(1)}L${x} ${y}`;
    const [halo, line, dot] = leader.children;
    halo.setAttribute('d', d);
    line.setAttribute('d', d);
    dot.setAttribute('cx', x);
    dot.setAttribute('cy', y);
  }
}
