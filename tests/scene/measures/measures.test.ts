import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../../models/levels.ts';
import { apply, type Pose } from '../../../models/math/pose.ts';
import { distance, type Vec3 } from '../../../models/math/vec.ts';
import { drawingsOf } from '../../../src/scene/measures/drawings.ts';
import type { AngleDrawing, Drawn, LengthDrawing } from '../../../src/scene/measures/drawn.ts';
import { DRAWN_MEASURES } from '../../../src/session/view/view.ts';
import { fractureOf } from '../../../src/sim/fracture/fracture.ts';
import type { Plan } from '../../../src/sim/plan.ts';
import { stageMeasures } from '../../../src/sim/report.ts';
import { anatomyOf, boneOf, levelOf, oneSeen, planOf } from '../../fixtures/real.ts';

const CASES: readonly [string, object][] = [
  ['the default case', {}],
  ['a crushed T8', { fracture: { level: 'T8', shape: 'crush', heightLoss: 0.45 } }],
  [
    'a dished L4 with one needle',
    { fracture: { level: 'L4', shape: 'biconcave' }, access: { sides: 'left' } },
  ],
];

const TIMES = [1, 2, 6, 7, 9, 11.5, 13];

const all = (plan: Plan, state: ReturnType<typeof oneSeen>): Map<string, Drawn> =>
  new Map(drawingsOf(levelOf(plan), state, state.column, DRAWN_MEASURES).map((drawn) => [drawn.id, drawn]));
const lengthOf = (drawn: Drawn | undefined): LengthDrawing => {
  if (drawn?.kind !== 'length') throw new Error('no such length is drawn');
  return drawn;
};
const angleOf = (drawn: Drawn | undefined): AngleDrawing => {
  if (drawn?.kind !== 'angle') throw new Error('no such angle is drawn');
  return drawn;
};
const between = ([a, b]: readonly [Vec3, Vec3]): number =>
  (Math.acos(Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])) * 180) / Math.PI;

describe.each(CASES)('measures drawn on the model: %s', (_, given) => {
  it('say what the readouts say, and are as long and as wide as they say', async () => {
    const plan = await planOf(given);
    for (const t of TIMES) {
      const state = oneSeen(plan, t);
      const told = stageMeasures(plan, state);
      const drawn = all(plan, state);
      for (const name of ['anterior', 'middle', 'posterior'] as const) {
        const height = lengthOf(drawn.get(`height-${name}`));
        expect(height.text).toBe(`${told.heightsMm[name].toFixed(1)} mm`);
        expect(distance(...height.ends)).toBeCloseTo(state.heightsMm[name], 3);
        expect(distance(...height.line)).toBeCloseTo(state.heightsMm[name], 3);
      }
      for (const [name, degrees] of [
        ['wedge', told.wedgeDeg],
        ['cobb', told.cobbDeg],
      ] as const) {
        const angle = angleOf(drawn.get(name));
        expect(angle.text).toBe(`${degrees.toFixed(1)}°`);
        expect(between(angle.arms)).toBeCloseTo(Math.abs(degrees), 1);
      }
    }
  });

  it('end on the endplates: within 0.3 mm of the landmarks where the fracture has brought them', async () => {
    const plan = await planOf(given);
    const anatomy = await anatomyOf(plan.case);
    const { stations } = anatomy.landmarks[anatomy.level];
    const fracture = fractureOf(anatomy.landmarks[anatomy.level], boneOf(plan.case).fracture);
    for (const t of TIMES) {
      const state = oneSeen(plan, t);
      const drawn = all(plan, state);
      const pose = state.column[levelOf(plan).index];
      for (const name of ['anterior', 'middle', 'posterior'] as const)
        for (const end of [0, 1] as const) {
          const home = fracture.place(stations[name][end], state.wedge, state.central);
          const height = lengthOf(drawn.get(`height-${name}`));
          expect(distance(height.ends[end], apply(pose, home))).toBeLessThan(0.3);
        }
      // Cobb's lines lie along the upper endplate of the level above and the lower one of the level below.
      const [upper, lower] = angleOf(drawn.get('cobb')).rays;
      const treated = levelOf(plan).index;
      const above = Math.max(0, treated - 1);
      const below = Math.min(LEVELS.length - 1, treated + 1);
      const plate = (index: number, which: 'superior' | 'inferior') =>
        anatomy.landmarks[LEVELS[index]][which];
      const standsOn = (line: readonly [Vec3, Vec3], frame: Pose, point: Vec3) =>
        offLine(apply(frame, point), line);
      for (const end of ['anterior', 'posterior'] as const) {
        expect(standsOn(upper, state.column[above], plate(above, 'superior')[end])).toBeLessThan(0.3);
        expect(standsOn(lower, state.column[below], plate(below, 'inferior')[end])).toBeLessThan(0.3);
      }
    }
  });
});

/** From a point to the line through two others. */
function offLine(point: Vec3, [a, b]: readonly [Vec3, Vec3]): number {
  const long = distance(a, b);
  const along = [0, 1, 2].reduce((sum, i) => sum + (point[i] - a[i]) * (b[i] - a[i]), 0) / long;
  return Math.sqrt(Math.max(0, distance(point, a) ** 2 - along ** 2));
}

describe('needle depth and clearances', () => {
  it('are drawn while an instrument is in the bone, along its way and across to the walls', async () => {
    const plan = await planOf({});
    const anatomy = await anatomyOf(plan.case);
    const ids = (t: number) =>
      [...all(plan, oneSeen(plan, t)).keys()].filter((id) => /left|right/.test(id)).sort();
    expect(ids(3)).toEqual([]);
    expect(ids(13)).toEqual([]);
    const each = (name: string) => [`${name}-left`, `${name}-right`];
    expect(ids(6)).toEqual([...each('anterior'), ...each('depth'), ...each('medial')]);
    const state = oneSeen(plan, 6);
    const drawn = all(plan, state);
    levelOf(plan).approaches.forEach((way, at) => {
      const told = stageMeasures(plan, state).clearancesMm;
      const depth = lengthOf(drawn.get(`depth-${way.side}`));
      expect(depth.text).toBe(`${state.sides[at].tools.needle?.toFixed(1)} mm`);
      expect(distance(...depth.ends)).toBeCloseTo(state.sides[at].tools.needle ?? 0, 6);
      const medial = lengthOf(drawn.get(`medial-${way.side}`));
      expect(medial.text).toBe(`${way.clearances.medial.toFixed(1)} mm`);
      expect(distance(...medial.ends)).toBeCloseTo(way.clearances.medial, 6);
      expect(way.clearances.medial).toBeGreaterThanOrEqual((told?.medial ?? 99) - 0.005);
      // Its far end lies on the pedicle's wall: measured in steps of 0.2 mm.
      const pose = state.column[levelOf(plan).index];
      const far = back(pose, medial.ends[1]);
      expect(Math.abs(fieldAt(anatomy.distance, far))).toBeLessThan(0.6);
    });
  });
});

/** Where a placed point lies in its bone's frame: the pose is undone by its transposed turn. */
function back({ position, rotation: [x, y, z, w] }: Pose, at: Vec3): Vec3 {
  const undone: Pose = { position: [0, 0, 0], rotation: [-x, -y, -z, w] };
  return apply(undone, [at[0] - position[0], at[1] - position[1], at[2] - position[2]]);
}

/** The field's value at its nearest node. */
function fieldAt(
  field: { origin: Vec3; spacing: number; size: readonly number[]; data: Float32Array },
  at: Vec3,
): number {
  const [i, j, k] = at.map((value, axis) => Math.round((value - field.origin[axis]) / field.spacing));
  return field.data[i + field.size[0] * (j + field.size[1] * k)];
}
