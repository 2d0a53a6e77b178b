import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../models/manifest.ts';
import type { Vec3 } from '../../../models/math/vec.ts';
import { readManifest } from '../../../scripts/baked.ts';
import { framedOf } from '../../../src/scene/camera/framed.ts';
import { FOV_DEG, heldIn, pictureWindow, stageCamera } from '../../../src/scene/camera/views.ts';
import { syringePlace } from '../../../src/scene/level/tools/place.ts';
import { DEFAULT_VIEW, PLANES, type PlaneName } from '../../../src/session/view/view.ts';
import type { LevelPlan } from '../../../src/sim/level/plan.ts';
import type { Plan } from '../../../src/sim/plan.ts';
import { levelOf, planOf } from '../../fixtures/real.ts';

interface Rect {
  left: number;
  right: number;
  down: number;
  up: number;
}

/** Picture windows: desktop, phone, kiosk, one of two side by side, a low wide one. */
const WINDOWS: readonly (readonly [width: number, height: number, split: boolean])[] = [
  [860, 460, false],
  [390, 262, false],
  [1080, 1150, false],
  [860, 460, true],
  [900, 130, false],
];

function pictured(plan: Plan, manifest: Manifest, plane: PlaneName, [w, h, split]: (typeof WINDOWS)[number]) {
  const window = pictureWindow(w, h, split);
  const framed = framedOf(plan, null, 'inflate');
  const pose = stageCamera(framed, manifest, 'inflate', { ...DEFAULT_VIEW, plane }, window);
  const camera = new PerspectiveCamera(FOV_DEG, window.width / window.height, 1, 4000);
  camera.up.set(...pose.up);
  camera.position.set(...pose.position);
  camera.lookAt(new Vector3(...pose.target));
  camera.updateMatrixWorld();
  const rect = (points: readonly Vec3[]): Rect => {
    const seen = points.map((point) => new Vector3(...point).project(camera));
    const xs = seen.map(({ x }) => x);
    const ys = seen.map(({ y }) => y);
    return { left: Math.min(...xs), right: Math.max(...xs), down: Math.min(...ys), up: Math.max(...ys) };
  };
  return { rect, held: heldIn(framed, manifest, 'inflate', { ...DEFAULT_VIEW, plane }, window) };
}

const apart = (a: Rect, b: Rect): boolean =>
  a.right <= b.left || b.right <= a.left || a.up <= b.down || b.up <= a.down;

/** The rim of the gauge, whose face is 29 mm across and drawn at 0.7 of that, in the treated bone's frame. */
function rim(
  plan: LevelPlan,
  manifest: Manifest,
  plane: PlaneName,
  held: Parameters<typeof syringePlace>[3],
) {
  const { landmarks } = manifest.levels[plan.level];
  const { centre, right, up } = syringePlace(plan, landmarks, { ...DEFAULT_VIEW, plane }, held, 0);
  return Array.from({ length: 24 }, (_, i): Vec3 => {
    const [c, s] = [10.15 * Math.cos((i * Math.PI) / 12), 10.15 * Math.sin((i * Math.PI) / 12)];
    return [
      centre[0] + c * right[0] + s * up[0],
      centre[1] + c * right[1] + s * up[1],
      centre[2] + c * right[2] + s * up[2],
    ];
  });
}

/** Corners of the vertebral body between its endplates. */
function body(plan: LevelPlan, manifest: Manifest): Vec3[] {
  const { wallX, superior, inferior } = manifest.levels[plan.level].landmarks;
  const k = plan.sizeFactor;
  const z = superior.widthMm / 2;
  return [wallX.posterior, wallX.anterior].flatMap((x) =>
    [inferior.centre[1], superior.centre[1]].flatMap((y) =>
      [-z, z].map((side): Vec3 => [x * k, y * k, side * k]),
    ),
  );
}

describe('the syringe beside the cut bone', () => {
  it('has its gauge in the picture and never over the vertebral body, in any plane and window', async () => {
    const manifest = await readManifest();
    for (const level of ['T8', 'L1', 'L4']) {
      const plan = await planOf({ fracture: { level } });
      for (const plane of PLANES)
        for (const window of WINDOWS) {
          const { rect, held } = pictured(plan, manifest, plane, window);
          const gauge = rect(rim(levelOf(plan), manifest, plane, held));
          const where = `${level} ${plane} ${window.join(' ')} ${held}`;
          expect(apart(gauge, rect(body(levelOf(plan), manifest))), where).toBe(true);
          for (const side of Object.values(gauge)) expect(Math.abs(side), where).toBeLessThan(1.04);
        }
    }
  });

  it('is held outside the skin where the body is shown', async () => {
    const manifest = await readManifest();
    const plan = levelOf(await planOf({}));
    const { landmarks } = manifest.levels.L1;
    const [way] = plan.approaches;
    const skinX = way.entry[0] + way.axis[0] * way.skinDepthMm;
    expect(
      syringePlace(plan, landmarks, { ...DEFAULT_VIEW, plane: 'sagittal' }, 'outside', 0).centre[0],
    ).toBeLessThan(skinX - 20);
  });
});
