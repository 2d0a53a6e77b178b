import type { BufferGeometry } from 'three';
import { FOLDED_BALLOON_MM } from '../../../sim/access/instruments.ts';
import { crossBar, joined, turned } from './lathe.ts';
import { FILLER } from './reading.ts';
import { type Instrument, SHAFT_MM, WALL_MM } from './shapes.ts';

/** What goes through the cannula: the balloon on its catheter, and the bone filler. Frames as in shapes.ts. */

/** End of the balloon catheter's shaft, where its hub begins. */
const HUB_MM = SHAFT_MM + 26;
/** The side arm through which it is filled, in the catheter's own frame: its mouth, and the way out of it. */
export const PORT = { at: [-HUB_MM - 19, -14, 0], way: [-0.62, -0.785, 0] } as const;

/** Balloon catheter without its balloon: shaft and hub, its two marker bands at the ends of the working length, the stylet that
 * stiffens it until the balloon holds, and the balloon while it is folded. */
export function catheter(lengthMm: number): {
  shaft: BufferGeometry;
  bands: BufferGeometry;
  hub: BufferGeometry;
  stylet: BufferGeometry;
  folded: BufferGeometry;
} {
  const shaft = turned([
    [0.8, 0],
    [0.2, 0.62],
    [-lengthMm - 2, 0.62],
    [-lengthMm - 3, 1.15],
    [-HUB_MM - 2, 1.15],
    [-HUB_MM - 2, 0],
  ]);
  const band = (x: number) =>
    turned([
      [x + 0.7, 0.5],
      [x + 0.7, 0.86],
      [x - 0.7, 0.86],
      [x - 0.7, 0.5],
      [x + 0.7, 0.5],
    ]);
  const r = FOLDED_BALLOON_MM / 2 - 0.15;
  const folded = turned([
    [0.4, 0.5],
    [-0.8, 0.8 * r],
    [-2.2, r],
    [-lengthMm + 1.6, r],
    [-lengthMm - 0.4, 0.75 * r],
    [-lengthMm - 2, 0.6],
    [0.4, 0.5],
  ]);
  const stylet = turned([
    [-HUB_MM - 28, 0],
    [-HUB_MM - 28, 0.45],
    [-HUB_MM - 33, 0.45],
    [-HUB_MM - 33, 3.4],
    [-HUB_MM - 41, 3.8],
    [-HUB_MM - 42, 3],
    [-HUB_MM - 42, 0],
  ]);
  return { shaft, bands: joined([band(-0.2), band(-lengthMm + 0.2)]), hub: hub(), stylet, folded };
}

function hub(): BufferGeometry {
  const arm = turned([
    [0, 0],
    [0, 2.9],
    [-4, 2.9],
    [-5, 2.1],
    [-16, 2.4],
    [-16, 0],
  ]);
  arm.rotateZ(Math.atan2(PORT.way[1], PORT.way[0]));
  arm.translate(...PORT.at);
  return joined([
    turned([
      [-HUB_MM + 8, 1.15],
      [-HUB_MM + 7, 1.8],
      [-HUB_MM, 2.4],
      [-HUB_MM - 4, 3.6],
      [-HUB_MM - 22, 3.6],
      [-HUB_MM - 24, 4.4],
      [-HUB_MM - 28, 4.4],
      [-HUB_MM - 28, 0],
      [-HUB_MM + 8, 0],
      [-HUB_MM + 8, 1.15],
    ]),
    arm,
  ]);
}

/** Radius of the plunger in a filler that fits the cannula of this diameter. */
export const plungerRadius = (diameter: number): number =>
  diameter / 2 - WALL_MM - FILLER.playMm / 2 - FILLER.wallMm;

/** Bone filler: a tube with a grip, and apart from it the plunger, pushed home, with its thumb rest. */
export function filler(diameter: number): Instrument & { rod: BufferGeometry; thumb: BufferGeometry } {
  const inner = plungerRadius(diameter);
  const r = inner + FILLER.wallMm;
  const end = -SHAFT_MM - 16;
  const steel = turned([
    [-0.4, inner],
    [0, r],
    [end, r],
    [end, inner],
    [-0.4, inner],
  ]);
  const handle = joined([
    turned([
      [end + 10, r],
      [end + 9, 3.6],
      [end + 1, 4.4],
      [end - 2, 4.4],
      [end - 2, inner],
      [end + 10, inner],
      [end + 10, r],
    ]),
    crossBar(end, 11, 2.2),
  ]);
  const rod = turned([
    [-1, 0],
    [-1, inner - 0.05],
    [end - 8, inner - 0.05],
    [end - 8, 0],
  ]);
  const thumb = turned([
    [end - 6, 0],
    [end - 6, inner + 0.8],
    [end - 8, 5.6],
    [end - 11, 6],
    [end - 12, 5.2],
    [end - 12, 0],
  ]);
  return { steel, handle, rod, thumb };
}
