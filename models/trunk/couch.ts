import { splineThrough } from '../math/spline.ts';
import type { Vec3 } from '../math/vec.ts';
import { BONES, boneIndex, SACRUM } from './rest.ts';
import { type Hold, held, merged, mirrored, type Ring, type Tissue, tube } from './tissue.ts';

/**
 * Somebody who lies face down for a kyphoplasty, as a theatre has it: a roll under the chest and one under the pelvis, so that the
 * belly hangs free and the back opens; arms ahead on boards, face in a rest. Rest frame, mm; sizes of pads and table
 * are usual ones, the body's are of a slim adult. Illustrative.
 */
const CHEST = held(boneIndex('T7'));
const PELVIS = held(SACRUM);
/** One more bone than the body has, after them: the table, which lies under both rolls however the back bends. */
export const TABLE_BONE = BONES.length;
const TABLE = held(TABLE_BONE);

/** Top of the table, and where the rolls stand on it. */
const TOP_MM = 184;
export const ON_TABLE = {
  chest: { bone: boneIndex('T7'), at: [TOP_MM, 262, 0] },
  pelvis: { bone: SACRUM, at: [TOP_MM, -62, 0] },
} as const satisfies Record<string, { bone: number; at: Vec3 }>;

/** A soft roll across the body: where its middle is along the body, and half its thickness and breadth. */
function roll(y: number, half: readonly [number, number], hold: Hold, halfLong = 205): Tissue {
  const ends = [-1, -0.975, -0.92, -0.8, -0.4, 0, 0.4, 0.8, 0.92, 0.975, 1];
  const rings = ends.map((share): Ring => {
    const round = Math.sqrt(Math.max(0.02, 1 - Math.max(0, (Math.abs(share) - 0.8) / 0.202) ** 2));
    return {
      at: [TOP_MM - half[0] + 2, y, share * halfLong],
      up: [1, 0, 0],
      half: [half[0] * round, half[1] * round],
      hold,
    };
  });
  return tube(rings, { segments: 28, exponent: 2.6 });
}

export const pads = (): Tissue =>
  merged([roll(262, [34, 64], CHEST), roll(-62, [44, 58], PELVIS), roll(672, [30, 70], TABLE, 120)]);

/** A slab with rounded edges under the pads, and a board for each arm. */
export function table(): Tissue {
  const board = slab([430, 850], 62, 8, 326);
  return merged([slab([-360, 850], 235, 20, 0), board, mirrored(board)]);
}

/** From where to where along the body, half its breadth and thickness, and where its middle is aside. */
function slab(long: readonly [number, number], wide: number, thick: number, z: number): Tissue {
  const [low, high] = long;
  const rings = [low, low + 1, low + 8, high - 8, high - 1, high].map((y, i): Ring => {
    const end = [0.02, 0.8, 1, 1, 0.8, 0.02][i];
    return {
      at: [TOP_MM + thick, y, z],
      up: [1, 0, 0],
      half: [thick * end, wide * (0.96 + 0.04 * end)],
      hold: TABLE,
    };
  });
  return tube(rings, { segments: 32, exponent: 9 });
}

/** Head, arms and thighs. */
export const limbs = (): Tissue => merged([head(), arm(), mirrored(arm()), thigh(), mirrored(thigh())]);

function head(): Tissue {
  // Skull and face in a side view: [y, x of the middle, half depth, half breadth].
  const rows = [
    [520, 62, 48, 50],
    [560, 58, 50, 52],
    [590, 52, 60, 58],
    [616, 46, 76, 68],
    [648, 42, 90, 75],
    [682, 36, 97, 77],
    [714, 28, 92, 74],
    [742, 21, 74, 62],
    [760, 17, 48, 42],
    [769, 15, 14, 12],
  ];
  return tube(
    rows.map(
      ([y, x, deep, wide]): Ring => ({ at: [x, y, 0], up: [1, 0, 0], half: [deep, wide], hold: TABLE }),
    ),
    { segments: 28 },
  );
}

const ARM: readonly Vec3[] = [
  [62, 390, 128],
  [72, 398, 190],
  [96, 412, 262],
  [128, 440, 316],
  [148, 500, 334],
  [154, 580, 334],
  [158, 660, 328],
  [162, 730, 324],
  [166, 800, 320],
];
const ARM_HALF = [56, 54, 48, 42, 38, 33, 25, 26, 8];

const arm = (): Tissue => limb(ARM, ARM_HALF, [1, 0.2, 0], TABLE);

const THIGH: readonly Vec3[] = [
  [4, -40, 70],
  [2, -120, 80],
  [28, -250, 88],
  [62, -390, 92],
  [92, -520, 94],
];
const THIGH_HALF = [70, 98, 88, 74, 62];

const thigh = (): Tissue => limb(THIGH, THIGH_HALF, [1, 0, 0], PELVIS);

function limb(way: readonly Vec3[], half: readonly number[], up: Vec3, hold: Hold): Tissue {
  const line = splineThrough(way, 4);
  const size = splineThrough(
    half.map((value): Vec3 => [value, 0, 0]),
    4,
  );
  return tube(
    line.map((at, i): Ring => ({ at, up, half: [size[i][0], size[i][0]], hold })),
    { segments: 24 },
  );
}
