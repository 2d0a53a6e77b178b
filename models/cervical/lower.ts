import { frameAt } from '../math/frame.ts';
import type { Vec3 } from '../math/vec.ts';
import { smoothMax, smoothMin } from '../sdf/blend.ts';
import { ellipsoid } from '../sdf/ellipsoid.ts';
import type { Solid } from '../sdf/solid.ts';
import { fineStations, strand } from '../sdf/strand.ts';
import type { CervicalShape } from './table.ts';

/** Articular pillars: facets look up and back at 45 degrees; half their distance along that normal, mm. */
export const FACET_NORMAL: Vec3 = [-0.62, 0.78, 0];
const PILLAR_HALF = 6.4;

/** A typical cervical vertebra, C3 to C7; origin in the middle of its body. */
export function lowerCervical(shape: CervicalShape): Solid {
  const { width, depth, height, canalWidth, canalDepth, spinousLength, spinousDrop, bifid, transverse } =
    shape;
  const wall = -depth / 2;
  const roof = wall - canalDepth;
  const pillarZ = canalWidth / 2 + 6.2;
  const body = ellipsoid(
    frameAt([0, 0, 0], [0, 0, 1], [0, 1, 0]),
    [depth / 2 + 0.7, height / 2 + 0.9, width / 2 + 0.9],
    3,
  );
  const uncus = ellipsoid(frameAt([-1.5, height / 2 + 0.4, width / 2 - 0.6], [0, 0.25, 1], [0, 1, 0]), [
    depth * 0.36,
    3.6,
    2.1,
  ]);
  const pillarAt: Vec3 = [wall - 5.5, -0.5, pillarZ];
  const pillar = strand(
    fineStations([
      { at: [pillarAt[0] + 3.4, 8.5, pillarZ], up: [1, 0.6, 0], half: [4.6, 6] },
      { at: pillarAt, up: [1, 0.5, 0], half: [5.6, 6] },
      { at: [pillarAt[0] - 4, -9, pillarZ], up: [1, 0.6, 0], half: [4.4, 5.8] },
    ]),
    3,
  );
  const pedicle = strand(
    fineStations([
      { at: [wall + 4, 1, width / 2 - 3.5], up: [0, 1, 0], half: [3.6, 2.9] },
      { at: [pillarAt[0] + 1, 0.5, pillarZ - 2], up: [0, 1, 0], half: [3.6, 3] },
    ]),
  );
  const bar = strand(
    fineStations([
      { at: [-1.5, -1.5, width / 2 - 2], up: [0, 1, 0], half: [3.4, 5.5] },
      { at: [-3, -2.5, width / 2 + 6], up: [0, 1, 0], half: [3, 6] },
      { at: [-2.5, -5, transverse - 2], up: [0, 1, 0], half: [2.8, 4.2] },
    ]),
  );
  const foramen = strand([
    { at: [-4, -14, width / 2 + 5], up: [1, 0, 0], half: [2.7, 2.9] },
    { at: [-3.4, 14, width / 2 + 4.6], up: [1, 0, 0], half: [2.7, 2.9] },
  ]);
  const lamina = strand(
    fineStations([
      { at: [pillarAt[0] - 4, -1.5, pillarZ - 1], up: [0.25, 1, 0], half: [6, 2.7] },
      { at: [roof + 1, -3, canalWidth * 0.25], up: [0.25, 1, 0], half: [6, 2.5] },
      { at: [roof - 2.2, -4, 0], up: [0.25, 1, 0], half: [6, 2.8] },
    ]),
  );
  const tip: Vec3 = [wall - spinousLength, -spinousDrop, 0];
  const neck: Vec3 = [(roof + tip[0]) / 2 - 1, -4 - spinousDrop * 0.34, 0];
  const spine = strand(
    fineStations([
      { at: [roof - 1.5, -4, 0], up: [0, 1, 0], half: [5.5, 3.2] },
      { at: neck, up: [0, 1, 0], half: [4.6, 2.9] },
      { at: bifid ? [tip[0] + 5, tip[1] + 1.5, 0] : tip, up: [0, 1, 0], half: bifid ? [4, 3.4] : [4.6, 3.8] },
    ]),
  );
  const prong = strand([
    { at: [tip[0] + 6, tip[1] + 2, 1], up: [0, 1, 0], half: [3.2, 2.4] },
    { at: [tip[0], tip[1] - 1.5, 4.2], up: [0, 1, 0], half: [2.6, 2] },
  ]);
  const reach = transverse + 6;
  return {
    box: [
      [tip[0] - 8, -spinousDrop - 12, -reach],
      [depth / 2 + 4, height / 2 + 12, reach],
    ],
    distance(x, y, z) {
      const side = Math.sqrt(z * z + 0.3);
      let arch = pillar.distance(x, y, side, 1e3);
      // Facets: pillars end in planes a joint's gap apart.
      const n = FACET_NORMAL[0] * (x - pillarAt[0]) + FACET_NORMAL[1] * (y - pillarAt[1]);
      arch = smoothMax(arch, Math.abs(n) - PILLAR_HALF, 1.2);
      arch = smoothMin(arch, lamina.distance(x, y, side, arch + 3), 3);
      arch = smoothMin(arch, pedicle.distance(x, y, side, arch + 3), 3);
      arch = smoothMin(arch, spine.distance(x, y, z, arch + 4), 4);
      if (bifid) arch = smoothMin(arch, prong.distance(x, y, side, arch + 2), 2.2);
      let d = smoothMin(body.distance(x, y, z, 1e3), bar.distance(x, y, side, arch + 3), 2.5);
      d = smoothMin(d, uncus.distance(x, y, side, d + 2), 2);
      d = smoothMin(d, arch, 2.5);
      d = smoothMax(d, -foramen.distance(x, y, side, 8), 1);
      const hole = Math.hypot((x - (wall - canalDepth / 2)) / (canalDepth / 2), side / (canalWidth / 2)) - 1;
      return smoothMax(d, -hole * (canalDepth / 2), 1.5);
    },
  };
}
