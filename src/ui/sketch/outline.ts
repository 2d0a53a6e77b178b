import { getStroke } from 'perfect-freehand';
import type { ArrowMark, PenMark, Spot } from '../../session/sketch/sketch.ts';

/** Lines are laid out in tenths of a millimetre: the library that does it rounds at whole units. */
export const TENTHS = 10;

const round = (value: number): string => (value * TENTHS).toFixed(1);
const at = ([x, y]: Spot): string => `${round(x)} ${round(y)}`;

/** The outline of a line drawn by hand, as an SVG path in tenths of a millimetre. */
export function penPath({
  places,
  pressures,
  sizeMm,
}: Pick<PenMark, 'places' | 'pressures' | 'sizeMm'>): string {
  const felt = pressures.length === places.length;
  const outline = getStroke(
    places.map(([x, y], index) => [x * TENTHS, y * TENTHS, felt ? pressures[index] : 0.5]),
    {
      size: sizeMm * TENTHS,
      thinning: felt ? 0.5 : 0,
      smoothing: 0.5,
      streamline: 0.4,
      simulatePressure: false,
      last: true,
    },
  );
  if (outline.length === 0) return '';
  const [first, ...rest] = outline.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  return `M${first}L${rest.join(' ')}Z`;
}

/** Of the arrow's length, and times its line: the smaller is how long the head is. */
const HEAD_SHARE = 0.45;
const HEAD_SIZES = 4.5;
const HEAD_SPREAD = 0.5;

/** An arrow's shaft and head, as an SVG path to be stroked, in tenths of a millimetre. */
export function arrowPath({ from, to, sizeMm }: Pick<ArrowMark, 'from' | 'to' | 'sizeMm'>): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const long = Math.hypot(dx, dy);
  if (long === 0) return '';
  const head = Math.min(HEAD_SHARE * long, HEAD_SIZES * sizeMm) / long;
  const wing = (side: 1 | -1): Spot => [
    to[0] - head * (dx - side * HEAD_SPREAD * dy),
    to[1] - head * (dy + side * HEAD_SPREAD * dx),
  ];
  return `M${at(from)}L${at(to)}M${at(wing(1))}L${at(to)}L${at(wing(-1))}`;
}
