import type { Camera } from 'three';
import type { Vec3 } from '../../../models/math/vec.ts';
import { onPicture, SPOT } from '../camera/spot.ts';
import type { AngleDrawing, LengthDrawing, Stroke } from './drawn.ts';

/** A picture that is drawn on: pixels from the top left. */
export interface Sight {
  camera: Camera;
  width: number;
  height: number;
}

/** A drawing as an SVG has it. */
export interface Strokes {
  /** Extension lines, and lines of an endplate. */
  thin: string;
  /** The dimension line or the arc. */
  line: string;
  /** Dashed: lines of the construction. */
  helper: string;
  /** Arrow heads, filled. */
  heads: string;
  /** Where the number stands, and to which side of there it runs. */
  x: number;
  y: number;
  towards: -1 | 0 | 1;
  /** The dimension line or the arc's chord: x, y, x, y. */
  body: readonly [number, number, number, number];
}

const HEAD_PX = 9;
const HEAD_HALF_PX = 2.8;
/** A line that is shorter has its arrow heads outside, pointing inwards, on tails. */
const ROOM_FOR_HEADS_PX = 30;
const TAIL_PX = 16;
/** Extension lines leave the point a little and run past the dimension line a little, as draughtsmen have them. */
const GAP_PX = 3;
const PAST_PX = 5;
/** Between a line and its number. */
const NUMBER_PX = 9;
const ARC_STEPS = 16;

type Spot = readonly [x: number, y: number];

const spotOf = (at: Vec3, { camera, width, height }: Sight): Spot => {
  onPicture(at, camera, width, height);
  return [SPOT.x, SPOT.y];
};
const to = (a: Spot, b: Spot): { x: number; y: number; long: number } => {
  const [x, y] = [b[0] - a[0], b[1] - a[1]];
  const long = Math.hypot(x, y);
  return long < 1e-6 ? { x: 0, y: -1, long: 0 } : { x: x / long, y: y / long, long };
};
const moved = (a: Spot, d: { x: number; y: number }, by: number): Spot => [a[0] + d.x * by, a[1] + d.y * by];
const segment = (a: Spot, b: Spot): string =>
  `M${a[0].toFixed(1)} ${a[1].toFixed(1)}L${b[0].toFixed(1)} ${b[1].toFixed(1)}`;

/** A filled head with its tip at `tip`, pointing along `d`. */
function head(tip: Spot, d: { x: number; y: number }): string {
  const base = moved(tip, d, -HEAD_PX);
  const across = { x: -d.y, y: d.x };
  const [a, b] = [moved(base, across, HEAD_HALF_PX), moved(base, across, -HEAD_HALF_PX)];
  return `${segment(tip, a)}L${b[0].toFixed(1)} ${b[1].toFixed(1)}Z`;
}

/** A dimension line between two points, with extension lines where it stands beside them. */
export function lengthStrokes(drawn: LengthDrawing, sight: Sight): Strokes {
  const [p, q] = drawn.ends.map((at) => spotOf(at, sight));
  const [a, b] = drawn.line.map((at) => spotOf(at, sight));
  const along = to(a, b);
  const extension = (from: Spot, end: Spot): string => {
    const d = to(from, end);
    return d.long < GAP_PX + 1 ? '' : segment(moved(from, d, GAP_PX), moved(end, d, PAST_PX));
  };
  const inside = along.long >= ROOM_FOR_HEADS_PX;
  const back = { x: -along.x, y: -along.y };
  const line = inside
    ? segment(a, b)
    : `${segment(moved(a, back, TAIL_PX), a)}${segment(b, moved(b, along, TAIL_PX))}`;
  const heads = inside ? head(a, back) + head(b, along) : head(a, along) + head(b, back);
  const middle: Spot = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const [m, n] = drawn.line;
  const centre: Vec3 = [(m[0] + n[0]) / 2, (m[1] + n[1]) / 2, (m[2] + n[2]) / 2];
  const beyond: Vec3 = [centre[0] + drawn.side[0], centre[1] + drawn.side[1], centre[2] + drawn.side[2]];
  const toSide = to(middle, spotOf(beyond, sight));
  const side = toSide.long < 0.3 ? { x: -along.y, y: along.x } : toSide;
  const [x, y] = moved(middle, side, NUMBER_PX);
  return {
    thin: extension(p, a) + extension(q, b),
    line,
    helper: '',
    heads,
    x,
    y: y + (Math.abs(side.x) > 0.5 ? 0 : Math.sign(side.y) * NUMBER_PX),
    towards: side.x > 0.5 ? 1 : side.x < -0.5 ? -1 : 0,
    body: [...a, ...b],
  };
}

/** An arc between two arms, with the lines that they stand for. */
export function angleStrokes(drawn: AngleDrawing, sight: Sight): Strokes {
  const draw = (strokes: readonly Stroke[]): string =>
    strokes.map(([a, b]) => segment(spotOf(a, sight), spotOf(b, sight))).join('');
  const arc = Array.from({ length: ARC_STEPS + 1 }, (_, i) => spotOf(onArc(drawn, i / ARC_STEPS), sight));
  const first = to(arc[1], arc[0]);
  const last = to(arc[ARC_STEPS - 1], arc[ARC_STEPS]);
  const long = arc.reduce((sum, spot, i) => sum + (i === 0 ? 0 : to(arc[i - 1], spot).long), 0);
  const middle = arc[ARC_STEPS / 2];
  const out = to(spotOf(drawn.vertex, sight), middle);
  const [x, y] = moved(middle, out, NUMBER_PX);
  return {
    thin: draw(drawn.rays),
    line: arc.map(([u, v], i) => `${i === 0 ? 'M' : 'L'}${u.toFixed(1)} ${v.toFixed(1)}`).join(''),
    helper: draw(drawn.helpers),
    heads: long < ROOM_FOR_HEADS_PX ? '' : head(arc[0], first) + head(arc[ARC_STEPS], last),
    x,
    y: y + (Math.abs(out.x) > 0.5 ? 0 : Math.sign(out.y) * NUMBER_PX),
    towards: out.x > 0.5 ? 1 : out.x < -0.5 ? -1 : 0,
    body: [...arc[0], ...arc[ARC_STEPS]],
  };
}

/** A point on the arc, `share` of the way from the first arm to the second. */
function onArc({ vertex, arms: [a, b], radiusMm }: AngleDrawing, share: number): Vec3 {
  const x = a[0] * (1 - share) + b[0] * share;
  const y = a[1] * (1 - share) + b[1] * share;
  const z = a[2] * (1 - share) + b[2] * share;
  const k = radiusMm / (Math.sqrt(x * x + y * y + z * z) || 1);
  return [vertex[0] + k * x, vertex[1] + k * y, vertex[2] + k * z];
}

/** A number's box: left, top, right, bottom. */
type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Moves numbers up or down until none stands on another; those first in the list stay where they are. Widths are of
 * tabular figures, some 0.56 of their height. */
export function keptApart(numbers: readonly { strokes: Strokes; text: string }[], sizePx: number): Spot[] {
  const taken: Box[] = [];
  return numbers.map(({ strokes: { x, y, towards }, text }) => {
    const wide = 0.56 * sizePx * text.length;
    const left = towards === 1 ? x : towards === -1 ? x - wide : x - wide / 2;
    const boxAt = (by: number): Box => [left, y + by - 0.6 * sizePx, left + wide, y + by + 0.6 * sizePx];
    const steps = [0, 1, -1, 2, -2, 3, -3, 4, -4].map((k) => 0.65 * k * sizePx);
    const by = steps.find((step) => !taken.some((box) => overlap(box, boxAt(step)))) ?? 0;
    taken.push(boxAt(by));
    return [x, y + by];
  });
}

const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
