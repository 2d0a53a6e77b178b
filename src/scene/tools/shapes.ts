import type { BufferGeometry } from 'three';
import { FOLDED_BALLOON_MM } from '../../sim/instruments.ts';
import { crossBar, joined, turned } from './lathe.ts';

/** Instruments as they are on the table, tip at the origin, shaft along -x, mm. Shaft diameters are the case's own. */
const SHAFT_MM = 128;

/** Bone access needle: a diamond tip, a shaft that fits the cannula's bore, a hub and a T-handle. */
export function needle(diameter: number): { steel: BufferGeometry; handle: BufferGeometry } {
  const r = diameter / 2;
  const steel = joined([
    turned(
      [
        [0, 0],
        [-1.2, 0.34 * r],
        [-4.2, 0.92 * r],
        [-4.6, r],
        [-SHAFT_MM, r],
        [-SHAFT_MM, 0],
      ],
      24,
    ),
  ]);
  const handle = joined([
    turned([
      [-SHAFT_MM + 6, 0],
      [-SHAFT_MM + 6, r + 1.4],
      [-SHAFT_MM - 2, 4.2],
      [-SHAFT_MM - 12, 4.6],
      [-SHAFT_MM - 14, 0],
    ]),
    crossBar(-SHAFT_MM - 9, 27, 5.2),
  ]);
  return { steel, handle };
}

/** Working cannula: a tube with a depth mark each 10 mm and a hub. */
export function cannula(diameter: number): {
  steel: BufferGeometry;
  marks: BufferGeometry;
  handle: BufferGeometry;
} {
  const r = diameter / 2;
  const bore = r - 0.2;
  const length = SHAFT_MM - 14;
  const steel = turned([
    [-0.6, bore],
    [0, r - 0.1],
    [-0.3, r],
    [-length, r],
    [-length, bore],
    [-0.6, bore],
  ]);
  const marks = joined(
    Array.from({ length: 8 }, (_, i) => {
      const x = -20 - 10 * i;
      const wide = i % 2 === 1 ? 1.1 : 0.6;
      return turned([
        [x, r - 0.05],
        [x, r + 0.04],
        [x - wide, r + 0.04],
        [x - wide, r - 0.05],
        [x, r - 0.05],
      ]);
    }),
  );
  const handle = turned([
    [-length + 9, r],
    [-length + 8, r + 1.6],
    [-length - 2, 6.2],
    [-length - 7, 6.2],
    [-length - 8, bore],
    [-length + 9, bore],
    [-length + 9, r],
  ]);
  return { steel, marks, handle };
}

export const wire = (): BufferGeometry =>
  turned(
    [
      [0, 0],
      [-1.6, 0.72],
      [-190, 0.72],
      [-190, 0],
    ],
    14,
  );

/** Hand drill: a twist bit that fits the cannula, and a knob. */
export function drill(diameter: number): { steel: BufferGeometry; handle: BufferGeometry } {
  const r = diameter / 2 - 0.3;
  const flute: [number, number][] = [
    [0, 0],
    [-2, 0.7 * r],
  ];
  // Turned grooves stand for the helix: at this size the eye cannot tell, and the solid stays closed.
  for (let x = -3; x > -34; x -= 2.4)
    flute.push([x, r], [x - 0.9, r], [x - 1.3, 0.72 * r], [x - 2, 0.72 * r]);
  const steel = turned([...flute, [-36, r], [-SHAFT_MM - 6, r], [-SHAFT_MM - 6, 0]], 24);
  const handle = turned([
    [-SHAFT_MM - 2, 0],
    [-SHAFT_MM - 2, r + 1.5],
    [-SHAFT_MM - 8, 7],
    [-SHAFT_MM - 34, 8],
    [-SHAFT_MM - 38, 6],
    [-SHAFT_MM - 38, 0],
  ]);
  return { steel, handle };
}

/** Balloon catheter without its balloon, and its two marker bands at the ends of the working length. */
export function catheter(lengthMm: number): {
  shaft: BufferGeometry;
  bands: BufferGeometry;
  folded: BufferGeometry;
} {
  const shaft = turned([
    [0.8, 0],
    [0.2, 0.62],
    [-lengthMm - 2, 0.62],
    [-lengthMm - 3, 1.15],
    [-SHAFT_MM - 30, 1.15],
    [-SHAFT_MM - 30, 0],
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
  return { shaft, bands: joined([band(-0.2), band(-lengthMm + 0.2)]), folded };
}

/** Bone filler: a tube and its plunger's thumb rest. */
export function filler(): { steel: BufferGeometry; handle: BufferGeometry } {
  const steel = turned([
    [-0.4, 1],
    [0, 1.25],
    [-SHAFT_MM - 16, 1.25],
    [-SHAFT_MM - 16, 1],
    [-0.4, 1],
  ]);
  const handle = joined([
    turned([
      [-SHAFT_MM - 8, 1.2],
      [-SHAFT_MM - 9, 4.2],
      [-SHAFT_MM - 14, 4.2],
      [-SHAFT_MM - 14, 1.2],
      [-SHAFT_MM - 8, 1.2],
    ]),
    turned([
      [-SHAFT_MM - 14, 0],
      [-SHAFT_MM - 14, 0.9],
      [-SHAFT_MM - 34, 0.9],
      [-SHAFT_MM - 34, 5.4],
      [-SHAFT_MM - 37, 5.4],
      [-SHAFT_MM - 37, 0],
    ]),
  ]);
  return { steel, handle };
}
