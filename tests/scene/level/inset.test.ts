import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../models/manifest.ts';
import type { Vec3 } from '../../../models/math/vec.ts';
import { readManifest } from '../../../scripts/baked.ts';
import { framedOf } from '../../../src/scene/camera/framed.ts';
import { FOV_DEG, pictureWindow, stageCamera, type Window } from '../../../src/scene/camera/views.ts';
import { beforeCamera, GAUGE_MM, insetOf } from '../../../src/scene/level/tools/inset.ts';
import { DEFAULT_VIEW, PLANES, type PlaneName } from '../../../src/session/view/view.ts';
import type { LevelPlan } from '../../../src/sim/level/plan.ts';
import type { Plan } from '../../../src/sim/plan.ts';
import { levelOf, planOf } from '../../fixtures/real.ts';

/** Pictures as the shells have them: a phone, an iPad upright, a small screen on its side, a low laptop, a desk, a wide one, a
 * kiosk; and one of two side by side. */
const WINDOWS: readonly (readonly [width: number, height: number, split: boolean])[] = [
  [360, 340, false],
  [768, 471, false],
  [620, 463, false],
  [638, 344, false],
  [946, 460, false],
  [1020, 594, false],
  [1500, 770, false],
  [1080, 883, false],
  [860, 460, true],
];

interface Rect {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Corners of the vertebral body between its endplates; with `behind` mm of what lies behind it. */
function body(plan: LevelPlan, manifest: Manifest, behind = 0): Vec3[] {
  const { wallX, superior, inferior } = manifest.levels[plan.level].landmarks;
  const k = plan.sizeFactor;
  const z = superior.widthMm / 2;
  return [wallX.posterior - behind, wallX.anterior].flatMap((x) =>
    [inferior.centre[1], superior.centre[1]].flatMap((y) =>
      [-z, z].map((side): Vec3 => [x * k, y * k, side * k]),
    ),
  );
}

/** The box of points in a window, page pixels, as the camera of inflation shows them. */
function pictured(
  plan: Plan,
  manifest: Manifest,
  plane: PlaneName,
  window: Window,
  points: readonly Vec3[],
): Rect {
  const { width, height } = window;
  const pose = stageCamera(
    framedOf(plan, null, 'inflate'),
    manifest,
    'inflate',
    { ...DEFAULT_VIEW, plane },
    window,
  );
  const camera = new PerspectiveCamera(FOV_DEG, width / height, 1, 4000);
  camera.up.set(...pose.up);
  camera.position.set(...pose.position);
  camera.lookAt(new Vector3(...pose.target));
  camera.updateMatrixWorld();
  const seen = points.map((point) => new Vector3(...point).project(camera));
  const xs = seen.map(({ x }) => ((x + 1) / 2) * width);
  const ys = seen.map(({ y }) => ((1 - y) / 2) * height);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

describe('the syringe at the foot of the picture', () => {
  it('lies under the vertebral body, whole gauge in the picture, in any plane and window', async () => {
    const manifest = await readManifest();
    for (const level of ['T8', 'L1', 'L4']) {
      const plan = await planOf({ fracture: { level } });
      for (const plane of PLANES)
        for (const [w, h, split] of WINDOWS) {
          const window = pictureWindow(w, h, split);
          const { x, y, pxPerMm } = insetOf(window.width, h);
          const gauge = GAUGE_MM * pxPerMm;
          const where = `${level} ${plane} ${w}x${h}`;
          const bone = pictured(plan, manifest, plane, window, body(levelOf(plan), manifest));
          expect(bone.bottom, where).toBeLessThan(y - gauge);
          expect(bone.top, where).toBeGreaterThanOrEqual(0);
          expect(x - gauge, where).toBeGreaterThan(0);
          expect(x + gauge, where).toBeLessThan(window.width);
          expect(y + gauge, where).toBeLessThan(h);
        }
    }
  });

  it('has figures of at least 12 pixels on its gauge', () => {
    // 92 of the 512 pixels that a face of 25.2 mm has.
    for (const [w, h] of WINDOWS)
      expect((insetOf(w, h).pxPerMm * 25.2 * 92) / 512).toBeGreaterThanOrEqual(11.99);
  });

  it('stands where a camera shows that place of the picture, at its scale', () => {
    const at = new Vector3();
    for (const [w, h] of WINDOWS) {
      const inset = insetOf(w, h);
      const perPx = beforeCamera(at, inset, w, h, FOV_DEG, 70);
      const camera = new PerspectiveCamera(FOV_DEG, w / h, 1, 4000);
      camera.position.set(3, -20, 8);
      camera.lookAt(40, 5, -9);
      camera.updateMatrixWorld();
      const middle = camera.localToWorld(at.clone()).project(camera);
      const rim = camera
        .localToWorld(at.clone().setX(at.x + GAUGE_MM * inset.pxPerMm * perPx))
        .project(camera);
      expect(((middle.x + 1) / 2) * w).toBeCloseTo(inset.x, 6);
      expect(((1 - middle.y) / 2) * h).toBeCloseTo(inset.y, 6);
      expect(((rim.x - middle.x) / 2) * w).toBeCloseTo(GAUGE_MM * inset.pxPerMm, 6);
    }
  });
});

describe('the picture of the work in the bone', () => {
  const STAGES = ['cannula', 'balloon-in', 'inflate', 'deflate', 'cement', 'set'] as const;

  it('has one camera throughout, in any plane and window', async () => {
    const manifest = await readManifest();
    for (const level of ['T8', 'L1', 'L4']) {
      const plan = await planOf({ fracture: { level } });
      for (const plane of PLANES)
        for (const [w, h, split] of WINDOWS) {
          const cameras = STAGES.map((stage) =>
            stageCamera(
              framedOf(plan, null, stage),
              manifest,
              stage,
              { ...DEFAULT_VIEW, plane },
              pictureWindow(w, h, split),
            ),
          );
          for (const camera of cameras) expect(camera).toEqual(cameras[0]);
        }
    }
  });

  /** Of the pedicle, where the cannula's mouth lies, mm. */
  const PEDICLE_MM = 8;

  it('gives the bone at least 55 % of what the syringe and the measures leave, in the tighter direction', async () => {
    const manifest = await readManifest();
    for (const level of ['T8', 'L1', 'L4']) {
      const plan = await planOf({ fracture: { level } });
      for (const [w, h, split] of WINDOWS) {
        const window = pictureWindow(w, h, split);
        const one = levelOf(plan);
        const { left, right, top, bottom } = pictured(
          plan,
          manifest,
          'needle',
          window,
          body(one, manifest, PEDICLE_MM),
        );
        const share = Math.max(
          (right - left) / (window.width - window.label),
          (bottom - top) / (window.height - window.foot),
        );
        expect.soft(share, `${level} ${w}x${h}`).toBeGreaterThan(0.55);
        expect.soft(share, `${level} ${w}x${h}`).toBeLessThan(1);
      }
    }
  });
});
