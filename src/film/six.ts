import type { Point } from './picture.ts';

/** Names of the six points of a body, in the order in which they are kept. */
export const POINTS = [
  'front-upper',
  'front-lower',
  'middle-upper',
  'middle-lower',
  'back-upper',
  'back-lower',
] as const;
export type PointName = (typeof POINTS)[number];

/** Six points of one body on a film: front, middle and back of the upper and lower endplate, in the order of POINTS. */
export type Six = readonly [Point, Point, Point, Point, Point, Point];

export const BONES = ['above', 'broken', 'below'] as const;
export type Bone = (typeof BONES)[number];

/** What is marked on a film. A neighbour that is not on it, or broken too, is null; never both. */
export interface Marked {
  above: Six | null;
  broken: Six;
  below: Six | null;
}

export const pointsOf = (marked: Marked): Point[] => BONES.flatMap((bone) => [...(marked[bone] ?? [])]);

export const sixFrom = (make: (at: number) => Point): Six => [
  make(0),
  make(1),
  make(2),
  make(3),
  make(4),
  make(5),
];

/** A copy with one point elsewhere. */
export function withPoint(marked: Marked, bone: Bone, at: number, point: Point): Marked {
  const six = marked[bone];
  return six === null ? marked : { ...marked, [bone]: sixFrom((i) => (i === at ? point : six[i])) };
}

/** The middle of some points. */
export function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce(([x, y], [px, py]) => [x + px, y + py] as const, [0, 0] as Point);
  return [sum[0] / points.length, sum[1] / points.length];
}

/** +1 where the front lies to the right, -1 to the left: of the means, so that no flat line turns it. */
export const frontOf = (six: Six): 1 | -1 => (six[0][0] + six[1][0] >= six[4][0] + six[5][0] ? 1 : -1);

/** Depth of a body on the film, px. */
export function depthOf(six: Six): number {
  const front = middleOf([six[0], six[1]]);
  const back = middleOf([six[4], six[5]]);
  return Math.hypot(front[0] - back[0], front[1] - back[1]);
}
