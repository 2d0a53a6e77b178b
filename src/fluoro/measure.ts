import { degrees } from '../../models/math/scalar.ts';
import type { Vec3 } from '../../models/math/vec.ts';
import { type Beam, magnificationAt, project, type Spot } from './arm.ts';
import type { Marks } from './landmarks.ts';

/** What can be measured on a picture. */
export const RULERS = ['heights', 'wedge', 'cobb', 'distance'] as const;
export type RulerName = (typeof RULERS)[number];

/** Names of the points that each ruler asks for, in order. */
export const RULER_POINTS: Readonly<Record<RulerName, readonly string[]>> = {
  heights: [
    'anterior-superior',
    'anterior-inferior',
    'middle-superior',
    'middle-inferior',
    'posterior-superior',
    'posterior-inferior',
  ],
  wedge: ['anterior-superior', 'posterior-superior', 'anterior-inferior', 'posterior-inferior'],
  cobb: ['above-anterior', 'above-posterior', 'below-anterior', 'below-posterior'],
  distance: ['from', 'to'],
};

/** A place on a picture that a point snaps to. */
export interface Anchor {
  name: string;
  spot: Spot;
}

/** Landmarks on a picture. */
export function anchorsOf(marks: Marks, beam: Beam): Anchor[] {
  const { stations, superior, inferior, cobb, pedicles } = marks;
  const points: readonly (readonly [string, Vec3])[] = [
    ...(['anterior', 'middle', 'posterior'] as const).flatMap(
      (which) =>
        [
          [`${which}-superior`, stations[which][0]],
          [`${which}-inferior`, stations[which][1]],
        ] as const,
    ),
    ['above-anterior', cobb[0][0]],
    ['above-posterior', cobb[0][1]],
    ['below-anterior', cobb[1][0]],
    ['below-posterior', cobb[1][1]],
    ['left-superior', superior.left],
    ['right-superior', superior.right],
    ['left-inferior', inferior.left],
    ['right-inferior', inferior.right],
    ['left-pedicle', pedicles.left.centre],
    ['right-pedicle', pedicles.right.centre],
    ['spinous', marks.spinousTip],
  ];
  return points.map(([name, at]) => ({ name, spot: project(beam, at) }));
}

/** The nearest anchor within `reachMm` on the detector, else the spot itself. */
export function snap(spot: Spot, anchors: readonly Anchor[], reachMm: number): Spot {
  let best: Spot = spot;
  let least = reachMm;
  for (const anchor of anchors) {
    const away = apart(spot, anchor.spot);
    if (away < least) {
      least = away;
      best = anchor.spot;
    }
  }
  return best;
}

/** A ruler laid on the landmarks it is made for; null where a name has no anchor (a free distance). */
export function laid(ruler: RulerName, anchors: readonly Anchor[]): Spot[] | null {
  const names = ruler === 'distance' ? ['anterior-superior', 'anterior-inferior'] : RULER_POINTS[ruler];
  const spots = names.map((name) => anchors.find((anchor) => anchor.name === name)?.spot);
  return spots.every((spot) => spot !== undefined) ? (spots as Spot[]) : null;
}

const apart = (a: Spot, b: Spot): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** mm on the detector for a mm in the body, where the treated vertebra's midline lies. */
export function calibration(marks: Marks, beam: Beam): number {
  const { anterior, posterior } = marks.stations;
  const at = [anterior[0], anterior[1], posterior[0], posterior[1]].map((point) =>
    magnificationAt(beam, point),
  );
  return at.reduce((sum, k) => sum + k, 0) / at.length;
}

/** Three heights, mm in the body. */
export function heightsOn(points: readonly Spot[], magnified: number): [number, number, number] {
  return [
    apart(points[0], points[1]) / magnified,
    apart(points[2], points[3]) / magnified,
    apart(points[4], points[5]) / magnified,
  ];
}

export const distanceOn = (points: readonly Spot[], magnified: number): number =>
  apart(points[0], points[1]) / magnified;

/**
 * Angle between an upper and a lower line, each given by its front and its back: positive when they meet in front
 * (lower in front: kyphosis).
 */
export function angleOn([front, back, lowerFront, lowerBack]: readonly Spot[]): number {
  const forwards = Math.sign(front[0] - back[0]) || 1;
  const slope = (a: Spot, b: Spot) => degrees(Math.atan2(a[1] - b[1], forwards * (a[0] - b[0])));
  return slope(lowerFront, lowerBack) - slope(front, back);
}
