import { describe, expect, it } from 'vitest';
import { LEVELS, type Level, levelIndex } from '../../../models/levels.ts';
import { apply, rotate } from '../../../models/math/pose.ts';
import { dot, normalize, scale, sub, type Vec3 } from '../../../models/math/vec.ts';
import { readManifest } from '../../../scripts/baked.ts';
import { fitTo } from '../../../src/scene/camera/fit.ts';
import { framedOf } from '../../../src/scene/camera/framed.ts';
import { pictureWindow, stageCamera } from '../../../src/scene/camera/views.ts';
import { DEFAULT_VIEW } from '../../../src/session/view/view.ts';
import { SHOWING } from '../../../src/showing/showing.ts';
import { knownPlan, seenOf } from '../../fixtures/real.ts';
import { cornersOfBox, reachIn } from './cameras.ts';

const manifest = await readManifest();
const window = { width: 900, height: 700, label: 0, foot: 0, films: 0 };

/** Bones at both ends of what can be treated, and three below the middle that tip what stands on them. */
const FAR = {
  levels: (['T6', 'T12', 'L2', 'L3', 'L4'] as const).map((level) => ({
    level,
    treatment: level === 'T6' ? 'none' : 'kyphoplasty',
    fracture: { shape: 'wedge', heightLoss: 0.6, weeksOld: 4 },
  })),
};
const made = await knownPlan(FAR);

const cornersAt = (t: number, levels: readonly Level[], looked: (typeof FAR)['levels'][number]['level']) => {
  const { column } = seenOf(made, t, looked);
  return levels.flatMap((level) =>
    cornersOfBox(manifest.levels[level].mesh.boundsMm).map((corner) =>
      apply(column[levelIndex(level)], scale(corner, made.sizeFactor)),
    ),
  );
};

describe.each(['T6', 'L2', 'L4'] as const)('looking at %s of five broken bones', (looked) => {
  it('a picture of the column holds them all, broken or not, in windows of any shape', () => {
    const columns = made.stages.filter(({ id }) => ['column', 'trunk'].includes(SHOWING[id].camera.frame));
    expect(columns.length).toBeGreaterThan(2);
    const levels = FAR.levels.map(({ level }) => level);
    for (const { id, from, to } of columns)
      for (const [width, height] of [
        [388, 844],
        [1424, 800],
      ])
        for (const t of [from + 0.5 * (to - from), to]) {
          const framed = framedOf(made, looked, id);
          const pose = stageCamera(framed, manifest, id, DEFAULT_VIEW, pictureWindow(width, height, false));
          expect(framed.one.level).toBe(looked);
          const reach = reachIn(pose, width / height, cornersAt(t, levels, looked));
          expect(reach, `${id} at ${t}, ${width} x ${height}`).toBeLessThanOrEqual(1);
        }
  });

  it('a picture of the bone itself is no wider for the others', async () => {
    const alone = await knownPlan({ levels: FAR.levels.filter(({ level }) => level === looked) });
    const away = (plan: typeof made): Vec3 => {
      const { position, target } = stageCamera(
        framedOf(plan, looked, 'choices'),
        manifest,
        'choices',
        DEFAULT_VIEW,
        window,
      );
      return sub(position, target);
    };
    away(made).forEach((value, axis) => {
      expect(value).toBeCloseTo(away(alone)[axis], 6);
    });
  });

  it('what is up in a picture of the column is up for who stands: the pelvis keeps its place', () => {
    // From the lowest endplate to the highest of the whole column, which is how it stands on its pelvis.
    const whole = made.spine.chain;
    const foot = apply(
      whole[LEVELS.length - 1],
      scale(manifest.levels.L5.landmarks.inferior.centre, made.sizeFactor),
    );
    const head = apply(whole[0], scale(manifest.levels.T1.landmarks.superior.centre, made.sizeFactor));
    const [x, y] = sub(head, foot);
    const plumb = normalize([x, y, 0]);
    const tipped: number[] = [];
    for (const t of [2, 13]) {
      const state = seenOf(made, t, looked);
      expect(state.lying).toBe(0);
      const up = rotate(state.sacrum.rotation, plumb);
      const framed = framedOf(made, looked, state.stage);
      const camera = stageCamera(framed, manifest, state.stage, DEFAULT_VIEW, window);
      const fitted = fitTo({ framed, state, manifest, window, camera, subject: 'stage' }, 'spine');
      const turned = fitTo({ framed, state, manifest, window, camera, subject: fitted.subject }, 'left');
      if (SHOWING[state.stage].camera.frame === 'column') expect(dot(camera.up, up)).toBeGreaterThan(0.99999);
      expect(dot(turned.pose.up, up)).toBeGreaterThan(0.99999);
      tipped.push((Math.acos(Math.min(1, up[1])) * 180) / Math.PI);
    }
    if (looked === 'T6') expect(Math.max(...tipped)).toBeGreaterThan(10);
  });
});
