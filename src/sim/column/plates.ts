import { jointBelow, LEVELS, levelIndex } from '../../../models/levels.ts';
import type { Facet, Landmarks, Pedicle } from '../../../models/manifest.ts';
import {
  apply,
  compose,
  invert,
  multiply,
  type Pose,
  partOf,
  plateFrame,
  rotate,
  turn,
  turnAbout,
} from '../../../models/math/pose.ts';
import { sub, type Vec3 } from '../../../models/math/vec.ts';
import type { Anatomy, Skeleton } from '../anatomy.ts';
import type { TreatedLevel } from '../case/case.ts';
import type { Field } from '../field/grid.ts';
import type { Fracture } from '../fracture/fracture.ts';
import { type Contacts, contactsOf } from './contacts.ts';
import { jointRest } from './joint.ts';

/** Share of an endplate's tilt that the disc beside it takes up, so that the neighbour tilts less. Illustrative. */
const DISC_COMPENSATION = 0.15;

/** An endplate's ring, where it is and how far the fracture moves it at full weight. */
export interface MovingPlate {
  /** Front, back, left and right end, and between them the corners. */
  ring: readonly Vec3[];
  /** The plane of the healthy ring's four ends. */
  home: Pose;
  wedge: readonly Vec3[];
  central: readonly Vec3[];
  /** The two facet joints on this side, left and right, and which way is into the bone: -1 down, 1 up. */
  facets: readonly [Vec3, Vec3];
  inwards: -1 | 1;
  /** Where the pedicles spring from the body, left and right, and how far they stand from the neighbour at rest, mm. */
  roots: readonly [Vec3, Vec3];
  rootGapMm: number;
  /** Of the two facets, out of the bone. */
  facetNormals: readonly [Vec3, Vec3];
  /** Where the arches may come to lie in each other; null where they keep off. */
  contacts: Contacts | null;
}

/** The two endplates of a broken bone: what it stands on and what stands on it. */
export interface Plates {
  superior: MovingPlate;
  inferior: MovingPlate;
}

export function platesOf(
  { landmarks, sizeFactor }: Pick<Skeleton, 'landmarks' | 'sizeFactor'>,
  level: TreatedLevel,
  fracture: Fracture,
): Plates {
  const marks = landmarks[level];
  const above = LEVELS[levelIndex(level) - 1] as keyof typeof ROOT_GAPS_MM;
  return {
    superior: movingPlate(marks, 'superior', fracture, sizeFactor * ROOT_GAPS_MM[above]),
    inferior: movingPlate(marks, 'inferior', fracture, sizeFactor * ROOT_GAPS_MM[level]),
  };
}

/** The same with where its arch may come to touch its neighbours', whose volumes must be there for it. */
export function touchingPlates(anatomy: Anatomy, fracture: Fracture): Plates {
  const { level, landmarks, joints, distance, neighbours, sizeFactor } = anatomy;
  const made = platesOf(anatomy, level, fracture);
  const behind = landmarks[level].wallX.posterior + BEHIND_MM;
  const touching = (plate: MovingPlate, neighbour: Field | null, rest: Pose): MovingPlate => {
    if (neighbour === null || !sinks(plate)) return plate;
    const motion = (wedge: number, central: number): Pose => plateMotion(plate, wedge, central);
    return {
      ...plate,
      contacts: contactsOf(distance, fracture, behind, {
        distance: neighbour,
        size: sizeFactor,
        rest,
        motion,
      }),
    };
  };
  const above = jointRest(joints[jointBelow(LEVELS[levelIndex(level) - 1])]);
  const below = invert(jointRest(joints[jointBelow(level)]));
  return {
    superior: touching(made.superior, neighbours.above, above),
    inferior: touching(made.inferior, neighbours.below, below),
  };
}

/** Whether the body has sunk behind, so that the neighbour's arch comes down on the bone's own. */
const sinks = ({ wedge, central }: MovingPlate): boolean =>
  BEHIND.some(([at, mm]) => Math.abs(wedge[at][1] + central[at][1]) > mm);
/** Of a plate's ring its back end and the corners beside it, and by how much each sinks at least, mm. */
const BEHIND = [
  [1, 2],
  [6, 3],
  [7, 3],
] as const;

/** Bones touch each other no further forwards than this before the posterior wall, mm. */
const BEHIND_MM = 5;

const bothOf = ({ left, right }: { left: Facet; right: Facet }): [Vec3, Vec3] => [left.centre, right.centre];

function movingPlate(
  marks: Landmarks,
  name: 'superior' | 'inferior',
  fracture: Fracture,
  rootGapMm: number,
): MovingPlate {
  const { anterior, posterior, left, right, centre } = marks[name];
  const corner = (x: Vec3, z: Vec3): Vec3 => {
    const at = (c: number) => centre[c] + CORNER * (x[c] - centre[c] + z[c] - centre[c]);
    return [at(0), at(1), at(2)];
  };
  const root = ({ isthmus: [x, , z] }: Pedicle): Vec3 => [x + ROOT_AHEAD_MM, posterior[1], ROOT_ASIDE * z];
  const ring = [anterior, posterior, left, right].concat(
    [anterior, posterior].flatMap((x) => [corner(x, left), corner(x, right)]),
  );
  return {
    ring,
    home: plateFrame(anterior, posterior, left, right),
    wedge: ring.map((at) => sub(fracture.place(at, 1, 0), at)),
    central: ring.map((at) => sub(fracture.place(at, 0, 1), at)),
    facets: bothOf(marks.facets[name]),
    inwards: name === 'superior' ? -1 : 1,
    roots: [root(marks.pedicles.left), root(marks.pedicles.right)],
    rootGapMm,
    facetNormals: [marks.facets[name].left.normal, marks.facets[name].right.normal],
    contacts: null,
  };
}

/** The rigid part of an endplate's displacement as its neighbour feels it through the disc, which takes up some of
 * the tilt but none of the shift. */
export function plateMotion(plate: MovingPlate, wedge: number, central: number): Pose {
  const moved = (i: number): Vec3 => [
    plate.ring[i][0] + wedge * plate.wedge[i][0] + central * plate.central[i][0],
    plate.ring[i][1] + wedge * plate.wedge[i][1] + central * plate.central[i][1],
    plate.ring[i][2] + wedge * plate.wedge[i][2] + central * plate.central[i][2],
  ];
  const now = plateFrame(moved(0), moved(1), moved(2), moved(3));
  const tilt = multiply(now.rotation, invert(plate.home).rotation);
  const kept = partOf(tilt, 1 - DISC_COMPENSATION);
  const free: Pose = { rotation: kept, position: sub(now.position, rotate(kept, plate.home.position)) };
  return beforeFacets(plate, onRim(plate, onFacets(plate, free, moved(0)), wedge, central));
}

/** A corner of the ring lies this far along both of its half axes: on an ellipse. */
const CORNER = Math.SQRT1_2;
/** How far a facet may go into the other's place before its cartilage bears, mm; illustrative. */
const FACET_GIVE = 0.6;
/** A pedicle's root lies this far ahead of its isthmus, and this much further aside. */
const ROOT_AHEAD_MM = 2.3;
const ROOT_ASIDE = 1.1;
/** How far from the neighbour below the pedicles' roots stand at rest, mm: measured on the meshes of a woman of mean stature, less
 * 0.1 to 0.3 for cartilage.
 * They are the arch's and do not sink with the body: bodies that had crushed and tilted let T5 to T7 overlap there by up to
 * 0.6 mm in five of 400 random cases. */
const ROOT_GAPS_MM: Readonly<Record<'T4' | TreatedLevel, number>> = {
  T4: 0.3,
  T5: 0.5,
  T6: 0.9,
  T7: 1.2,
  T8: 1.3,
  T9: 2.4,
  T10: 2.3,
  T11: 2.7,
  T12: 2.8,
  L1: 3.6,
  L2: 4.3,
  L3: 5.4,
  L4: 6,
  L5: 6,
};
/** How far a rim may sink into what lies under it before the disc there bears, mm; illustrative. */
const DISC_GIVE = 0.4;

/** A plate that broke on one side only is no plane: what stands on it rests on its highest rim. */
function onRim(plate: MovingPlate, pose: Pose, wedge: number, central: number): Pose {
  const [qx, qy, qz, qw] = pose.rotation;
  // Only heights are compared: the rotation's second row.
  const row = [2 * (qx * qy + qw * qz), 1 - 2 * (qx * qx + qz * qz), 2 * (qy * qz - qw * qx)];
  const [x, y, z] = pose.position;
  let sunk = 0;
  for (let i = 0; i < plate.ring.length; i++) {
    const at = plate.ring[i];
    const stands = row[0] * at[0] + row[1] * at[1] + row[2] * at[2] + y;
    const under = at[1] + wedge * plate.wedge[i][1] + central * plate.central[i][1];
    sunk = Math.max(sunk, plate.inwards * (stands - under) - DISC_GIVE);
  }
  for (const at of plate.roots) {
    const stands = row[0] * at[0] + row[1] * at[1] + row[2] * at[2] + y;
    sunk = Math.max(sunk, plate.inwards * (stands - at[1]) - plate.rootGapMm);
  }
  if (sunk === 0) return pose;
  return { rotation: pose.rotation, position: [x, y - plate.inwards * sunk, z] };
}

/** Facets slide on each other and do not go through each other: what turned far about the front is held off along them. */
function beforeFacets(plate: MovingPlate, pose: Pose): Pose {
  let held = pose;
  for (let at = 0; at < 2; at++) {
    const facet = plate.facets[at];
    const [nx, ny, nz] = plate.facetNormals[at];
    const now = apply(held, facet);
    const out = nx * (now[0] - facet[0]) + ny * (now[1] - facet[1]) + nz * (now[2] - facet[2]);
    const into = -out - FACET_GIVE;
    if (into <= 0) continue;
    const [x, y, z] = held.position;
    held = { rotation: pose.rotation, position: [x + into * nx, y + into * ny, z + into * nz] };
  }
  return held;
}

/**
 * The arch does not collapse with the body: as soon as a facet bears, what it cannot sink turns the neighbour about the
 * rim in front. Judged by the middle of both facets, let slide by 1.5 mm, and without `onRim`, neighbours overlapped in 58
 * of 1,200 random cases, by up to 1.4 mm; now in none.
 */
function onFacets(plate: MovingPlate, free: Pose, front: Vec3): Pose {
  let angle = 0;
  for (const facet of plate.facets) {
    const now = apply(free, facet);
    const slid = plate.inwards * (now[1] - facet[1]);
    angle = Math.max(angle, slid / (front[0] - now[0]));
  }
  if (angle === 0) return free;
  return compose(turnAbout(front, turn([0, 0, 1], plate.inwards * angle)), free);
}
