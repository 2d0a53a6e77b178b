import { LEVELS, levelIndex } from '../../../models/levels.ts';
import type { Manifest } from '../../../models/manifest.ts';
import { apply, type Quaternion, rotate, turn } from '../../../models/math/pose.ts';
import { radians } from '../../../models/math/scalar.ts';
import { add, cross, dot, normalize, scale, sub, type Vec3 } from '../../../models/math/vec.ts';
import type { CameraPose, PlaneName } from '../../session/view/view.ts';
import { SHOWING } from '../../showing/showing.ts';
import type { CameraRecipe } from '../../showing/types.ts';
import { pointAt } from '../../sim/access/approach.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import type { StageId } from '../../sim/stages/stages.ts';
import { VERTEBRA_MM } from '../level/apart.ts';
import { insetOf } from '../level/tools/inset.ts';
import { measuresLieIn, type PlaneView, type SectionPlane, sectionPlane } from '../section/section.ts';
import type { Framed } from './framed.ts';

/** Vertebrae on each side of the treated one in a picture of the column. */
const COLUMN_REACH = 3;
/** From a needle's tip to the far end of its handle. */
const HANDLE_MM = 146;
/** Somebody from hips to head, with what they lie on: height over the sacrum and x of the rest frame, mm. */
const TRUNK: readonly (readonly [number, number])[] = [
  [-215, -95],
  [-215, 224],
  [785, -95],
  [785, 224],
];
/** Where T7 stands in that frame, mm; written down (a test sets it beside the rest), since the rest's table of sizes is not in the
 * first script. */
export const T7 = { x: -26.9, y: 301.6 };
/** In front of the treated bone stands a bracket with its name. */
const BRACKET_MM = 26;

/** Corners of what a stage frames, in the frame of the bone that is looked at, mm. */
export function cornersOf(
  framed: Framed,
  manifest: Manifest,
  { frame, handles }: CameraRecipe,
  plane: PlaneName,
): Vec3[] {
  const { one } = framed;
  const k = one.sizeFactor;
  if (frame === 'body' || frame === 'vertebra') {
    const across = !measuresLieIn(plane);
    const marks = manifest.levels[one.level].landmarks;
    const back = frame === 'body' ? marks.wallX.posterior - 19 : marks.spinousTip[0];
    const up = marks.superior.centre[1] + (frame === 'body' ? 4 : 9);
    const down = Math.min(marks.inferior.centre[1] - 4, frame === 'body' ? 0 : marks.spinousTip[1] - 2);
    const wide = across ? marks.superior.widthMm / 2 + 3 : 6;
    const corners: Vec3[] = [];
    for (const x of [back, marks.wallX.anterior + 2])
      for (const y of [down, up]) for (const z of [-wide, wide]) corners.push([x * k, y * k, z * k]);
    return corners;
  }
  if (frame === 'trunk') {
    const { position } = framed.column[levelIndex('T7')];
    return TRUNK.map(([y, x]) => add(position, rotate(tableIn(framed), [(x - T7.x) * k, (y - T7.y) * k, 0])));
  }
  const reach = frame === 'column' ? COLUMN_REACH : 1;
  const chain = framed.column;
  const corners: Vec3[] = [];
  // A picture of the column holds all of a case's bones, each with a neighbour.
  const [first, last] = frame === 'column' ? framed.broken : [one.index, one.index];
  LEVELS.forEach((level, index) => {
    if (index < Math.min(one.index - reach, first - 1) || index > Math.max(one.index + reach, last + 1))
      return;
    const [low, high] = manifest.levels[level].mesh.boundsMm;
    const sagging = frame === 'column' && index >= first && index <= last ? framed.sagging : [];
    for (const x of [low[0], high[0]])
      for (const y of [low[1], high[1]])
        for (const z of [low[2], high[2]])
          for (const column of [chain, ...sagging]) corners.push(apply(column[index], [x * k, y * k, z * k]));
  });
  if (handles)
    corners.push(
      ...one.approaches.map((way) => apply(chain[one.index], pointAt(way, way.cannulaDepthMm - HANDLE_MM))),
    );
  const { anterior } = manifest.levels[one.level].landmarks.wallX;
  corners.push(apply(chain[one.index], [anterior * k + BRACKET_MM, 0, 0]));
  return corners;
}

/** Lower end of the articular process that a cut leaves, mm: below all else that is framed of a lumbar bone, and in a wide
 * window cut off (by 2 % at L1) unless it is seen to. It needs no air round it, which would make the body small. */
function lowest(one: LevelPlan, manifest: Manifest): Vec3 {
  const { centre, heightMm } = manifest.levels[one.level].landmarks.facets.inferior.left;
  return scale([centre[0], centre[1] - heightMm / 2, centre[2]], one.sizeFactor);
}

/** A window in page pixels, and how much of its right side is kept free for labels, and of its foot for the syringe or for
 * two X-rays. */
export interface Window {
  width: number;
  height: number;
  label: number;
  foot: number;
  films: number;
}

/** Room at the right of a cut bone for its measures: a dimension line and a number. */
const LABEL_PX = 132;

/** Two X-rays beside the model, with their names, take so much of a picture's foot. */
const FILMS_SHARE = 0.26;
const FILMS_PX = 84;
/** In a window that is less wide, a single one has no room beside the column either. */
const FILM_ASPECT = 1.4;

/** What is kept free at a picture's foot, for the syringe or for X-rays beside the column; pixels. */
export function footOf(
  { inflation }: LevelPlan,
  stage: StageId,
  { width, height, foot, films }: Window,
): number {
  const { camera, films: told } = SHOWING[stage];
  if (camera.frame === 'body') return inflation === null ? 0 : foot;
  return told.length > 1 || (told.length === 1 && width < FILM_ASPECT * height) ? films : 0;
}

/** The window that a picture has, alone or one of two side by side; `filmed`: the steps' X-rays stand on it. */
export function pictureWindow(width: number, height: number, split: boolean, filmed = false): Window {
  const wide = split ? width / 2 : width;
  return {
    width: wide,
    height,
    label: split ? 0 : LABEL_PX,
    foot: insetOf(wide, height).foot,
    films: filmed && !split ? FILMS_SHARE * height + FILMS_PX : 0,
  };
}

/** Air round what is framed. */
const MARGIN = 1.1;

/** A camera that frames the corners from a direction, in a window; `ends` come into its height, without air. */
export function frameCorners(
  corners: readonly Vec3[],
  from: Vec3,
  up: Vec3,
  fovDeg: number,
  { width, height, label, foot }: Window,
  ends: readonly Vec3[] = [],
): CameraPose {
  const back = normalize(from);
  const right = normalize(cross(up, back));
  const top = cross(back, right);
  const range = (axis: Vec3) => {
    const along = corners.map((corner) => dot(corner, axis));
    return [Math.min(...along), Math.max(...along)] as const;
  };
  const [r, u, b] = [range(right), range(top), range(back)];
  const tan = Math.tan((fovDeg * Math.PI) / 360);
  // Millimetres per pixel, so that the corners fit beside and over the room that is kept.
  const high = Math.max(60, height - foot);
  const fits = MARGIN * Math.max((u[1] - u[0]) / high, (r[1] - r[0]) / Math.max(60, width - label));
  const middle = (u[0] + u[1]) / 2;
  const scaleMm = Math.max(fits, ...ends.map((end) => (2 * Math.abs(dot(end, top) - middle)) / high));
  const half = (scaleMm * height) / 2;
  const target = add(
    add(scale(right, (r[0] + r[1] + scaleMm * label) / 2), scale(top, middle - (scaleMm * foot) / 2)),
    scale(back, (b[0] + b[1]) / 2),
  );
  const far = half / tan + (b[1] - b[0]) / 2;
  return { target, position: add(target, scale(back, far)), up };
}

export const FOV_DEG = 18;
/** Nothing nearer is drawn, and nothing farther, mm. A body that lies across a high and narrow picture is looked at from 5 m and more:
 * at 4 m nothing was left of it but its name. What is near is told apart no worse for it: that hangs on the near plane. */
export const NEAR_MM = 5;
export const FAR_MM = 20_000;

/** The camera of a stage in a window, square to the plane that is chosen where the stage is cut. All stages in which the cut
 * bone is worked in have the same, with the syringe's foot kept free where one will come. */
export function stageCamera(
  framed: Framed,
  manifest: Manifest,
  stage: StageId,
  chosen: PlaneView,
  window: Window,
  apart = 0,
): CameraPose {
  const { camera, cut } = SHOWING[stage];
  const { one } = framed;
  const plane = cut ? chosen.plane : 'needle';
  // The camera stays where it is while the plane is pushed.
  const section = sectionPlane(one, { ...chosen, plane, planeMm: 0 });
  const table = camera.frame === 'trunk' ? tableIn(framed) : null;
  const from: Vec3 =
    camera.from === 'cut'
      ? add(section.normal, leanOf(plane, section))
      : table === null
        ? camera.from
        : rotate(table, camera.from);
  const standing = camera.frame === 'column' ? framed.up : ([0, 1, 0] as const);
  const away: Vec3 = table === null ? [-1, 0, 0] : rotate(table, [-1, 0, 0]);
  const up: Vec3 = camera.lying ? away : cut ? section.along : standing;
  const corners = cornersOf(framed, manifest, camera, plane);
  const room = {
    ...window,
    label: cut && measuresLieIn(plane) ? window.label : 0,
    foot: footOf(one, stage, window),
  };
  if (apart > 0) corners.push(...apartCorners(framed, manifest, apart));
  const ends = camera.frame === 'vertebra' ? [lowest(one, manifest)] : [];
  return frameCorners(corners, from, up, FOV_DEG, room, ends);
}

/** From L5 to T7 the column leans back so far from the table that chest and pelvis lie on, at rest; degrees. */
export const LEAN_DEG = 6.7;

/** How the table lies: its own x is down and its y towards the head. */
function tableIn({ column }: Framed): Quaternion {
  const [x, y] = sub(column[levelIndex('T7')].position, column[levelIndex('L5')].position);
  return turn([0, 0, 1], Math.atan2(-x, y) - radians(LEAN_DEG));
}

/** About the height of a neighbour, and what comes out of the bone behind and in front of it, mm. */
const NEIGHBOUR_MM = 32;
const BEHIND_MM = 128;
const BEFORE_MM = 34;

/** What parts that are pulled apart add to the frame. */
function apartCorners(framed: Framed, manifest: Manifest, apart: number): Vec3[] {
  const { one, column } = framed;
  const { superior, inferior } = manifest.levels[one.level].landmarks;
  const more = (VERTEBRA_MM + NEIGHBOUR_MM) * apart;
  const behind = BEHIND_MM * apart;
  return [superior.centre[1] + more, inferior.centre[1] - more].flatMap((y) =>
    [-behind, BEFORE_MM * apart].map((x) => apply(column[one.index], [x, y, 0])),
  );
}

/** A little to one side, so that a cut bone is seen to be a body and not a drawing. */
const LEAN: Readonly<Record<Exclude<PlaneName, 'free'>, Vec3>> = {
  needle: [0.1, 0.16, 0],
  sagittal: [0.1, 0.16, 0],
  coronal: [0, 0.16, 0.1],
  axial: [-0.16, 0, 0.1],
};

/** A free plane is looked at more from one side, so that it is seen which way it is pushed and turned. */
const leanOf = (plane: PlaneName, { along, normal }: SectionPlane): Vec3 =>
  plane === 'free' ? add(scale(along, 0.22), scale(cross(along, normal), 0.28)) : LEAN[plane];
