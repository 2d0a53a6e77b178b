import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { readManifest } from '../../../scripts/baked.ts';
import { decodeMesh, type MeshData } from '../../../src/session/load/mesh.ts';
import type { Grid } from '../../../src/sim/field/grid.ts';
import { isosurfaceOn } from '../../../src/sim/field/isosurface.ts';
import { levelAt } from '../../../src/sim/field/level-curve.ts';
import { meshBuffer, meshVolumeMl } from '../../../src/sim/field/mesh.ts';
import { targetsFor } from '../../../src/sim/fracture/targets.ts';
import { fractureFor, type LevelPlan } from '../../../src/sim/level/plan.ts';
import { deformMesh, MOST_VERTICES } from '../../../src/sim/level/standing.ts';
import type { Plan } from '../../../src/sim/plan.ts';
import { anatomyOf, boneOf, caseOf, levelOf, oneAt, planOf } from '../../fixtures/real.ts';

const CASES = [
  {},
  { fracture: { level: 'T8' } },
  { fracture: { shape: 'biconcave', heightLoss: 0.55 }, balloon: { volumeMl: 3.6 } },
  { access: { sides: 'right' }, cement: { volumeMl: 4, viscosity: 'low' } },
  { method: 'vertebroplasty', patient: { sex: 'M', statureCm: 185 } },
];

const scratch = meshBuffer(MOST_VERTICES);

/** The volume of what the scene draws, by the divergence theorem on its own triangles. */
function drawnMl(
  plan: LevelPlan,
  grid: Grid,
  arrival: Float32Array,
  level: number,
  clip: Float32Array | null,
  wedge: number,
  central: number,
): number {
  isosurfaceOn(grid)(arrival, level, scratch, clip ?? undefined);
  deformMesh(scratch, plan.body.grid, plan.body.shift, wedge, central);
  return meshVolumeMl(scratch.positions, scratch.index, scratch.indices);
}

describe.each(CASES)('what is drawn, for %j', (partial) => {
  let whole: Plan;
  let plan: LevelPlan;
  beforeAll(async () => {
    whole = await planOf(partial);
    plan = levelOf(whole);
  });

  it('balloons hold the stated volume within 2 % at 50 times', () => {
    if (plan.inflation === null) return;
    let checked = 0;
    for (let i = 1; i <= 50; i++) {
      const state = oneAt(whole, 8 + i / 50);
      for (const [at, side] of state.sides.entries()) {
        if (side.balloonLevel === null) continue;
        const { arrival, clip } = plan.inflation.balloons[at];
        const ml = drawnMl(
          plan,
          plan.body.grid,
          arrival,
          side.balloonLevel,
          clip,
          state.wedge,
          state.central,
        );
        expect(Math.abs(ml / side.balloonMl - 1), `${side.side} ${side.balloonMl} mL`).toBeLessThan(0.02);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(40);
  });

  it('cement has the stated volume within 2 % at 50 times', () => {
    const { cementing } = plan;
    if (cementing === null) throw new Error('no cement');
    let checked = 0;
    for (let i = 1; i <= 50; i++) {
      const state = oneAt(whole, 10.17 + (i / 50) * 0.83);
      for (const [at, side] of state.sides.entries()) {
        if (side.cementLevel === null || side.cementMl < 0.03) continue;
        const { arrival, clip } = cementing.sides[at];
        const { wedge, central } = cementing.weights;
        const ml = drawnMl(plan, cementing.grid, arrival, side.cementLevel, clip, wedge, central);
        expect(Math.abs(ml / side.cementMl - 1), `${side.side} ${side.cementMl} mL`).toBeLessThan(0.02);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(40);
  });
});

it('a pitted cast in a full T5 has all its room counted: its mesh fits the buffers', async () => {
  const whole = await planOf({
    method: 'vertebroplasty',
    fracture: { level: 'T5', heightLoss: 0.1, cause: 'tumour' },
    access: { route: 'extrapedicular' },
    cement: { volumeMl: 6, viscosity: 'low' },
  });
  const plan = levelOf(whole);
  for (const { side, finalMl } of plan.cementing?.sides ?? []) expect(finalMl, side).toBeGreaterThan(0.5);
  expect(plan.cementing?.sides.length).toBe(2);
});

it('two tips that meet fill a half each, parted by a plane and not by lace', async () => {
  const whole = await planOf({
    fracture: { level: 'T9', shape: 'crush', heightLoss: 0.013, lateralTilt: -0.523, cause: 'tumour' },
    patient: { sex: 'M', statureCm: 143.5 },
    bone: { volumeFraction: 0.1465 },
    method: 'vertebroplasty',
    access: { route: 'extrapedicular', convergenceDeg: 4.37, sagittalDeg: -10.39, depthMm: 4.4 },
    cement: { volumeMl: 5.3, viscosity: 'low' },
  });
  const plan = levelOf(whole);
  const { cementing } = plan;
  if (cementing === null) throw new Error('no cement');
  const { wedge, central } = cementing.weights;
  const middles = cementing.sides.map(({ arrival, clip, curve, finalMl }) => {
    const level = levelAt(curve, finalMl);
    const ml = drawnMl(plan, cementing.grid, arrival, level, clip, wedge, central);
    expect(Math.abs(ml / finalMl - 1)).toBeLessThan(0.02);
    // Lace had 27 000 vertices for 0.3 mL.
    expect(scratch.vertices).toBeLessThan(25_000);
    const across = scratch.positions.subarray(0, 3 * scratch.vertices).filter((_, o) => o % 3 === 2);
    return across.reduce((sum, z) => sum + z, 0) / across.length;
  });
  expect(middles[1] - middles[0]).toBeGreaterThan(3);
});

/** Distance between the two places where a line meets the surface that are nearest to its given ends, mm. */
function spanAlong(
  positions: Float32Array,
  index: Uint32Array,
  from: readonly number[],
  to: readonly number[],
): number {
  const direction = to.map((value, c) => value - from[c]);
  const long = Math.hypot(...direction);
  const d = direction.map((value) => value / long);
  let [lower, upper] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let t = 0; t < index.length; t += 3) {
    const hit = rayTriangle(positions, index[t], index[t + 1], index[t + 2], from, d);
    if (hit === null) continue;
    if (Math.abs(hit) < Math.abs(lower)) lower = hit;
    if (Math.abs(hit - long) < Math.abs(upper - long)) upper = hit;
  }
  return upper - lower;
}

function rayTriangle(
  p: Float32Array,
  a: number,
  b: number,
  c: number,
  from: readonly number[],
  d: readonly number[],
): number | null {
  const v = (i: number, j: number) => [
    p[3 * i] - p[3 * j],
    p[3 * i + 1] - p[3 * j + 1],
    p[3 * i + 2] - p[3 * j + 2],
  ];
  const cross = (u: readonly number[], w: readonly number[]) => [
    u[1] * w[2] - u[2] * w[1],
    u[2] * w[0] - u[0] * w[2],
    u[0] * w[1] - u[1] * w[0],
  ];
  const dot = (u: readonly number[], w: readonly number[]) => u[0] * w[0] + u[1] * w[1] + u[2] * w[2];
  const [e1, e2] = [v(b, a), v(c, a)];
  const h = cross(d, e2);
  const det = dot(e1, h);
  if (Math.abs(det) < 1e-9) return null;
  const s = [from[0] - p[3 * a], from[1] - p[3 * a + 1], from[2] - p[3 * a + 2]];
  const u = dot(s, h) / det;
  if (u < -1e-6 || u > 1 + 1e-6) return null;
  const q = cross(s, e1);
  const w = dot(d, q) / det;
  if (w < -1e-6 || u + w > 1 + 1e-6) return null;
  return dot(e2, q) / det;
}

describe.each(['wedge', 'biconcave', 'crush', 'split'])('readout and drawn mesh, for a %s', (shape) => {
  it('agree on the heights within 0.2 mm at every stage', async () => {
    const patientCase = caseOf({ fracture: { shape } });
    const anatomy = await anatomyOf(patientCase);
    const whole = await planOf({ fracture: { shape } });
    const plan = levelOf(whole);
    const manifest = await readManifest();
    const bytes = await readFile(
      new URL(`../../../public/models/${manifest.levels.L1.fine.file}`, import.meta.url),
    );
    const mesh: MeshData = await decodeMesh(new Uint8Array(bytes).buffer);
    const targets = targetsFor(mesh, fractureFor(boneOf(patientCase), anatomy), plan.sizeFactor);
    for (const stage of whole.stages) {
      const state = oneAt(whole, stage.to);
      const drawn = mesh.positions.map(
        (value, o) =>
          plan.sizeFactor *
          (value + state.wedge * targets.wedge.positions[o] + state.central * targets.central.positions[o]),
      );
      for (const name of ['anterior', 'middle', 'posterior'] as const) {
        const [upper, lower] = plan.ruler.stations[name].map((point) =>
          point.home.map(
            (value, c) => value + state.wedge * point.wedge[c] + state.central * point.central[c],
          ),
        );
        const height = spanAlong(drawn, mesh.index, lower, upper);
        expect(Math.abs(height - state.heightsMm[name]), `${stage.id} ${name}`).toBeLessThan(0.2);
      }
    }
  });
});
