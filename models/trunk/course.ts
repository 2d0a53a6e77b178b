import { cervicalPoses } from '../cervical/table.ts';
import { LEVELS, type Level } from '../levels.ts';
import type { Landmarks } from '../manifest.ts';
import { apply } from '../math/pose.ts';
import { clamp } from '../math/scalar.ts';
import { splineAt } from '../math/spline.ts';
import type { Vec3 } from '../math/vec.ts';
import { atRest, type Rest, SACRUM } from './rest.ts';
import type { Hold } from './tissue.ts';

/**
 * A place along the column, counted in bones: 3 is the middle of T4's body, 3.5 the disc under it, 17 the sacrum.
 * Negative is the neck: -1 is C7.
 */
export type Place = number;

/** The bones that a point at a place goes with: the neck goes with T1, what lies below S1 with the sacrum. */
export function holdAt(place: Place): Hold {
  const at = clamp(place, 0, SACRUM);
  const first = Math.min(Math.floor(at), SACRUM - 1);
  return { first, second: first + 1, share: at - first };
}

export interface Anchor {
  readonly place: Place;
  readonly at: Vec3;
}

/** A smooth line through anchors along the column. */
export interface Course {
  readonly from: Place;
  readonly to: Place;
  at(place: Place): Vec3;
}

export function courseThrough(anchors: readonly Anchor[]): Course {
  const points = anchors.map((a) => a.at);
  const places = anchors.map((a) => a.place);
  return {
    from: places[0],
    to: places[places.length - 1],
    at: (place) => splineAt(points, positionOf(places, place)),
  };
}

/** Which anchor a place lies at, fractions between two. */
function positionOf(places: readonly number[], place: Place): number {
  const last = places.length - 1;
  let i = 0;
  while (i < last - 1 && places[i + 1] <= place) i++;
  return clamp(i + (place - places[i]) / (places[i + 1] - places[i]), 0, last);
}

/** Linear interpolation in a table of [place, value], ends held. */
export function tabled(table: readonly (readonly [Place, number])[], place: Place): number {
  let i = 0;
  while (i < table.length - 2 && table[i + 1][0] <= place) i++;
  const [a, u] = table[i];
  const [b, v] = table[i + 1];
  return u + (v - u) * clamp((place - a) / (b - a), 0, 1);
}

/** Anchors on every vertebra of the table, by its own landmarks. */
export function onVertebrae(
  rest: Rest,
  pick: (marks: Landmarks, level: Level, index: number) => readonly (readonly [number, Vec3])[],
): Anchor[] {
  return LEVELS.flatMap((level, index) =>
    pick(rest.landmarks[level], level, index).map(([offset, p]) => ({
      place: index + offset,
      at: atRest(rest, level, p),
    })),
  );
}

/** A point of a cervical vertebra's own frame at its place, for `C2` (-6) to `C7` (-1); C1 is -7. */
export function onNeck(rest: Rest, pick: (index: number) => Vec3): Anchor[] {
  const poses = cervicalPoses(rest);
  return (['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'] as const).map((level, i) => ({
    place: i - 7,
    at: atRest(rest, 'T1', apply(poses[level], pick(i))),
  }));
}

/** Places evenly spaced, ends included. */
export const placesBetween = (from: Place, to: Place, step: number): Place[] => {
  const count = Math.max(1, Math.round((to - from) / step));
  return Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
};

/** Share of the way between two bodies at which an endplate lies. */
export const PLATE = 0.36;

/** The middle of the vertebral body at a place: through bodies and discs. */
export const bodyCourse = (rest: Rest): Course =>
  courseThrough([
    ...onNeck(rest, (i) => (i === 0 ? [-4, 0, 0] : [0, 0, 0])),
    ...onVertebrae(rest, (marks) => [
      [-PLATE, marks.superior.centre],
      [PLATE, marks.inferior.centre],
    ]),
    { place: SACRUM - PLATE, at: [0, 0, 0] },
    { place: SACRUM + 1, at: atRest(rest, 'S1', [-9, -50, 0]) },
    { place: SACRUM + 2, at: atRest(rest, 'S1', [7, -104, 0]) },
  ]);
