import { type DiscWay, discWay } from './disc.ts';
import type { Healthy } from './healthy.ts';
import { greyAt, type Picture, type Point } from './picture.ts';
import { dot, minus, moved, turned, unit } from './plane.ts';
import { BONES, type Marked, type Six, sixFrom } from './six.ts';
import { frameOf, snapped } from './snap.ts';
import { type Frame, wallAt, wallClear } from './walls.ts';

/** Found on the made films that may be tuned on (tests/film). */
export const PROPOSE = {
  /** Where walls are looked for, over the depth. */
  wall: 0.5,
  wallReach: 0.17,
  /** Walls stand within this of square to the mean of the endplates, and mostly nearer; degrees. */
  tilts: 16,
  tiltBelieved: 30,
  /** A dish is looked for down to this share of the body's height, and taken where its line is this bright over the rim's
   * and by itself. */
  deepest: 0.5,
  shallowest: 0.08,
  dishShare: 0.4,
  dishLeast: 0.03,
} as const;

export interface Proposal {
  marked: Marked;
  /** How well what was found stands out: compared between two ways of looking at one film, never shown. */
  score: number;
}

/**
 * Six points of each of three bodies (picture: bone bright) from a tap near the middle of each, top to bottom: the
 * endplates that face each other over each disc as a pair, then the walls, then the middles. `front`: +1 where the front of
 * the spine is to the right.
 */
export function proposed(
  picture: Picture,
  taps: readonly [Point, Point, Point],
  front: 1 | -1,
  healthy: Healthy,
): Proposal {
  const [above, broken, below] = taps;
  const [up, low] = [minus(broken, above), minus(below, broken)];
  const bend = Math.atan2(up[0] * low[1] - up[1] * low[0], dot(up, low));
  const pitch = (Math.hypot(...up) + Math.hypot(...low)) / 2;
  const most = Math.max(Math.hypot(...up), Math.hypot(...low));
  const depth = healthy.depth * 0.74 * most;
  // Beyond the neighbours the spine goes on nearly straight: the bend is the break's.
  const first = moved(above, turned(unit(up), -0.25 * bend), -most);
  const last = moved(below, turned(unit(low), 0.25 * bend), 1.05 * most);
  const chain = [first, above, broken, below, last];
  const discs = [0, 1, 2, 3].map((i) =>
    discWay(picture, chain[i], chain[i + 1], front, depth, pitch, [
      i === 0 ? 0.3 : 0.08,
      i === 3 ? 0.7 : 0.92,
    ]),
  );
  const six = (k: 1 | 2 | 3): Six => bodyOf(picture, discs[k - 1], discs[k], depth);
  const marked = { above: six(1), broken: six(2), below: six(3) };
  return { marked, score: BONES.reduce((sum, bone) => sum + wallsClear(picture, marked[bone]), 0) };
}

/** Bone bright, a body's walls are its clearest lines; bone dark they are none. */
function wallsClear(picture: Picture, six: Six): number {
  const frame = frameOf(six);
  return wallClear(picture, frame, 'front') + wallClear(picture, frame, 'back');
}

const mean = (points: readonly Point[]): Point => {
  const sum = points.reduce(([x, y], [px, py]) => [x + px, y + py] as const, [0, 0] as Point);
  return [sum[0] / points.length, sum[1] / points.length];
};

/** A stretch of a line, by shares of its length. */
const part = (line: readonly Point[], from: number, to: number): Point =>
  mean(line.slice(Math.floor(from * (line.length - 1)), Math.ceil(to * (line.length - 1)) + 1));

/** The six points of a body between two discs: its walls, where they meet its endplates, and between those the middles. */
function bodyOf(picture: Picture, over: DiscWay, under: DiscWay, depth: number): Six {
  const [top, bottom] = [over.lower, under.upper];
  const middle = mean([mean(top), mean(bottom)]);
  const height = Math.hypot(...minus(mean(bottom), mean(top)));
  const tilt = (line: readonly Point[]) => unit(minus(part(line, 0.8, 1), part(line, 0, 0.2)));
  const level = unit(moved(tilt(top), tilt(bottom), 1));
  const across: Point = [-level[1], level[0]];
  const below: Point = dot(across, minus(mean(bottom), mean(top))) > 0 ? across : [-across[0], -across[1]];
  const frame = upright(picture, { middle, front: level, down: below, depth, height });
  const { front } = frame;
  const where = { at: PROPOSE.wall, reach: PROPOSE.wallReach };
  const ahead = wallAt(picture, frame, 'front', where);
  const behind = -wallAt(picture, frame, 'back', where);
  const ends = [top, bottom].map((line) => [ahead, behind].map((u) => onLine(line, middle, front, u)));
  const middles = ends.map(([a, b], i) => dish(picture, frame, a, b, i === 0 ? 1 : -1));
  const six = sixFrom((i) => (i >> 1 === 1 ? middles[i % 2] : ends[i % 2][i >> 2]));
  return snapped(picture, six);
}

/** A frame turned as its walls stand: endplates tilt against each other, walls hardly do. */
function upright(picture: Picture, frame: Frame): Frame {
  let best = frame;
  let most = 0;
  for (let deg = -PROPOSE.tilts; deg <= PROPOSE.tilts; deg += 2) {
    const angle = (deg * Math.PI) / 180;
    const one = { ...frame, front: turned(frame.front, angle), down: turned(frame.down, angle) };
    const clear =
      (wallClear(picture, one, 'front') + wallClear(picture, one, 'back')) *
      Math.exp(-0.5 * (deg / PROPOSE.tiltBelieved) ** 2);
    if (clear > most) {
      most = clear;
      best = one;
    }
  }
  return best;
}

/** How deep the dish lies at a share of the way across, 1 at its deepest: as bones break (see sim/fracture/forms.ts). */
const dished = (s: number): number => {
  const r2 = ((s - 0.5) / 0.5) ** 2;
  return r2 < 1 ? (1 - r2) ** 2 : 0;
};

/** The middle of an endplate from its ends: the rim's own, or the bottom of a dish whose line is bright enough. `into`: 1
 * where the body lies below. */
function dish(
  picture: Picture,
  { down, depth, height }: Frame,
  front: Point,
  back: Point,
  into: 1 | -1,
): Point {
  const chord = minus(front, back);
  const flank = 0.024 * depth;
  const slack = 0.012 * depth;
  const at = (s: number, sunk: number): Point => moved(moved(back, chord, s), down, into * sunk * dished(s));
  const ridge = ([x, y]: Point, off: number): number => {
    const grey = (v: number) => greyAt(picture, x + (v + off) * down[0], y + (v + off) * down[1]);
    return 2 * grey(0) - grey(-flank) - grey(flank);
  };
  const bright = (sunk: number): number => {
    let [sum, n] = [0, 0];
    for (let s = 0.16; s < 0.85; s += 0.02) {
      // At its bottom the line fades: what is seen are the flanks.
      if (Math.abs(s - 0.5) < 0.08 && sunk > 0.1 * depth) continue;
      const point = at(s, sunk);
      sum += Math.max(0, ridge(point, -slack), ridge(point, 0), ridge(point, slack));
      n++;
    }
    return sum / n;
  };
  const step = 0.01 * depth;
  const brightest = (from: number, to: number): { sunk: number; own: number } => {
    let best = { sunk: 0, own: 0 };
    for (let sunk = from; sunk < to; sunk += step) {
      const own = bright(sunk);
      if (own > best.own) best = { sunk, own };
    }
    return best;
  };
  const rim = brightest(-0.04 * depth, PROPOSE.shallowest * depth);
  const deep = brightest(PROPOSE.shallowest * depth, PROPOSE.deepest * height);
  const isDish = deep.own > PROPOSE.dishLeast && deep.own > PROPOSE.dishShare * rim.own;
  return at(0.5, isDish ? deep.sunk : rim.sunk);
}

/** The point of a line at a distance to the front; beyond its ends it goes on straight. */
function onLine(line: readonly Point[], middle: Point, right: Point, u: number): Point {
  const us = line.map((point) => dot(minus(point, middle), right));
  const last = us.length - 1;
  if (u >= us[0] && u <= us[last]) {
    const next = Math.max(
      1,
      us.findIndex((own) => own >= u),
    );
    const k = (u - us[next - 1]) / (us[next] - us[next - 1] || 1);
    return moved(line[next - 1], minus(line[next], line[next - 1]), k);
  }
  const [a, b] =
    u > us[last] ? [part(line, 0.7, 0.8), part(line, 0.92, 1)] : [part(line, 0.2, 0.3), part(line, 0, 0.08)];
  const way = unit(minus(b, a));
  return moved(b, way, (u - dot(minus(b, middle), right)) / (dot(way, right) || 1));
}
