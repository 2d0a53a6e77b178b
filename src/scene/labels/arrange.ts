import { type Camera, Matrix4, type Object3D, type Scene, Vector3 } from 'three';
import type { Vec3 } from '../../../models/math/vec.ts';
import type { View } from '../../session/view/view.ts';
import { layersAt } from '../../showing/layers.ts';
import { SHOWING } from '../../showing/showing.ts';
import type { State } from '../../sim/state.ts';
import { onPicture, SPOT } from '../camera/spot.ts';
import { FLAT_MM, SYRINGE } from '../level/tools/inset.ts';
import { planeAt, type SectionPlane, sectionPlane } from '../section/section.ts';
import { type Anchor, type Anchored, anchored, type Seen } from './anchors.ts';
import type { Board } from './board.ts';
import { discScreens } from './discs.ts';
import { isHidden, type Screen } from './hidden.ts';
import { keepOff, MOST_BOXES, MOST_LINES } from './keep-off.ts';
import { placeNext, type Sheet, sheetFor } from './layout.ts';
import type { Scenery } from './scenery.ts';
import { type Outline, outlineOf } from './silhouette.ts';
import { syringeSight } from './syringe-anchors.ts';

/** Names keep off the picture's edge, where it fades out above and below; pixels. */
const EDGE_PX = 10;
const AREA: [number, number, number, number] = [EDGE_PX, EDGE_PX, 0, 0];
/** Two dots nearer than this are one. */
const APART_PX = 12;
/** Neighbours seen through more than this hide nothing. */
const SOLID = 0.5;
/** Neighbours on each side that may stand in the way. */
const REACH = 2;

/** What changes again within this long moves; ms. */
const MOVING_MS = 150;
/** While it moves, names are put in place anew at every so many frames. In between they stand still and their leaders
 * follow: names that jump cannot be read, and finding places takes 2 ms. */
const EVERY = 20;

/** What else stands on the picture: words, brackets, the cube, knobs and a button. */
const WRITTEN =
  '.overlay text, .overlay .dim, .overlay .bracket, .dimensions text, [data-placed] .knob, .viewcube, .kioskwords .btn, .films figure';

/** What State, View and page make of the names, until one of them changes. */
interface Made {
  cut: SectionPlane | null;
  anchors: readonly (readonly Anchor[])[];
  outline: Outline;
  syringe: readonly Vec3[];
  screen: Screen;
  /** The picture, and what else stands on it. */
  written: readonly Element[];
}

/** What names are arranged for. */
interface Asked {
  scene: Scene;
  camera: Camera;
  width: number;
  height: number;
  state: State;
  view: View;
}

export interface Arranger {
  /** Arranges the names, and does nothing while nothing has changed. */
  arrange: (asked: Asked) => void;
  dispose: () => void;
}

/** Which of the names have a place, and which of its anchors each points at. */
interface Chosen {
  names: Int16Array;
  anchors: Int16Array;
}

/** Arranges the names of a board. */
export function makeArranger(scenery: Scenery, names: Board, page: Element | null): Arranger {
  const syringe = names.ids.includes('syringe') ? syringeSight() : null;
  let syringeCame = false;
  /** Films come a moment after the step that speaks of them, when names have their places already. The list is live. */
  const films = page?.getElementsByClassName('films') ?? [];
  let filmsSeen = 0;
  const { index } = scenery.plan;
  const makers: readonly Anchored[] = names.ids.map((id) =>
    id === 'syringe' && syringe !== null
      ? ({ column }) => syringe.anchors(column[index])
      : anchored(scenery, id),
  );
  const sheet = sheetFor(names.ids.length, MOST_BOXES, MOST_LINES);
  const chosen: Chosen = {
    names: new Int16Array(names.ids.length),
    anchors: new Int16Array(names.ids.length),
  };
  const seen = new Matrix4();
  const now = new Matrix4();
  let made: Made | null = null;
  let last: Asked | null = null;
  let changedAt = Number.NEGATIVE_INFINITY;
  let followed = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const arrangeAnew = (asked: Asked, same: boolean): void => {
    const { scene, camera, width, height, state, view } = asked;
    if (!same || made === null) made = make(scenery, names, makers, page, scene, state, view);
    keepOff(sheet, made.outline, made.syringe, made.written, camera, width, height);
    place(sheet, chosen, names, made, camera, width, height);
    write(sheet, chosen, names);
    followed = 0;
  };

  /** Once nothing has moved for a while, all names get new places. One timer looks again at its end: to set it anew at every
   * frame cost 0.05 ms. */
  const settle = (): void => {
    const left = changedAt + MOVING_MS - performance.now();
    timer = left > 1 ? setTimeout(settle, left) : undefined;
    if (timer === undefined && followed > 0 && last !== null) arrangeAnew(last, false);
  };

  return {
    arrange(asked) {
      const { camera, width, height, state, view } = asked;
      now.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse);
      const sameView = last?.view === view && last.width === width && last.height === height;
      const came = syringe?.here(asked.scene) ?? false;
      const same = sameView && last?.state === state && came === syringeCame && films.length === filmsSeen;
      syringeCame = came;
      filmsSeen = films.length;
      if (same && now.equals(seen)) return;
      seen.copy(now);
      last = asked;
      const at = performance.now();
      const moves = sameView && made !== null && at - changedAt < MOVING_MS;
      changedAt = at;
      if (
        moves &&
        followed < EVERY &&
        made !== null &&
        follow(sheet, chosen, makers, made.cut, seenAt(scenery, state), asked)
      ) {
        followed++;
        writeLeaders(sheet, chosen, names);
        timer ??= setTimeout(settle, MOVING_MS);
      } else arrangeAnew(asked, same && followed === 0);
    },
    dispose: () => clearTimeout(timer),
  };
}

/** The bone that names are about, in a State that has it. */
function seenAt({ plan }: Scenery, { levels, column }: State): Seen {
  const own = levels.find(({ level }) => level === plan.level) ?? levels[0];
  return { own, column };
}

/** Brings the anchors of the names that have a place to where they are now; false where one is there no longer. */
function follow(
  { anchors, count }: Sheet,
  chosen: Chosen,
  makers: readonly Anchored[],
  cut: SectionPlane | null,
  seen: Seen,
  { camera, width, height }: Asked,
): boolean {
  for (let at = 0; at < count; at++) {
    const anchor = makers[chosen.names[at]](seen, cut)[chosen.anchors[at]];
    if (anchor === undefined) return false;
    onPicture(anchor.at, camera, width, height);
    anchors[2 * at] = SPOT.x;
    anchors[2 * at + 1] = SPOT.y;
  }
  return true;
}

function make(
  scenery: Scenery,
  names: Board,
  makers: readonly Anchored[],
  page: Element | null,
  scene: Scene,
  state: State,
  view: View,
): Made {
  const { plan, anatomy } = scenery;
  const treated = plan.index;
  const seen = seenAt(scenery, state);
  const cut = names.cut ? sectionPlane(plan, view) : null;
  const { bones, discs } = layersAt(SHOWING[state.stage], view);
  const beside = bones > SOLID;
  const near = (_: unknown, index: number) => index !== treated && Math.abs(index - treated) <= REACH;
  return {
    cut,
    anchors: makers.map((maker) => maker(seen, cut)),
    outline: outlineOf(scenery, seen, cut),
    syringe: cornersOf(scene.getObjectByName(SYRINGE)),
    screen: {
      field: anatomy.distance,
      poses: [state.column[treated], ...(beside ? state.column.filter(near) : [])],
      cut: cut === null ? null : planeAt(cut, state.column[treated]),
      discs: cut === null || discs <= SOLID ? [] : discScreens(scenery, state.column),
    },
    written: [...(page?.querySelectorAll('.plate') ?? []), ...(page?.querySelectorAll(WRITTEN) ?? [])],
  };
}

const CORNER = new Vector3();

/** The corners of the syringe in the picture, mm. In its own frame: it is so near the camera that a box along the scene's axes
 * would be seen far larger than what is in it. */
function cornersOf(syringe: Object3D | undefined): Vec3[] {
  if (!syringe?.visible) return [];
  return FLAT_MM.map(([x, y]) => {
    const at = syringe.localToWorld(CORNER.set(x, y, 0));
    return [at.x, at.y, at.z];
  });
}

/** Gives places to the first names that can be seen, each at the first spot that can be seen and has room. */
function place(
  sheet: Sheet,
  chosen: Chosen,
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
    for (let a = 0; a < anchors[i].length; a++) {
      const anchor = anchors[i][a];
      onPicture(anchor.at, camera, width, height);
      const { x, y } = SPOT;
      if (x < EDGE_PX || y < EDGE_PX || x > AREA[2] || y > AREA[3]) continue;
      if (isTaken(sheet, x, y) || isHidden(screen, anchor, camera)) continue;
      sheet.anchors[2 * at] = x;
      sheet.anchors[2 * at + 1] = y;
      if (!placeNext(sheet, AREA)) continue;
      chosen.names[at] = i;
      chosen.anchors[at] = a;
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

function write(sheet: Sheet, chosen: Chosen, names: Board): void {
  const { count, boxes } = sheet;
  let at = 0;
  for (let i = 0; i < names.items.length; i++) {
    const here = at < count && chosen.names[at] === i ? at++ : -1;
    const shown = here >= 0;
    const item = names.items[i];
    item.classList.toggle('off', !shown);
    names.leaders[i].classList.toggle('off', !shown);
    if (shown)
      item.style.transform = `translate(${boxes[4 * here].toFixed(1)}px, ${boxes[4 * here + 1].toFixed(1)}px)`;
  }
  writeLeaders(sheet, chosen, names);
}

/** Leaders as they were last written. */
const DRAWN = new WeakMap<SVGGElement, string>();

function writeLeaders({ count, ports, anchors }: Sheet, chosen: Chosen, names: Board): void {
  for (let at = 0; at < count; at++) {
    const [x, y] = [anchors[2 * at].toFixed(1), anchors[2 * at + 1].toFixed(1)];
    const d = `M${ports[2 * at].toFixed(1)} ${ports[2 * at + 1].toFixed(1)}L${x} ${y}`;
    const leader = names.leaders[chosen.names[at]];
    if (DRAWN.get(leader) === d) continue;
    DRAWN.set(leader, d);
    const [halo, line, dot] = leader.children;
    halo.setAttribute('d', d);
    line.setAttribute('d', d);
    dot.setAttribute('cx', x);
    dot.setAttribute('cy', y);
  }
}
