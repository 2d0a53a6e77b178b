import { describe, expect, it } from 'vitest';
import { length, normalize, type Vec3 } from '../../../models/math/vec.ts';
import { cubeMatrix, faceInFront } from '../../../src/scene/camera/cube/faces.ts';
import { keyed, pulled, pulledMm, pullOf } from '../../../src/scene/section/handle/pull.ts';
import { choosePlane, type PlaneView, sectionPlane } from '../../../src/scene/section/section.ts';
import { DEFAULT_VIEW, PLANES } from '../../../src/session/view/view.ts';
import type { LevelPlan } from '../../../src/sim/level/plan.ts';
import { levelOf, planOf } from '../../fixtures/real.ts';

const plan: Pick<LevelPlan, 'approaches'> = levelOf(await planOf({}));
const free = (planeTurnDeg: number, planeTiltDeg: number, planeMm = 0): PlaneView => ({
  plane: 'free',
  planeMm,
  planeTurnDeg,
  planeTiltDeg,
});
const near = (a: Vec3, b: readonly number[]) => {
  for (const axis of [0, 1, 2]) expect(a[axis]).toBeCloseTo(b[axis], 6);
};

describe('the free plane', () => {
  const half = Math.SQRT1_2;
  it.each([
    ['sagittal', 0, 0, [0, 0, 1], [0, 1, 0]],
    ['coronal', 90, 0, [1, 0, 0], [0, 1, 0]],
    ['axial', -90, 90, [0, 1, 0], [1, 0, 0]],
    ['sagittal from the left', 180, 0, [0, 0, -1], [0, 1, 0]],
    ['half-way to coronal', 45, 0, [half, 0, half], [0, 1, 0]],
    ['coronal, tipped half-way up', 90, 45, [half, half, 0], [-half, half, 0]],
    ['turned and tipped', 45, -30, [0.6123724, -0.5, 0.6123724], [0.3535534, 0.8660254, 0.3535534]],
  ] as const)('%s', (_, turn, tilt, normal, along) => {
    const plane = sectionPlane(plan, free(turn, tilt));
    near(plane.normal, normal);
    near(plane.along, along);
    near(plane.point, [0, 0, 0]);
  });

  it('is pushed along its normal', () => {
    near(sectionPlane(plan, free(90, 45, 10)).point, [7.0710678, 7.0710678, 0]);
  });

  it('begins where the plane before it stood, so that nothing jumps', () => {
    for (const plane of PLANES) {
      const before = { ...DEFAULT_VIEW, plane, planeMm: 3, planeTurnDeg: 20, planeTiltDeg: -35 };
      const [was, now] = [sectionPlane(plan, before), sectionPlane(plan, choosePlane(plan, before, 'free'))];
      // Angles are rounded to half degrees, places to half millimetres.
      for (const [a, b] of [
        [was.normal, now.normal],
        [was.along, now.along],
      ])
        expect(length([a[0] - b[0], a[1] - b[1], a[2] - b[2]]), plane).toBeLessThan(0.01);
      const out = (at: Vec3) => at[0] * was.normal[0] + at[1] * was.normal[1] + at[2] * was.normal[2];
      expect(Math.abs(out(was.point) - out(now.point)), plane).toBeLessThan(0.5);
    }
  });

  it('leaves nothing behind when another is chosen: links stay short', () => {
    expect(choosePlane(plan, free(30, 20, 5), 'coronal')).toEqual({ ...free(0, 0), plane: 'coronal' });
  });
});

describe('a knob', () => {
  const pull = (x: number, y: number, perMm = 4) => pullOf(x, y, perMm, { x: 0, y: 0 });

  it('follows the pointer along the normal, and takes no notice of what goes across', () => {
    // 3 px right and 4 px down for each mm: 5 px along it are 1 mm.
    expect(pulledMm(pull(3, 4), 3, 4)).toBeCloseTo(1, 6);
    expect(pulledMm(pull(3, 4), -4, 3)).toBeCloseTo(0, 6);
    expect(pulledMm(pull(3, 4), -6, -8)).toBeCloseTo(-2, 6);
  });

  it('can be pulled where the plane looks at the viewer', () => {
    const square = pull(0, 0);
    expect(square.x).toBe(0);
    expect(pulledMm(square, 0, 18)).toBeCloseTo(10, 6);
    // Almost square: that way, but no faster.
    const nearly = pull(0.3, 0.4);
    expect(Math.hypot(nearly.x, nearly.y)).toBeCloseTo(1.8, 6);
    expect(nearly.y / nearly.x).toBeCloseTo(4 / 3, 6);
  });

  it('pushes in tenths of a millimetre, turns in half degrees, and stops at the ends', () => {
    expect(pulled('push', 2, 1.234, 20)).toBe(3.2);
    expect(pulled('push', 20, 90, 20)).toBe(25);
    // An edge 20 mm away that is pushed by 20 mm turns the plane by 45 degrees.
    expect(pulled('tilt', 10, 20, 20)).toBe(-35);
    expect(pulled('turn', 10, -20, 20)).toBe(55);
    expect(pulled('tilt', -80, 20, 20)).toBe(-90);
  });

  it('that is the upper or front edge goes where it is pushed', () => {
    const edges = (turn: number, tilt: number) => {
      const { along, normal } = sectionPlane(plan, free(turn, tilt));
      const front: Vec3 = [
        along[1] * normal[2] - along[2] * normal[1],
        along[2] * normal[0] - along[0] * normal[2],
        along[0] * normal[1] - along[1] * normal[0],
      ];
      return { head: along, front: normalize(front) };
    };
    for (const [turn, tilt] of [
      [0, 0],
      [50, 20],
      [-120, -40],
    ] as const) {
      const { normal } = sectionPlane(plan, free(turn, tilt));
      const towards = (at: Vec3) => 20 * (at[0] * normal[0] + at[1] * normal[1] + at[2] * normal[2]);
      expect(towards(edges(turn, pulled('tilt', tilt, 5, 20)).head)).toBeGreaterThan(4);
      expect(towards(edges(pulled('turn', turn, 5, 20), tilt).front)).toBeGreaterThan(3);
    }
  });

  it('moves by keys: a step, ten steps, to either end', () => {
    expect(keyed('push', 0, 'ArrowUp', false)).toBe(0.5);
    expect(keyed('push', 0, 'ArrowLeft', false)).toBe(-0.5);
    expect(keyed('push', 0, 'ArrowRight', true)).toBe(5);
    expect(keyed('push', 24, 'PageUp', false)).toBe(25);
    expect(keyed('tilt', 3, 'Home', false)).toBe(-90);
    expect(keyed('turn', 3, 'End', false)).toBe(180);
    expect(keyed('turn', 3, 'a', false)).toBe(null);
  });
});

describe('the view cube', () => {
  const STILL = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, -500, 1];
  /** From the front: what is anterior looks at the viewer, the patient's right is on the left. */
  const FRONT = [0, 0, 1, 0, 0, 1, 0, 0, -1, 0, 0, 0, 0, 0, -500, 1];

  it('has the patient’s right in front for a camera on that side', () => {
    expect(faceInFront(STILL)).toBe('right');
    expect(cubeMatrix(STILL)).toBe(
      'matrix3d(1.0000,0.0000,0.0000,0,0.0000,1.0000,0.0000,0,0.0000,0.0000,1.0000,0,0,0,0,1)',
    );
  });

  it('turns to the front with the camera', () => {
    expect(faceInFront(FRONT)).toBe('anterior');
    expect(cubeMatrix(FRONT)).toBe(
      'matrix3d(0.0000,0.0000,1.0000,0,0.0000,1.0000,0.0000,0,-1.0000,0.0000,0.0000,0,0,0,0,1)',
    );
  });
});
