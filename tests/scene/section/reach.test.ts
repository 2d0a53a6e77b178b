import { describe, expect, it } from 'vitest';
import { add, cross, dot, scale, type Vec3 } from '../../../models/math/vec.ts';
import { readDistance, readManifest } from '../../../scripts/baked.ts';
import { faceReach, faceTriangles } from '../../../src/scene/section/reach.ts';
import { sectionPlane } from '../../../src/scene/section/section.ts';
import { DEFAULT_VIEW } from '../../../src/session/view/view.ts';
import { anatomyOf as anatomyFor, skeletonFor } from '../../../src/sim/anatomy.ts';
import { scaleField } from '../../../src/sim/field/grid.ts';
import { levelAt } from '../../../src/sim/field/level-curve.ts';
import { sample } from '../../../src/sim/field/sample.ts';
import { materialPoint } from '../../../src/sim/level/body.ts';
import { fractureFor } from '../../../src/sim/level/plan.ts';
import { levelOf, planOf } from '../../fixtures/real.ts';

const HALF_MM = 82;
const CELLS = 140;
const CELL_MM = (2 * HALF_MM) / CELLS;

const CASES = [
  ['L1 wedge', {}],
  ['T5 crushed', { fracture: { level: 'T5', shape: 'crush', heightLoss: 0.6 } }],
  ['L3 dished', { fracture: { level: 'L3', shape: 'biconcave', heightLoss: 0.5 } }],
  ['T12 wedge, much cement', { fracture: { level: 'T12', heightLoss: 0.7 }, cement: { volumeMl: 6 } }],
] as const;
const PLANES = [
  { ...DEFAULT_VIEW, plane: 'needle' },
  { ...DEFAULT_VIEW, plane: 'axial', planeMm: 4 },
  { ...DEFAULT_VIEW, plane: 'free', planeTurnDeg: 35, planeTiltDeg: 25, planeMm: -6 },
] as const;

describe.each(CASES)('the cut face of %s', (_, given) => {
  it.each(PLANES)('is drawn wherever bone or cement can be: $plane', async (view) => {
    const made = await planOf(given);
    const plan = levelOf(made);
    const manifest = await readManifest();
    const baked = await readDistance(manifest, plan.level);
    const fracture = fractureFor(
      plan.case,
      anatomyFor(skeletonFor(manifest, made.case.patient), plan.level, baked),
    );
    const field = scaleField(baked, plan.sizeFactor);
    const plane = sectionPlane(plan, view);
    const cells = new Set<number>();
    const index = faceTriangles(faceReach(plan, field), plane, HALF_MM, CELLS);
    // A cell's first triangle begins at its first corner.
    for (let i = 0; i < index.length; i += 6) cells.add(index[i]);

    const middle = scale(plane.normal, dot(plane.point, plane.normal));
    const across = cross(plane.along, plane.normal);
    const missed: string[] = [];
    let shown = 0;
    for (let row = 0; row < CELLS; row += 2)
      for (let column = 0; column < CELLS; column += 2) {
        const x = (column + 0.5) * CELL_MM - HALF_MM;
        const y = HALF_MM - (row + 0.5) * CELL_MM;
        const here: Vec3 = add(add(middle, scale(across, x)), scale(plane.along, y));
        for (const weight of [0, 0.5, 1]) {
          const p = materialPoint(fracture, here, weight, weight);
          const inBone = within(field, p) && sample(field, field.data, ...p) < 0;
          const cemented =
            plan.cementing !== null &&
            within(plan.cementing.grid, p) &&
            plan.cementing.sides.some(
              ({ arrival, curve, finalMl }) =>
                plan.cementing !== null &&
                sample(plan.cementing.grid, arrival, ...p) < levelAt(curve, finalMl),
            );
          if (!inBone && !cemented) continue;
          shown++;
          if (!cells.has(row * (CELLS + 1) + column))
            missed.push(`${x.toFixed(0)}, ${y.toFixed(0)} at ${weight}`);
        }
      }
    expect(missed).toEqual([]);
    expect(shown).toBeGreaterThan(150);
    // And what is drawn is not the whole square.
    expect(cells.size).toBeLessThan(0.45 * CELLS * CELLS);
  });
});

const within = (
  { origin, spacing, size }: { origin: Vec3; spacing: number; size: readonly [number, number, number] },
  at: Vec3,
): boolean => at.every((value, c) => value >= origin[c] && value <= origin[c] + spacing * (size[c] - 1));
