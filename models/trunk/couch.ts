import { clamp, smoothstep } from '../math/scalar.ts';
import { splineThrough } from '../math/spline.ts';
import type { Vec3 } from '../math/vec.ts';
import { BOARD_BONE, HEAD_BONE, TABLE_BONE, TOP_MM } from './lying.ts';
import { boneIndex, SACRUM } from './rest.ts';
import { type Hold, held, merged, mirrored, type Ring, type Tissue, tube } from './tissue.ts';

/**
 * Somebody who lies face down for a kyphoplasty, as a theatre has it: a roll under the chest and one under the pelvis, so that the
 * belly hangs free and the back opens; arms ahead on boards, face in a rest. Rest frame, mm; sizes of pads and table
 * are usual ones, the body's are of a slim adult. Illustrative.
 */
const CHEST = boneIndex('T7');
const TABLE = held(TABLE_BONE);
const BOARD = held(BOARD_BONE);
const HEAD = held(HEAD_BONE);

/** A soft roll across the body: where its middle is along the body, and half its thickness and breadth. Its top goes with the body,
 * its foot stays on the table: it is as high as it must be. */
function roll(y: number, half: readonly [number, number], top: number, foot: number, halfLong = 205): Tissue {
  const ends = [-1, -0.975, -0.92, -0.8, -0.4, 0, 0.4, 0.8, 0.92, 0.975, 1];
  const rings = ends.map((share): Ring => {
    const round = Math.sqrt(Math.max(0.02, 1 - Math.max(0, (Math.abs(share) - 0.8) / 0.202) ** 2));
    return {
      at: [TOP_MM - half[0] + 2, y, share * halfLong],
      up: [1, 0, 0],
      half: [half[0] * round, half[1] * round],
      hold: held(top),
    };
  });
  const made = tube(rings, { segments: 28, exponent: 2.6 });
  made.share.forEach((_, v) => {
    made.bones[2 * v + 1] = foot;
    made.share[v] = clamp((made.positions[3 * v] - TOP_MM) / (2 * half[0]) + 1, 0, 1);
  });
  return made;
}

export const pads = (): Tissue =>
  merged([
    roll(262, [34, 64], CHEST, TABLE_BONE),
    roll(-62, [44, 58], SACRUM, TABLE_BONE),
    roll(672, [30, 70], HEAD_BONE, BOARD_BONE, 120),
  ]);

/** A slab with rounded edges under the pads, and a board for each arm. */
export function table(): Tissue {
  const board = slab([430, 850], 62, 8, 326, BOARD);
  return merged([slab([-360, 850], 235, 20, 0, TABLE), board, mirrored(board)]);
}

/** From where to where along the body, half its breadth and thickness, and where its middle is aside. */
function slab(long: readonly [number, number], wide: number, thick: number, z: number, hold: Hold): Tissue {
  const [low, high] = long;
  const rings = [low, low + 1, low + 8, high - 8, high - 1, high].map((y, i): Ring => {
    const end = [0.02, 0.8, 1, 1, 0.8, 0.02][i];
    return {
      at: [TOP_MM + thick, y, z],
      up: [1, 0, 0],
      half: [thick * end, wide * (0.96 + 0.04 * end)],
      hold,
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
      ([y, x, deep, wide]): Ring => ({ at: [x, y, 0], up: [1, 0, 0], half: [deep, wide], hold: HEAD }),
    ),
    { segments: 28 },
  );
}

const ARM: readonly Vec3[] = [
  [62, 390, 128],
  [72, 398, 190],
  [96, 412, 262],
  [128, 440, 316],
  [142, 500, 334],
  [146, 580, 334],
  [152, 660, 328],
  [154, 730, 324],
  [166, 800, 320],
];
const ARM_HALF = [56, 54, 48, 42, 38, 33, 25, 26, 8];

/** From the shoulder, which goes with the neck, onto the board. */
const arm = (): Tissue =>
  limb(ARM, ARM_HALF, [1, 0.2, 0], ([, , z]) => ({
    first: HEAD_BONE,
    second: BOARD_BONE,
    share: smoothstep(150, 290, z),
  }));

const THIGH: readonly Vec3[] = [
  [4, -40, 70],
  [2, -120, 80],
  [28, -250, 88],
  [62, -390, 92],
  [92, -520, 94],
];
const THIGH_HALF = [70, 98, 88, 74, 62];

/** From the hip, which goes with the pelvis, onto the table. */
const thigh = (): Tissue =>
  limb(THIGH, THIGH_HALF, [1, 0, 0], ([, y]) => ({
    first: SACRUM,
    second: TABLE_BONE,
    share: smoothstep(-40, -260, y),
  }));

function limb(way: readonly Vec3[], half: readonly number[], up: Vec3, holdAt: (at: Vec3) => Hold): Tissue {
  const line = splineThrough(way, 4);
  const size = splineThrough(
    half.map((value): Vec3 => [value, 0, 0]),
    4,
  );
  return tube(
    line.map((at, i): Ring => ({ at, up, half: [size[i][0], size[i][0]], hold: holdAt(at) })),
    { segments: 24 },
  );
}
