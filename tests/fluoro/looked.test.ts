import { describe, expect, it } from 'vitest';
import { levelIndex } from '../../models/levels.ts';
import { distance } from '../../models/math/vec.ts';
import { readManifest } from '../../scripts/baked.ts';
import { beamOf, project } from '../../src/fluoro/arm.ts';
import { isocentreOf, lookedAt, marksAt } from '../../src/fluoro/landmarks.ts';
import { presetArm } from '../../src/fluoro/presets.ts';
import { isTrue, truthOf } from '../../src/fluoro/truth.ts';
import { knownPlan, seenOf } from '../fixtures/real.ts';

const manifest = await readManifest();
const LEVELS = ['T11', 'L1', 'L2'] as const;
const made = await knownPlan({
  levels: [
    { level: 'T11', treatment: 'none', fracture: { shape: 'biconcave', heightLoss: 0.35 } },
    { level: 'L1', fracture: { shape: 'wedge', heightLoss: 0.5 } },
    { level: 'L2', fracture: { shape: 'crush', heightLoss: 0.4, lateralTilt: 0.5 } },
  ],
});

describe.each(LEVELS)('looking at %s of three broken bones', (level) => {
  it.each([2, 9, 13])('the beam is centred on it, and its own heights are marked, at t = %d', (t) => {
    const state = seenOf(made, t, level);
    const looked = lookedAt(made, state, level);
    expect(looked.plan.level).toBe(level);
    expect(looked.own.level).toBe(level);
    const landmarks = manifest.levels[level].landmarks;
    const centre = isocentreOf(looked, landmarks, 'body');
    const away = LEVELS.map((other) => distance(centre, state.column[levelIndex(other)].position));
    expect(LEVELS[away.indexOf(Math.min(...away))]).toBe(level);
    const marks = marksAt(looked, landmarks);
    for (const name of ['anterior', 'middle', 'posterior'] as const)
      expect(distance(...marks.stations[name])).toBeCloseTo(looked.own.heightsMm[name], 6);
    // On both pictures the middle of the bone lies near the middle.
    for (const pane of ['ap', 'lateral'] as const) {
      const beam = beamOf(presetArm(pane, looked, landmarks, 650), centre, 650);
      expect(isTrue(truthOf(marks, beam, pane))).toBe(true);
      for (const end of marks.stations.middle) expect(Math.hypot(...project(beam, end))).toBeLessThan(40);
    }
  });

  it('is looked at in its own frame: the picture of one bone stays while another is looked at', () => {
    const landmarks = manifest.levels[level].landmarks;
    const arms = LEVELS.map((focus) => {
      const looked = lookedAt(made, seenOf(made, 9, focus), level);
      return { centre: isocentreOf(looked, landmarks, 'body'), looked };
    });
    // Which bone is looked at turns the whole scene; what lies beside a beam's centre is the same.
    const [first, ...others] = arms.map(({ centre, looked }) =>
      LEVELS.map((other) => distance(centre, looked.column[levelIndex(other)].position)),
    );
    for (const other of others)
      other.forEach((mm, at) => {
        expect(mm).toBeCloseTo(first[at], 6);
      });
  });
});

it('a level that the case has not is not looked at: the lowest that is treated is', () => {
  expect(lookedAt(made, seenOf(made, 9), 'T5').plan.level).toBe('L2');
  expect(lookedAt(made, seenOf(made, 9), null).plan.level).toBe('L2');
});
