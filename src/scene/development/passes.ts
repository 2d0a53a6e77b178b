/** How the lamps stand in one pass of a development. */
export type Lamp =
  /** The key light at a place of its disk, the sky open from all sides, as live. */
  | { kind: 'open'; at: readonly [x: number, y: number] }
  /** The key light alone, twice as strong. */
  | { kind: 'key'; at: readonly [x: number, y: number] }
  /** In the key light's place one direction of the sky, with its shadow; y is up. */
  | { kind: 'sky'; from: readonly [x: number, y: number, z: number] };

export interface Pass {
  /** The view is moved by this, pixels: -0.5..0.5. */
  shift: readonly [x: number, y: number];
  /** Null where there is no shadow: the lamps stay as they are. */
  lamp: Lamp | null;
}

/** Every fourth pass leaves the sky open: in pale bone light goes from wall to wall, and no hollow is as dark as shadows alone
 * make it. These come first, so that the first mean that is shown has the live picture's light. */
const OPEN_SHARE = 1 / 4;

/** Number i of the van der Corput sequence in a base, 0..1. */
export function halton(i: number, base: number): number {
  let result = 0;
  for (let share = 1 / base, left = i; left > 0; left = Math.floor(left / base), share /= base)
    result += share * (left % base);
  return result;
}

/** How many passes of `count` leave the sky open; the rest are pairs of key and sky. */
export const openOf = (count: number): number => 2 * Math.round((OPEN_SHARE * count) / 2);

/** A place on the unit disk, evenly spread over many. */
function onDisk(i: number): [number, number] {
  const angle = 2 * Math.PI * halton(i + 1, 3);
  const reach = Math.sqrt(halton(i + 1, 2));
  return [reach * Math.cos(angle), reach * Math.sin(angle)];
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Direction `i` of `count` that are evenly spread over the sphere; those that follow one another are far apart. */
function onSphere(i: number, count: number): [number, number, number] {
  // A step that shares no divisor with the count comes by all of them before it meets one again.
  let stride = Math.max(1, Math.round(0.618 * count));
  while (shared(stride, count) > 1) stride++;
  const at = (i * stride) % count;
  const y = 1 - (2 * at + 1) / count;
  const angle = GOLDEN_ANGLE * at;
  const reach = Math.sqrt(1 - y * y);
  return [reach * Math.cos(angle), y, reach * Math.sin(angle)];
}

/** Greatest common divisor. */
const shared = (a: number, b: number): number => (b === 0 ? a : shared(b, a % b));

/** Pass `i` of `count` (even). `shadow`: the key light throws one. */
export function passOf(i: number, count: number, shadow: boolean): Pass {
  const shift = [halton(i + 1, 2) - 0.5, halton(i + 1, 3) - 0.5] as const;
  if (!shadow) return { shift, lamp: null };
  const open = openOf(count);
  if (i < open) return { shift, lamp: { kind: 'open', at: onDisk(i) } };
  const pair = Math.floor((i - open) / 2);
  return (i - open) % 2 === 0
    ? { shift, lamp: { kind: 'key', at: onDisk(pair) } }
    : { shift, lamp: { kind: 'sky', from: onSphere(pair, (count - open) / 2) } };
}
