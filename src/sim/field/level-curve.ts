import { clamp } from '../../../models/math/scalar.ts';
import type { Grid } from './grid.ts';

/** Which level of an arrival field encloses a volume: samples from 0 to the largest, closer together near 0. The
 * largest is what was asked for, or less where the field has no room for it. */
export interface LevelCurve {
  ml: Float32Array;
  level: Float32Array;
}

export interface LevelCurveInput {
  grid: Grid;
  arrival: Float32Array;
  /** Nodes where this is positive belong to somebody else. */
  clip?: Float32Array;
  /** Local volume now over local volume in the field's own shape, per node, at one or more states of deformation. */
  stretch: readonly Float32Array[];
  /** How much of each of those states holds when a volume stands inside; sums to 1. */
  blend: (ml: number) => readonly number[];
  maxMl: number;
  /** Volume (mL) of the mesh that would be drawn at a level when `ml` are meant to be inside. */
  measure: (level: number, ml: number) => number;
}

type Countable = Pick<LevelCurveInput, 'grid' | 'arrival' | 'clip' | 'stretch' | 'maxMl'>;

const SAMPLES = 49;
const BINS = 2048;
/** Samples that are measured on the mesh, closer together where meshes are small; the error is smooth in between. */
const MEASURED = [0, 3, 6, 9, 12, 17, 23, 31, 39, 48];

/**
 * Sums node volumes in order of arrival (no sorting: a histogram with prefix sums), inverts the sum at the samples,
 * then measures the mesh itself at nine of them and moves the level by what was missing. Chords make a small mesh
 * lose a tenth of its volume; after the correction drawn and stated volume agree within 1 % from 0.1 mL up.
 */
export function levelCurve(input: LevelCurveInput, sums = cumulative(input)): LevelCurve {
  const room = levelRoom(sums, input.blend(input.maxMl));
  let most = room < ROOM * input.maxMl ? FULL * room : input.maxMl;
  // The mesh itself may hold less than its nodes do: what it held is all there is. The largest sample alone is asked
  // first: a whole curve measured in vain took 2 s in a full T5.
  for (let pass = 0; pass < 3; pass++) {
    const { got } = askedFor(input, sums, most);
    if (got >= SHORT * most) break;
    most = FULL * Math.max(got, 1e-3);
  }
  let { curve, held } = curveTo(input, sums, most);
  for (let pass = 0; pass < 3 && held !== null; pass++)
    ({ curve, held } = curveTo(input, sums, FULL * Math.max(held, 1e-3)));
  return curve;
}

/** A field that holds less than this much of what is asked for is full, and is used up to that share. */
const ROOM = 1.02;
const FULL = 0.94;

/** `held` is what the mesh held where it could not hold what was asked of it; null where it always could. */
function curveTo(
  input: LevelCurveInput,
  sums: Sums,
  most: number,
): { curve: LevelCurve; held: number | null } {
  const ml = new Float32Array(SAMPLES);
  const level = new Float32Array(SAMPLES);
  /** What is to be asked of the sums beyond the volume itself; NaN where nothing has been measured. */
  const missing = new Float32Array(SAMPLES).fill(Number.NaN);
  let held: number | null = null;
  for (let i = 0; i < SAMPLES; i++) ml[i] = most * (i / (SAMPLES - 1)) ** 2;
  missing[0] = 0;
  const measure = (i: number, guess: number, passes: number) => {
    const { asked, got } = askedFor(input, sums, ml[i], ml[i] * (1 + guess), passes);
    missing[i] = asked - ml[i];
    if (i === SAMPLES - 1 && got < SHORT * ml[i]) held = got;
    // A smaller one that falls short says nothing of the room; but where no level holds it nor what is about it, the
    // skin goes over what the front did not reach in one leap, and all above is missed by some hundredths.
    if (ml[i] > LEAPT_FROM_ML && Math.abs(got / ml[i] - 1) > LEAPT) held = Math.min(held ?? ml[i], ml[i]);
  };
  const share = (i: number) => (i === 0 ? 0 : missing[i] / ml[i]);
  // What was missing just below is the best guess of what is missing here.
  for (let m = 1; m < MEASURED.length; m++) {
    const i = MEASURED[m];
    measure(i, share(MEASURED[m - 1]), ml[i] < SMALL_ML ? FEW_PASSES : PASSES);
  }
  // Where the error changes fast between two that were measured, the one between them is measured too.
  const closeGap = (from: number, to: number) => {
    if (to - from < 2 || from === 0 || ml[to] < SMALL_ML) return;
    if (Math.abs(share(from) - share(to)) < UNEVEN) return;
    const middle = (from + to) >> 1;
    measure(middle, (share(from) + share(to)) / 2, FEW_PASSES);
    closeGap(from, middle);
    closeGap(middle, to);
  };
  for (let m = 2; m < MEASURED.length; m++) closeGap(MEASURED[m - 1], MEASURED[m]);
  for (let i = 1, at = 0; i < SAMPLES; i++) {
    if (!Number.isNaN(missing[i])) at = i;
    let next = i;
    while (Number.isNaN(missing[next])) next++;
    const t = next > at ? (i - at) / (next - at) : 0;
    const extra = at === 0 ? missing[next] * t * t : missing[at] * (1 - t) + missing[next] * t;
    level[i] = levelFor(sums, ml[i] + extra, input.blend(ml[i]));
  }
  level[0] = sums.low;
  // In a body that rises the same level holds more, and may have to fall; in one that stands it cannot.
  if (input.stretch.length === 1)
    for (let i = 1; i < SAMPLES; i++) level[i] = Math.max(level[i], level[i - 1]);
  return { curve: { ml, level }, held };
}

/** Neighbouring measurements may differ by this share of their volumes. */
const UNEVEN = 0.02;
/** Of less than this nobody sees a hundredth. */
const SMALL_ML = 0.1;
/** Held no more than this of what was asked for after all corrections: there is no more room. */
const SHORT = 0.985;
/** Measured volume counts as right within this share of it, or within this much (mL). */
const EXACT = 0.003;
const EXACT_ML = 0.0003;
/** Missed by more than this share, from this volume on, a volume lies within a leap. */
const LEAPT = 0.015;
const LEAPT_FROM_ML = 0.5;
/** Usually two or three are enough. */
const PASSES = 12;
/** Between two that were measured the guess is near; and a small volume need not be exact: a few fields took 3 s. */
const FEW_PASSES = 3;

/** What must be asked of the sums so that the mesh holds `ml`: a secant from a guess (the sums' own answer, or what its
 * neighbours needed), kept between what was too little and what was too much. A front that floods a gap makes the
 * secant alone jump to and fro. */
function askedFor(
  { measure, blend }: LevelCurveInput,
  sums: Sums,
  ml: number,
  guess = ml,
  passes = PASSES,
): { asked: number; got: number } {
  const shares = blend(ml);
  let asked = guess;
  let level = levelFor(sums, asked, shares);
  let got = measure(level, ml);
  let best = { asked, got };
  let slope = 1;
  let [little, much] = [0, Number.POSITIVE_INFINITY];
  for (let pass = 0; pass < passes && Math.abs(got - ml) > Math.max(EXACT * ml, EXACT_ML); pass++) {
    // At the highest level no more can be had; less can, where the mesh holds more than its nodes do.
    if (level >= sums.high && got < ml) break;
    if (got < ml) little = Math.max(little, asked);
    else much = Math.min(much, asked);
    let next = asked + clamp((ml - got) / slope, -0.5 * ml, 0.5 * ml);
    if (next <= little || next >= much) next = Number.isFinite(much) ? (little + much) / 2 : asked + 0.5 * ml;
    level = levelFor(sums, next, shares);
    const then = measure(level, ml);
    if (Math.abs(next - asked) > 1e-9) slope = clamp((then - got) / (next - asked), 0.3, 3);
    asked = next;
    got = then;
    if (Math.abs(got - ml) < Math.abs(best.got - ml)) best = { asked, got };
  }
  return best;
}

/** All that lies below the highest level, mL. */
const levelRoom = (sums: Sums, blend: readonly number[]): number =>
  blend.reduce((room, share, s) => room + share * sums.below[s][BINS], 0);

/** A quantity given at the curve's volumes, at any volume: linear between samples, constant beyond the ends. */
export function atVolume(curve: LevelCurve, values: Float32Array, ml: number): number {
  const last = curve.ml.length - 1;
  const at = clamp(last * Math.sqrt(Math.max(0, ml) / (curve.ml[last] || 1)), 0, last);
  const i = Math.min(last - 1, at | 0);
  const span = curve.ml[i + 1] - curve.ml[i];
  const t = span > 0 ? clamp((ml - curve.ml[i]) / span, 0, 1) : 0;
  return values[i] + (values[i + 1] - values[i]) * t;
}

/** The level that encloses a volume. */
export const levelAt = (curve: LevelCurve, ml: number): number => atVolume(curve, curve.level, ml);

/** Volume below every level of a field: the same for all curves of one input, whatever they measure. */
export interface Sums {
  low: number;
  high: number;
  /** mL below each bin's upper edge, per state. */
  below: readonly Float64Array[];
}

export function cumulative({ grid, arrival, clip, stretch, maxMl }: Countable): Sums {
  const [nx, ny, nz] = grid.size;
  const sy = nx;
  const sz = nx * ny;
  const { low, high } = rangeFor(grid, arrival, clip, stretch, maxMl);
  const below = stretch.map(() => new Float64Array(BINS + 1));
  const perBin = BINS / Math.max(high - low, 1e-6);
  const eighth = grid.spacing ** 3 / 8000;
  for (let k = 1; k < nz - 1; k++)
    for (let j = 1; j < ny - 1; j++)
      for (let i = 1, o = 1 + j * sy + k * sz; i < nx - 1; i++, o++) {
        const t = arrival[o];
        if (t > high) continue;
        let share = 1;
        if (clip !== undefined) {
          share = clamp(0.5 - clip[o] / grid.spacing, 0, 1);
          if (share === 0) continue;
        }
        // Eight sub-cells by the local slope, so that volume grows smoothly between one node and the next.
        const gx = slope(arrival[o - 1], t, arrival[o + 1]) / 4;
        const gy = slope(arrival[o - sy], t, arrival[o + sy]) / 4;
        const gz = slope(arrival[o - sz], t, arrival[o + sz]) / 4;
        for (let c = 0; c < 8; c++) {
          const own =
            t + ((c & 1) !== 0 ? gx : -gx) + ((c & 2) !== 0 ? gy : -gy) + ((c & 4) !== 0 ? gz : -gz);
          const bin = clamp(Math.ceil((own - low) * perBin), 1, BINS);
          for (let s = 0; s < below.length; s++) below[s][bin] += eighth * share * stretch[s][o];
        }
      }
  for (const sum of below) for (let bin = 1; bin <= BINS; bin++) sum[bin] += sum[bin - 1];
  return { low, high, below };
}

/** Bins of the first, coarse count. */
const COARSE_BINS = 256;
/** The finer count goes on to this much more than the largest volume: corrections ask for some of it. */
const SPARE = 1.4;

/** Least arrival, and one that surely has `maxMl` below it, so that what is never drawn is not counted finely. */
function rangeFor(
  grid: Grid,
  arrival: Float32Array,
  clip: Float32Array | undefined,
  stretch: readonly Float32Array[],
  maxMl: number,
): { low: number; high: number } {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (let o = 0; o < arrival.length; o++) {
    const t = arrival[o];
    if (t < low) low = t;
    if (t > high && t < 1e5) high = t;
  }
  const counts = new Float64Array(COARSE_BINS);
  const perBin = COARSE_BINS / Math.max(high - low, 1e-6);
  const node = grid.spacing ** 3 / 1000;
  const [first] = stretch;
  for (let o = 0; o < arrival.length; o++) {
    if (arrival[o] >= high || (clip !== undefined && clip[o] >= 0)) continue;
    counts[Math.min(COARSE_BINS - 1, ((arrival[o] - low) * perBin) | 0)] += node * first[o];
  }
  let sum = 0;
  for (let bin = 0; bin < COARSE_BINS; bin++) {
    sum += counts[bin];
    if (sum > SPARE * maxMl + 20 * node) return { low, high: Math.min(high, low + (bin + 4) / perBin) };
  }
  return { low, high };
}

/** Central slope, limited so that an unreached neighbour does not smear the node over all bins. */
const slope = (before: number, at: number, after: number): number => {
  const a = at - before;
  const b = after - at;
  if (Math.abs(a) > 1e3) return clamp(b, -50, 50);
  if (Math.abs(b) > 1e3) return clamp(a, -50, 50);
  return (a + b) / 2;
};

function levelFor(sums: Sums, ml: number, blend: readonly number[]): number {
  const at = (bin: number) => {
    let sum = 0;
    for (let s = 0; s < blend.length; s++) sum += blend[s] * sums.below[s][bin];
    return sum;
  };
  let low = 0;
  let high = BINS;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (at(middle) < ml) low = middle;
    else high = middle;
  }
  const a = at(low);
  const b = at(high);
  const t = b > a ? clamp((ml - a) / (b - a), 0, 1) : 0;
  return sums.low + ((low + t) / BINS) * (sums.high - sums.low);
}
