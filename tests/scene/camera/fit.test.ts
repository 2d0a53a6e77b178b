import { describe, expect, it } from 'vitest';
import { levelIndex } from '../../../models/levels.ts';
import { apply } from '../../../models/math/pose.ts';
import { distance, normalize, scale, sub, type Vec3 } from '../../../models/math/vec.ts';
import { readManifest } from '../../../scripts/baked.ts';
import { type Fitting, fitTo, type Subject } from '../../../src/scene/camera/fit.ts';
import { framedOf } from '../../../src/scene/camera/framed.ts';
import { poseOnTheWay, travelTo } from '../../../src/scene/camera/travel.ts';
import { stageCamera } from '../../../src/scene/camera/views.ts';
import { type CameraPose, DEFAULT_VIEW, STANDARD_VIEWS } from '../../../src/session/view/view.ts';
import { planOf, seenOf } from '../../fixtures/real.ts';
import { awayFromBone, cornersOfBox, reachIn, turnBetween } from './cameras.ts';

const manifest = await readManifest();
const plan = await planOf({});
const window = { width: 900, height: 600, label: 0, foot: 0, films: 0 };

const OWN: CameraPose = { position: [30, 40, 500], target: [30, 40, 0], up: [0, 1, 0] };
const looking = (t: number, subject: Subject, camera: CameraPose = OWN): Fitting => {
  const state = seenOf(plan, t);
  return { framed: framedOf(plan, null, state.stage), manifest, state, window, camera, subject };
};
const from = ({ position, target }: CameraPose): Vec3 => normalize(sub(position, target));
const near = (a: Vec3, b: readonly number[]) => {
  for (const axis of [0, 1, 2]) expect(a[axis]).toBeCloseTo(b[axis], 2);
};

describe('standard views', () => {
  // Axes are ISB's: x anterior, y up, z to the patient's right.
  it.each([
    ['anterior', [1, 0, 0]],
    ['posterior', [-1, 0, 0]],
    ['right', [0, 0, 1]],
    ['left', [0, 0, -1]],
    ['superior', [0, 1, 0]],
    ['inferior', [0, -1, 0]],
  ] as const)('%s: the camera stands on that side', (view, side) => {
    near(from(fitTo(looking(9, null), view).pose), side);
  });

  it('oblique stands in front, to the right and above, in equal parts of front and right', () => {
    const [x, y, z] = from(fitTo(looking(9, null), 'oblique').pose);
    expect(x).toBeCloseTo(z, 6);
    expect(Math.min(x, y, z)).toBeGreaterThan(0.3);
  });

  it('have the head up, and the front up where they look along the body', () => {
    /** Where a direction points in the picture: right and up. */
    const inPicture = (view: (typeof STANDARD_VIEWS)[number], way: Vec3) => {
      const { pose } = fitTo(looking(9, null), view);
      const back = from(pose);
      const right = normalize([
        pose.up[1] * back[2] - pose.up[2] * back[1],
        pose.up[2] * back[0] - pose.up[0] * back[2],
        pose.up[0] * back[1] - pose.up[1] * back[0],
      ]);
      const up: Vec3 = [
        back[1] * right[2] - back[2] * right[1],
        back[2] * right[0] - back[0] * right[2],
        back[0] * right[1] - back[1] * right[0],
      ];
      const along = (axis: Vec3) => Math.round(axis[0] * way[0] + axis[1] * way[1] + axis[2] * way[2]) + 0;
      return [along(right), along(up)];
    };
    const [front, head, right] = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ] as const;
    for (const view of ['anterior', 'posterior', 'left', 'right'] as const)
      expect(inPicture(view, head), view).toEqual([0, 1]);
    expect(inPicture('anterior', right)).toEqual([-1, 0]);
    expect(inPicture('posterior', right)).toEqual([1, 0]);
    expect(inPicture('right', front)).toEqual([1, 0]);
    expect(inPicture('left', front)).toEqual([-1, 0]);
    expect(inPicture('superior', front)).toEqual([0, 1]);
    expect(inPicture('superior', right)).toEqual([1, 0]);
    // As slices are read: from the feet, the patient's right on the left.
    expect(inPicture('inferior', front)).toEqual([0, 1]);
    expect(inPicture('inferior', right)).toEqual([-1, 0]);
  });

  it('keep target and distance once the visitor has moved', () => {
    for (const view of STANDARD_VIEWS) {
      const { pose, subject } = fitTo(looking(9, null), view);
      expect(subject).toBe(null);
      expect(pose.target).toEqual([30, 40, 0]);
      expect(distance(pose.position, pose.target)).toBeCloseTo(500, 6);
    }
  });

  it('show all of the treated bone at every stage, from every side, and keep out of bone', () => {
    for (let t = 1; t <= 13; t++)
      for (const view of STANDARD_VIEWS) {
        const now = looking(t, 'stage');
        const { pose } = fitTo(now, view);
        const bone = cornersOfBox(manifest.levels.L1.mesh.boundsMm).map((corner) =>
          apply(now.state.column[levelIndex('L1')], scale(corner, plan.sizeFactor)),
        );
        expect(reachIn(pose, 1.5, bone), `${view} at ${t}`).toBeLessThanOrEqual(1);
        const stage = stageCamera(now.framed, manifest, now.state.stage, DEFAULT_VIEW, window);
        const travel = travelTo(stage, pose);
        for (const share of [0.25, 0.5, 0.75, 1]) {
          travel.share = share;
          const at = poseOnTheWay(travel).position.toArray() as unknown as Vec3;
          expect(awayFromBone(at, plan, now.state, manifest), `${view} at ${t}`).toBeGreaterThan(10);
        }
      }
  });
});

describe('fits', () => {
  const corners = (t: number, levels: readonly (keyof typeof manifest.levels)[]) =>
    levels.flatMap((level) =>
      cornersOfBox(manifest.levels[level].mesh.boundsMm).map((corner) =>
        apply(seenOf(plan, t).column[levelIndex(level)], scale(corner, plan.sizeFactor)),
      ),
    );

  it('keep the direction and fill the picture with the treated bone', () => {
    const { pose, subject } = fitTo(looking(9, null), 'level');
    expect(subject).toBe('level');
    near(from(pose), from(OWN));
    const reach = reachIn(pose, 1.5, corners(9, ['L1']));
    expect(reach).toBeLessThanOrEqual(1);
    expect(reach).toBeGreaterThan(0.8);
  });

  it('hold the whole column, from its first vertebra to its last', () => {
    const { pose, subject } = fitTo(looking(13, 'level'), 'spine');
    expect(subject).toBe('spine');
    const reach = reachIn(pose, 1.5, corners(13, ['T1', 'T8', 'L5']));
    expect(reach).toBeLessThanOrEqual(1);
    expect(reach).toBeGreaterThan(0.8);
    // A standard view that follows turns about the same.
    const turned = fitTo(looking(13, 'spine', pose), 'anterior');
    expect(turned.subject).toBe('spine');
    expect(reachIn(turned.pose, 1.5, corners(13, ['T1', 'T8', 'L5']))).toBeLessThanOrEqual(1);
  });
});

describe('the way between two cameras', () => {
  const above: CameraPose = { position: [-1, 500, 0], target: [0, 0, 0], up: [0, 1, 0] };
  const ahead: CameraPose = { position: [400, 0, 0], target: [0, 0, 0], up: [0, 1, 0] };
  const behind: CameraPose = { position: [-900, 0, 0], target: [0, 0, 0], up: [0, 1, 0] };

  it.each([
    ['front to above', ahead, above],
    ['front to behind', ahead, behind],
  ])('from %s turns evenly, without a spin, and comes no nearer than either end', (_, a, b) => {
    const travel = travelTo(a, b);
    const whole = turnBetween(a, b);
    let last: CameraPose = a;
    let turned = 0;
    for (let step = 1; step <= 40; step++) {
      travel.share = step / 40;
      const { position, target, up } = poseOnTheWay(travel);
      const here = {
        position: position.toArray() as unknown as Vec3,
        target: target.toArray() as unknown as Vec3,
        up: up.toArray() as unknown as Vec3,
      };
      const by = turnBetween(last, here);
      // The steepest part of the easing is half as fast again as the mean.
      expect(by).toBeLessThan((1.6 * whole) / 40 + 0.01);
      turned += by;
      expect(distance(here.position, here.target)).toBeGreaterThan(399.9);
      last = here;
    }
    expect(turned).toBeCloseTo(whole, 1);
    near(last.position, b.position);
  });
});
