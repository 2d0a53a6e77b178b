import { clamp } from '../../../models/math/scalar.ts';
import type { Vec3 } from '../../../models/math/vec.ts';
import { forEachNode } from '../field/grid.ts';
import { type Fronts, largest } from './front.ts';

const BINS = 512;
/** Two tips nearer than this share by the plane between them as well, mm; illustrative. */
const MEETING_MM = 3;

/**
 * Which nodes each of two sides fills, when both have always injected the same volume: a node is that side's whose own
 * front, alone, would have come to it with less. Positive where the other side comes first, in units of the side's
 * own arrival. (Comparing arrivals was tried: a side whose tip lies in slower bone was squeezed to half of what was
 * put into it.) One side alone has no limit.
 *
 * Where the tips meet both fronts are the same, and who comes first says nothing: each fills its own half then (left
 * is towards -z). Without this the border of a T9 was lace of 60 000 vertices, and its plan took 1.9 s.
 */
export function clipsOf({ grid, arrival, stretch }: Fronts, tips: readonly Vec3[]): Float32Array[] {
  if (arrival.length < 2) return [];
  const ranks = arrival.map((one) => rankOf(one, stretch));
  return arrival.map((one, side) => {
    const other = arrival[1 - side];
    const from = ranks[1 - side];
    const same = sameVolume(from, ranks[side]);
    const clip = new Float32Array(one.length);
    for (let o = 0; o < clip.length; o++) clip[o] = (one[o] - inTable(same, other[o] / from.high)) / 2;
    const [own, its] = [tips[side], tips[1 - side]];
    const meeting = 1 - Math.hypot(own[0] - its[0], own[1] - its[1], own[2] - its[2]) / MEETING_MM;
    if (meeting > 0) {
      const middle = (own[2] + its[2]) / 2;
      const isLeft = own[2] === its[2] ? side === 0 : own[2] < its[2];
      const outwards = isLeft ? meeting : -meeting;
      forEachNode(grid, (o, _x, _y, z) => {
        clip[o] += outwards * (z - middle);
      });
    }
    return clip;
  });
}

/** Volume (node volumes) that lies below each of a number of levels. */
interface Rank {
  high: number;
  below: Float64Array;
}

function rankOf(arrival: Float32Array, stretch: Float32Array): Rank {
  const high = largest(arrival) * 0.97;
  const below = new Float64Array(BINS + 1);
  for (let o = 0; o < arrival.length; o++)
    if (arrival[o] < high) below[(1 + (arrival[o] / high) * (BINS - 1)) | 0] += stretch[o];
  for (let bin = 1; bin <= BINS; bin++) below[bin] += below[bin - 1];
  return { high, below };
}

/** The levels of one field that have as much below them as evenly spaced ones of the other. */
function sameVolume(from: Rank, to: Rank): Float64Array {
  const table = new Float64Array(BINS + 1);
  let bin = 0;
  for (let at = 0; at <= BINS; at++) {
    while (bin < BINS && to.below[bin + 1] < from.below[at]) bin++;
    const span = to.below[Math.min(BINS, bin + 1)] - to.below[bin];
    const part = span > 0 ? clamp((from.below[at] - to.below[bin]) / span, 0, 1) : 0;
    table[at] = ((bin + part) / BINS) * to.high;
  }
  return table;
}

/** At a share of the table's length; beyond its end it goes on rising. */
function inTable(table: Float64Array, share: number): number {
  const at = share * BINS;
  if (at >= BINS) return table[BINS] * share;
  const i = Math.max(0, at | 0);
  return table[i] + (table[i + 1] - table[i]) * (at - i);
}
