import type { Landmarks } from '../../models/manifest.ts';
import { smoothstep } from '../../models/math/scalar.ts';
import type { Body } from './body.ts';
import type { Case } from './case.ts';

/** Ways out of the body: B basivertebral vein, S segmental vein, C through a broken cortex, D into a disc. */
export const LEAK_TYPES = ['B', 'S', 'C', 'D'] as const;
export type LeakType = (typeof LEAK_TYPES)[number];

/** How hard cement flows along a way out, relative to an open cavity (1) and to sparse bone (about 16). Illustrative:
 * set so that a default filling does not leak and an overfilled runny one does. */
const VEIN = 7;
const OUTSIDE = 30;

/** Math.hypot of two is ten times as slow. */
const far = (a: number, b: number): number => Math.sqrt(a * a + b * b);

/**
 * The open ways out of this body: slowness per node where one is open (0 elsewhere), and which type each node
 * belongs to (index in LEAK_TYPES + 1). Which are open follows from the fracture; whether cement gets there follows
 * from its volume and viscosity.
 */
export function leakPaths(
  body: Body,
  marks: Landmarks,
  patientCase: Case,
): { slowness: Float32Array; type: Uint8Array } {
  const count = body.distance.length;
  const slowness = new Float32Array(count);
  const type = new Uint8Array(count);
  const { fracture } = patientCase;
  const halfWidth = (marks.superior.widthMm + marks.inferior.widthMm) / 4;
  const height = marks.superior.centre[1] - marks.inferior.centre[1];
  const wallOpen = fracture.posteriorWall === 'breached';
  const split = smoothstep(0.3, 0.6, fracture.heightLoss) * fracture.mobility;
  const sideOpen = fracture.heightLoss > 0.25;
  const upper = fracture.shape !== 'biconcave' || fracture.lateralTilt >= 0;
  for (const o of body.near) {
    const d = body.distance[o];
    const u = body.coordinates[3 * o];
    const v = body.coordinates[3 * o + 1];
    const w = body.coordinates[3 * o + 2];
    const across = v * halfWidth;
    const up = (w - 0.5) * height;
    const open = (kind: LeakType, value: number) => {
      if (slowness[o] !== 0 && slowness[o] <= value) return;
      slowness[o] = value;
      type[o] = LEAK_TYPES.indexOf(kind) + 1;
    };
    // Basivertebral vein: a pair of channels from the middle of the body to the foramen in its posterior wall.
    if (u > -0.08 && u < 0.42 && far(Math.abs(across) - 2 - 3 * Math.max(0, u), up) < 1.5) open('B', VEIN);
    else if (d > 0 && u < 0.02 && u > -0.25 && Math.abs(across) < 8)
      open('B', OUTSIDE * (1 + (up / 6) ** 2 + (across / 6) ** 2));
    // Segmental veins: round the waist on each side.
    if (u > 0.3 && u < 0.72 && Math.abs(v) > 0.72 && far(up, (u - 0.5) * 12) < 1.3) open('S', 3 * VEIN);
    else if (d > 0 && Math.abs(v) > 0.8 && Math.abs(up) < 4) open('S', OUTSIDE * (1 + (up / 3) ** 2));
    // Broken cortex: the buckled front, and the posterior wall if it is breached.
    if (sideOpen && u > 0.82 && w > 0.66 && w < 0.8 && Math.abs(v - 0.25) < 0.18) open('C', 4 * VEIN);
    else if (sideOpen && d > 0 && u > 0.95 && w > 0.4)
      open('C', OUTSIDE * (1 + ((w - 0.73) * 9) ** 2 + (5 * (v - 0.25)) ** 2));
    if (wallOpen && u < 0.16 && u > -0.06 && far(up - 0.22 * height, across) < 3.2) open('C', VEIN);
    // Through the endplate, where a deep or biconcave break has split it.
    const fissure = far((u - 0.52) * 30, across - 4);
    if (split > 0.15 && upper && w > 0.8 && w < 1.02 && fissure < 1.2 + 1.5 * split)
      open('D', (2 * VEIN) / split);
    else if (split > 0.15 && upper && d > 0 && w > 0.98 && u > 0.1 && u < 0.95)
      open('D', OUTSIDE * (1 + (fissure / 5) ** 2));
  }
  return { slowness, type };
}
