import { describe, expect, it } from 'vitest';
import { levelIndex } from '../../../models/levels.ts';
import { apply } from '../../../models/math/pose.ts';
import { dot, scale, sub, type Vec3 } from '../../../models/math/vec.ts';
import { readDistance, readManifest } from '../../../scripts/baked.ts';
import { framedOf } from '../../../src/scene/camera/framed.ts';
import { poseOnTheWay, travelTo } from '../../../src/scene/camera/travel.ts';
import { FAR_MM, pictureWindow, stageCamera } from '../../../src/scene/camera/views.ts';
import { type SectionPlane, sectionPlane } from '../../../src/scene/section/section.ts';
import { type CameraPose, DEFAULT_VIEW, PLANES } from '../../../src/session/view/view.ts';
import { SHOWING } from '../../../src/showing/showing.ts';
import { STAGES } from '../../../src/sim/stages/stages.ts';
import { levelOf, oneSeen, planOf, seenOf } from '../../fixtures/real.ts';
import { awayFromBone, pointsIn, reachIn, toolTips } from './cameras.ts';

const manifest = await readManifest();
/** The ends of what can be treated, and where the curve of the spine turns. */
const LEVELS = ['T5', 'T8', 'L1', 'L5'] as const;
/** A phone upright, a kiosk's picture, a desk and a wide screen. */
const WINDOWS = [
  { width: 388, height: 844 },
  { width: 810, height: 1080 },
  { width: 1280, height: 800 },
  { width: 1424, height: 800 },
];
/** The near plane is at 5 mm: nothing nearer than twice that may be bone. */
const NEAREST_MM = 10;
/** What lies behind what is looked at. */
const BODY_MM = 1500;

describe.each(LEVELS)('the camera at %s', async (level) => {
  const plan = await planOf({ fracture: { level } });
  const one = levelOf(plan);
  const { wallX } = manifest.levels[level].landmarks;
  const bone = pointsIn(await readDistance(manifest, level)).map((p) => scale(p, plan.sizeFactor));
  const inBody = (points: readonly Vec3[]) => points.filter((p) => p[0] > wallX.posterior * plan.sizeFactor);
  /** What a section leaves of it. */
  const behind = ({ point, normal }: SectionPlane) => bone.filter((p) => dot(sub(p, point), normal) <= 0);
  const half = behind(sectionPlane(one, DEFAULT_VIEW));
  const cameraOf = (stage: (typeof STAGES)[number], window: (typeof WINDOWS)[number]): CameraPose =>
    stageCamera(
      framedOf(plan, level, stage),
      manifest,
      stage,
      DEFAULT_VIEW,
      pictureWindow(window.width, window.height, false),
    );

  it.each(WINDOWS)('frames what matters in $width x $height, at every stage', (window) => {
    const aspect = window.width / window.height;
    STAGES.forEach((stage, index) => {
      const camera = cameraOf(stage, window);
      for (const t of [index + 0.5, index + 1]) {
        const state = oneSeen(plan, t);
        const pose = state.column[levelIndex(level)];
        const there = (points: readonly Vec3[]) => points.map((point) => apply(pose, point));
        const { cut, camera: recipe } = SHOWING[stage];
        const kept = cut ? half : bone;
        const target = recipe.frame === 'body' ? inBody(kept) : kept;
        expect
          .soft(reachIn(camera, aspect, there(target)), `${stage}, t ${t}: the bone`)
          .toBeLessThanOrEqual(1);
        // What is on its way in or out comes from outside the picture.
        if (t !== index + 1) continue;
        const tips = there(toolTips(one, state));
        expect.soft(reachIn(camera, aspect, tips), `${stage}: instruments`).toBeLessThanOrEqual(1);
      }
    });
  });

  it('has all of the body before its far plane, however high and narrow the picture is', () => {
    for (const window of [...WINDOWS, { width: 480, height: 900 }, { width: 320, height: 1300 }])
      for (const stage of STAGES) {
        const { position, target } = cameraOf(stage, window);
        const away = Math.hypot(...sub(position, target));
        expect(away + BODY_MM, `${stage} in ${window.width} x ${window.height}`).toBeLessThan(FAR_MM);
      }
  });

  it.each(WINDOWS)('keeps out of bone in $width x $height, at every stage and between them', (window) => {
    STAGES.forEach((stage, index) => {
      const to = cameraOf(stage, window);
      for (const before of STAGES.slice(Math.max(0, index - 1), index + 1)) {
        const travel = travelTo(cameraOf(before, window), to);
        for (let step = 0; step <= 20; step++) {
          travel.share = step / 20;
          const at = poseOnTheWay(travel).position.toArray() as unknown as Vec3;
          const away = awayFromBone(at, plan, seenOf(plan, index + 0.5), manifest);
          expect(away, `${before} to ${stage}, ${step} of 20`).toBeGreaterThan(NEAREST_MM);
        }
      }
    });
  });

  it('shows the body from every plane that it can be cut by', () => {
    for (const plane of PLANES)
      for (const window of WINDOWS) {
        const view = { ...DEFAULT_VIEW, plane, planeTurnDeg: 35, planeTiltDeg: 40 };
        const camera = stageCamera(
          framedOf(plan, level, 'inflate'),
          manifest,
          'inflate',
          view,
          pictureWindow(window.width, window.height, false),
        );
        const pose = seenOf(plan, 9).column[levelIndex(level)];
        const target = inBody(behind(sectionPlane(one, view))).map((point) => apply(pose, point));
        expect.soft(reachIn(camera, window.width / window.height, target), plane).toBeLessThanOrEqual(1);
      }
  });
});
