import type { BufferGeometry } from 'three';
import { crossBar, joined, turned } from './lathe.ts';
import { spun, stations } from './spun.ts';

/** Instruments as they are on the table, tip at the origin, shaft along -x, mm. Shaft diameters are the case's own; lengths and
 * handles are typical, illustrative. */
export const SHAFT_MM = 128;
/** Wall of the working cannula. */
export const WALL_MM = 0.2;

export interface Instrument {
  steel: BufferGeometry;
  handle: BufferGeometry;
}

/** Half the angle of a trocar's point, and the facets ground onto it. */
const POINT_RAD = 0.5;
const FACETS = 3;

/** A point of ground facets on a rod of radius `r`: each is a plane that leaves the axis at the point's angle. */
function trocarPoint(r: number): BufferGeometry {
  const slope = Math.tan(POINT_RAD);
  const third = (2 * Math.PI) / FACETS;
  return spun(
    stations(0, -r / slope - 0.4, 0.2),
    (x, angle) => Math.min(r, (-x * slope) / Math.cos(((angle + third / 2) % third) - third / 2)),
    48,
    true,
  );
}

/** Bone access needle: the trocar's ground point, the bevelled sleeve it sits in, which fits the cannula's bore, and a T-handle
 * of two halves that come apart when the trocar is drawn. */
export function needle(diameter: number): Instrument {
  const r = diameter / 2;
  const inner = 0.82 * r;
  const point = inner / Math.tan(POINT_RAD);
  const steel = joined([
    trocarPoint(inner),
    turned(
      [
        [-point - 0.3, inner],
        [-point - 0.9, r],
        [-SHAFT_MM, r],
        [-SHAFT_MM, 0],
        [-point - 0.3, 0],
        [-point - 0.3, inner],
      ],
      24,
    ),
  ]);
  const handle = joined([
    turned([
      [-SHAFT_MM + 12, 0],
      [-SHAFT_MM + 12, r + 0.9],
      [-SHAFT_MM + 4, r + 2],
      [-SHAFT_MM - 2, 4.4],
      [-SHAFT_MM - 7, 4.8],
      [-SHAFT_MM - 7, 0],
    ]),
    crossBar(-SHAFT_MM - 4.5, 26, 4.1),
    // The trocar's own half of the grip, locked on.
    turned([
      [-SHAFT_MM - 8, 0],
      [-SHAFT_MM - 8, 4.8],
      [-SHAFT_MM - 12, 5.6],
      [-SHAFT_MM - 16, 5.2],
      [-SHAFT_MM - 18, 3],
      [-SHAFT_MM - 18, 0],
    ]),
    crossBar(-SHAFT_MM - 12.6, 24, 3.7),
  ]);
  return { steel, handle };
}

/** Working cannula: a tube with a depth mark each 10 mm, every other one broad, and a hub with two wings. */
export function cannula(diameter: number): Instrument & { marks: BufferGeometry } {
  const r = diameter / 2;
  const bore = r - WALL_MM;
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
  const handle = joined([
    turned([
      [-length + 12, r],
      [-length + 11, r + 1],
      [-length + 2, r + 1.8],
      [-length - 2, 5.4],
      [-length - 7, 5.4],
      [-length - 8, 4.6],
      [-length - 8, bore],
      [-length + 12, bore],
      [-length + 12, r],
    ]),
    crossBar(-length - 3, 14, 2.5),
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

/** Turn of the drill's flutes, and how deep they are cut. */
const FLUTE_PITCH_MM = 9;
const FLUTE_DEPTH = 0.34;
const BIT_MM = 34;

/** Hand drill: a twist bit with two flutes that fits the cannula, and a fluted knob that is turned by hand. */
export function drill(diameter: number): Instrument {
  const r = diameter / 2 - 0.3;
  const flute = (x: number, angle: number) => {
    const across = Math.cos(angle - (2 * Math.PI * x) / FLUTE_PITCH_MM);
    const runOut = Math.min(1, Math.max(0, (x + BIT_MM) / 4));
    return 1 - FLUTE_DEPTH * runOut * across ** 2 * across ** 2;
  };
  const steel = joined([
    spun(
      [...stations(0, -1.6, 0.4), ...stations(-2, -BIT_MM, 0.4)],
      (x, angle) => Math.min(r, -1.05 * x) * flute(x, angle),
      32,
    ),
    turned(
      [
        [-BIT_MM, 0],
        [-BIT_MM, r],
        [-SHAFT_MM - 6, r],
        [-SHAFT_MM - 6, 0],
      ],
      24,
    ),
  ]);
  const knob: readonly (readonly [number, number])[] = [
    [-SHAFT_MM - 2, r + 1.5],
    [-SHAFT_MM - 8, 7],
    [-SHAFT_MM - 10, 8],
    [-SHAFT_MM - 34, 8.6],
    [-SHAFT_MM - 37, 7.6],
    [-SHAFT_MM - 38, 6],
  ];
  const radii = new Map(knob);
  const handle = spun(
    [...radii.keys()],
    (x, angle) => {
      const base = radii.get(x) ?? r;
      return base > 7.5 ? base * (1 - 0.07 * Math.max(0, Math.cos(12 * angle))) : base;
    },
    96,
  );
  return { steel, handle };
}
