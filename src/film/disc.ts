import { greyAt, type Picture, type Point } from './picture.ts';

/** The two endplates over a disc, from back to front. */
export interface DiscWay {
  /** The lower endplate of the body above, the upper one of the body below. */
  upper: Point[];
  lower: Point[];
}

/** Places along the spine between two middles, and columns across. */
const PLACES = 64;
const COLUMNS = 48;
/** Distance between the two endplates as a share of the way between two middles. */
const GAP = [0.06, 0.62] as const;
const STIFF = 0.02;
/** A line's flanks, as a share of the body's depth. */
const FLANK = 0.024;
/** What a step from bone to disc counts beside the line itself. */
const STEP_SHARE = 1;
const HALF = 0.36;

/**
 * The endplates that face each other between two middles, as one way of pairs across the disc (dynamic programming over
 * columns): a pair is paid for where bone ends and begins again and for bright lines there, and pays for bends.
 */
export function discWay(
  picture: Picture,
  from: Point,
  to: Point,
  front: 1 | -1,
  depth: number,
  pitch: number,
  [first, last]: readonly [number, number],
): DiscWay {
  const way: Point = [to[0] - from[0], to[1] - from[1]];
  const long = Math.hypot(...way);
  const down: Point = [way[0] / long, way[1] / long];
  const right: Point =
    down[1] >= 0 ? [front * down[1], -front * down[0]] : [-front * down[1], front * down[0]];
  const step = ((last - first) * long) / PLACES;
  const at = (i: number, j: number): Point => {
    const u = ((i + 0.5) / COLUMNS - 0.5) * 2 * HALF * depth;
    const v = first * long + (j + 0.5) * step;
    return [from[0] + u * right[0] + v * down[0], from[1] + u * right[1] + v * down[1]];
  };
  // Of every place: what it would be paid as the end of the body above, and as the beginning of the one below.
  const ends = new Float32Array(COLUMNS * PLACES);
  const begins = new Float32Array(COLUMNS * PLACES);
  const flank = FLANK * depth;
  for (let i = 0; i < COLUMNS; i++)
    for (let j = 0; j < PLACES; j++) {
      const [x, y] = at(i, j);
      const here = greyAt(picture, x, y);
      const before = greyAt(picture, x - flank * down[0], y - flank * down[1]);
      const after = greyAt(picture, x + flank * down[0], y + flank * down[1]);
      const ridge = Math.max(0, 2 * here - before - after);
      ends[i * PLACES + j] = ridge + STEP_SHARE * Math.max(0, before - after);
      begins[i * PLACES + j] = ridge + STEP_SHARE * Math.max(0, after - before);
    }
  const low = Math.max(1, Math.round((GAP[0] * pitch) / step));
  const high = Math.min(PLACES - 2, Math.round((GAP[1] * pitch) / step));
  const gaps = high - low + 1;
  let sums = new Float32Array(PLACES * gaps);
  const came: Int8Array[] = [];
  for (let i = 0; i < COLUMNS; i++) {
    const next = new Float32Array(PLACES * gaps).fill(-1e9);
    const how = new Int8Array(PLACES * gaps);
    for (let a = 1; a < PLACES - 1; a++)
      for (let k = 0; k < gaps && a + low + k < PLACES - 1; k++) {
        let most = i === 0 ? 0 : -1e9;
        if (i > 0)
          for (let da = -1; da <= 1; da++)
            for (let db = -1; db <= 1; db++) {
              const [a0, k0] = [a - da, k - (db - da)];
              if (a0 < 1 || a0 >= PLACES - 1 || k0 < 0 || k0 >= gaps) continue;
              const sum = sums[a0 * gaps + k0] - STIFF * (da * da + db * db);
              if (sum > most) {
                most = sum;
                how[a * gaps + k] = (da + 1) * 3 + db + 1;
              }
            }
        next[a * gaps + k] = most + ends[i * PLACES + a] + begins[i * PLACES + a + low + k];
      }
    sums = next;
    came.push(how);
  }
  let best = 0;
  for (let s = 0; s < sums.length; s++) if (sums[s] > sums[best]) best = s;
  const upper: Point[] = [];
  const lower: Point[] = [];
  let [a, k] = [Math.floor(best / gaps), best % gaps];
  for (let i = COLUMNS - 1; i >= 0; i--) {
    upper[i] = at(i, a);
    lower[i] = at(i, a + low + k);
    const how = came[i][a * gaps + k];
    const [da, db] = [Math.floor(how / 3) - 1, (how % 3) - 1];
    a -= da;
    k -= db - da;
  }
  return { upper, lower };
}
