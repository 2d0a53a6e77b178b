import { beforeAll, expect, it } from 'vitest';
import type { Manifest } from '../../models/manifest.ts';
import { cross, dot, length, sub, type Vec3 } from '../../models/math/vec.ts';
import { fieldsFor, followState, momentUniforms } from '../../src/scene/section/section-fields.ts';
import { PLACES } from '../../src/scene/section/shaders/places.ts';
import { decodeDistance } from '../../src/session/load/distance.ts';
import { CANNULA_DIAMETER_MM } from '../../src/sim/access/instruments.ts';
import { skeletonFor } from '../../src/sim/anatomy.ts';
import { defaultCase } from '../../src/sim/case/parse.ts';
import { type Field, scaleField } from '../../src/sim/field/grid.ts';
import { sample } from '../../src/sim/field/sample.ts';
import type { LevelPlan } from '../../src/sim/level/plan.ts';
import type { Plan } from '../../src/sim/plan.ts';
import { plan } from '../../src/sim/plan-case.ts';
import { type LevelState, stateAt } from '../../src/sim/state.ts';
import { evaluate } from './glsl.ts';

let whole: Plan;
let made: LevelPlan;
let inside: Field;
/** Points of the healthy body, spread by a fixed stride. */
let points: Vec3[];
let nodes: number[];

beforeAll(async () => {
  const patientCase = defaultCase();
  const manifest: Manifest = await (await fetch('/models/manifest.json')).json();
  const [{ level }] = patientCase.levels;
  const entry = manifest.levels[level].distance;
  inside = await decodeDistance(await (await fetch(`/models/${entry.file}`)).arrayBuffer(), entry);
  whole = plan(patientCase, skeletonFor(manifest, patientCase.patient), { [level]: inside });
  [made] = whole.levels;
  const { grid, distance, coordinates } = made.body;
  nodes = [...made.body.inside].filter((o) => distance[o] < -1.5 && coordinates[3 * o] > 0.05);
  nodes = nodes.filter((_, i) => i % 23 === 0);
  const [nx, ny] = grid.size;
  const at = (o: number) => [o % nx, Math.floor(o / nx) % ny, Math.floor(o / (nx * ny))] as const;
  points = nodes.map((o): Vec3 => {
    const [i, j, k] = at(o);
    // Off the nodes, so that both must mix their neighbours.
    return [
      grid.origin[0] + (i + 0.3) * grid.spacing,
      grid.origin[1] + (j + 0.4) * grid.spacing,
      grid.origin[2] + (k + 0.2) * grid.spacing,
    ];
  });
});

const ownAt = (t: number): LevelState => stateAt(whole, t).levels[0];

/** What the face's own shader reads at each point, at a time. */
function seen(expression: string, t: number, where: readonly Vec3[] = points): Float32Array {
  const moment = momentUniforms();
  followState(moment, made, ownAt(t));
  const fields = fieldsFor(made, whole.case.bone.volumeFraction, scaleField(inside, made.sizeFactor));
  const uniforms = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }]));
  return evaluate(PLACES, `vec4(${expression})`, { ...uniforms, ...moment }, where).filter(
    (_, i) => i % 4 === 0,
  );
}

/** Both count from where they change sign; far from it fields are cut off where half floats end. */
function agree(found: Float32Array, twin: readonly number[], near: number): void {
  const compared = twin.flatMap((value, i) => (Math.abs(value) < near ? [Math.abs(found[i] - value)] : []));
  compared.sort((a, b) => a - b);
  expect(compared.length).toBeGreaterThan(100);
  expect(compared[Math.floor(0.99 * compared.length)]).toBeLessThan(0.05);
  const same = twin.filter((value, i) => value < 0 === found[i] < 0).length;
  expect(same / twin.length).toBeGreaterThan(0.995);
  expect(twin.some((value) => value < 0)).toBe(true);
}

it.each([9, 10])('the face is hollow where the simulation has the balloons or their hole: t = %d', (t) => {
  const { sides } = ownAt(t);
  const { grid } = made.body;
  const balloons = made.inflation?.balloons ?? [];
  const twin = points.map((p) =>
    Math.min(...balloons.map(({ arrival }, i) => sample(grid, arrival, ...p) - (sides[i].holeLevel ?? -9))),
  );
  agree(seen('holeAt(q)', t), twin, 8);
});

it('the face shows cement where the simulation has it', () => {
  const { sides } = ownAt(12);
  const { cementing } = made;
  if (cementing === null) throw new Error('the default case has cement');
  const twin = points.map((p) =>
    Math.min(
      ...cementing.sides.map(
        ({ arrival }, i) => sample(cementing.grid, arrival, ...p) - (sides[i].cementLevel ?? -9),
      ),
    ),
  );
  agree(seen('cementAt(q)', 12), twin, 8);
});

it('tracts lie where the instruments went, as wide as the cannula and as deep as the drill', () => {
  const radius = CANNULA_DIAMETER_MM[made.case.access.cannulaGauge] / 2;
  // Around the ways in, of which the body holds only the ends.
  const where = made.approaches.flatMap(({ entry, axis, tipDepthMm }) =>
    points.slice(0, 200).map((_, i): Vec3 => {
      const depth = tipDepthMm * (1.1 * ((i * 0.618) % 1)) - 2;
      const off = (i % 7) - 3;
      return [entry[0] + depth * axis[0], entry[1] + depth * axis[1] + 0.5 * off, entry[2] + depth * axis[2]];
    }),
  );
  const twin = where.map((p) =>
    Math.min(
      ...made.approaches.map(({ entry, axis, tipDepthMm }) => {
        const q = sub(p, entry);
        return Math.max(length(cross(q, axis)) - radius, dot(q, axis) - tipDepthMm);
      }),
    ),
  );
  agree(seen('tractAt(q)', 12, where), twin, 20);
});

it('trabeculae are as dense as the simulation has packed them by the fracture', () => {
  const start = stateAt(whole, 5);
  // Positioned, as `bone.broken` is meant.
  expect(start.stage).toBe('localise');
  const { grid } = made.body;
  const { broken, material } = made.bone;
  const [before, after] = [seen('fractionAt(q, 9.0)', 0), seen('fractionAt(q, 9.0)', 5)];
  const errors = points.map((p, i) => Math.abs(before[i] / sample(grid, material, ...p) - 1));
  errors.sort((a, b) => a - b);
  expect(errors[Math.floor(0.95 * errors.length)]).toBeLessThan(0.01);
  // Where it is packed by more than a sixth: by how much, over how much the simulation has it.
  const packed = points.flatMap((p, i) => {
    const by = sample(grid, broken, ...p) / sample(grid, material, ...p);
    return by > 1.17 ? [(after[i] / before[i] - 1) / (by - 1)] : [];
  });
  packed.sort((a, b) => a - b);
  expect(packed.length).toBeGreaterThan(50);
  expect(Math.abs(packed[Math.floor(0.5 * packed.length)] - 1)).toBeLessThan(0.1);
});
