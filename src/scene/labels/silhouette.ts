import { LEVELS } from '../../../models/levels.ts';
import type { Landmarks } from '../../../models/manifest.ts';
import { apply } from '../../../models/math/pose.ts';
import { dot, sub, type Vec3 } from '../../../models/math/vec.ts';
import { pointAt } from '../../sim/access/approach.ts';
import type { SectionPlane } from '../section/section.ts';
import type { Seen } from './anchors.ts';
import type { Scenery } from './scenery.ts';

/** Points whose boxes on the picture names keep off: body, arch and spinous process of the treated bone, the needles'
 * handles, and each neighbour that is seen as a whole; and the lines of the instruments, from tip to where they leave the picture. */
export interface Outline {
  treated: readonly (readonly Vec3[])[];
  beside: readonly (readonly Vec3[])[];
  tools: readonly (readonly [Vec3, Vec3])[];
}

/** Half the height of a spinous process' end and of a transverse process', mm; about. */
const PROCESS_MM = 4;
/** Where a shaft is long out of the picture, mm before it enters the bone. */
const SHAFT_MM = 120;
/** From the needle's tip to the middle of its handle, and the handle's corners about that, up and aside; mm. Other
 * instruments have theirs out of the picture. */
const HANDLE_MM = 136;
const HANDLE: readonly (readonly [number, number])[] = [
  [-9, -26],
  [-9, 26],
  [9, -26],
  [9, 26],
];
/** Neighbours on each side that a name had better not stand on. */
const REACH = 4;
/** A point so far in front of a section is cut away, mm. */
const CUT_MM = 3;

/** In the scene's frame, mm, as it stands at a State. */
export function outlineOf(scenery: Scenery, { own: state, column }: Seen, cut: SectionPlane | null): Outline {
  const { plan, anatomy, fracture } = scenery;
  const treated = plan.index;
  const pose = column[treated];
  const stands = (at: Vec3): Vec3 => fracture.place(at, state.wedge, state.central);
  const kept = (at: Vec3): boolean => cut === null || dot(sub(at, cut.point), cut.normal) < CUT_MM;
  const own = partsOf(anatomy.landmarks[anatomy.level]).map((points) =>
    points
      .map(stands)
      .filter(kept)
      .map((at) => apply(pose, at)),
  );
  const handles = plan.approaches.map((way, at) => {
    const needle = state.sides[at]?.tools.needle ?? null;
    if (needle === null) return [];
    const [x, y, z] = pointAt(way, needle - HANDLE_MM);
    return HANDLE.map(([up, aside]) => apply(pose, [x, y + up, z + aside]));
  });
  const beside = LEVELS.flatMap((level, index) =>
    index === treated || Math.abs(index - treated) > REACH
      ? []
      : partsOf(anatomy.landmarks[level]).map((points) => points.map((at) => apply(column[index], at))),
  );
  const tools = plan.approaches.flatMap((way, at): [Vec3, Vec3][] => {
    const depths = Object.values(state.sides[at]?.tools ?? {}).filter((depth) => depth !== null);
    if (depths.length === 0) return [];
    const deepest = Math.max(...depths);
    return [[apply(pose, pointAt(way, -SHAFT_MM)), apply(pose, pointAt(way, deepest))]];
  });
  return { treated: [...own, ...handles].filter((points) => points.length > 0), beside, tools };
}

/** Body, pedicles and upper joints, lower joints, transverse and spinous processes by their landmarks, in the bone's own
 * frame: one box of all would leave no room beside a bone that fills the picture. */
function partsOf({
  superior,
  inferior,
  facets,
  pedicles,
  transverseTips,
  spinousTip,
  canal,
}: Landmarks): Vec3[][] {
  const rims = [superior, inferior].flatMap(({ anterior, posterior, left, right }) => [
    anterior,
    posterior,
    left,
    right,
  ]);
  const back = canal.centre[0] - canal.depthMm / 2;
  const tall = ([x, y, z]: Vec3, by: number): Vec3[] => [
    [x, y + by, z],
    [x, y - by, z],
  ];
  return [
    rims,
    [
      ...Object.values(facets.superior).flatMap(({ centre, heightMm }) => tall(centre, heightMm / 2)),
      ...Object.values(pedicles).flatMap(({ isthmus, heightMm }) => tall(isthmus, heightMm / 2)),
    ],
    Object.values(facets.inferior).flatMap(({ centre, heightMm }) => tall(centre, heightMm / 2)),
    ...Object.values(transverseTips).map((tip) => tall(tip, PROCESS_MM)),
    [
      ...tall(spinousTip, PROCESS_MM),
      ...tall([back, spinousTip[1] + 0.5 * (canal.centre[1] - spinousTip[1]), 0], PROCESS_MM),
    ],
  ];
}
