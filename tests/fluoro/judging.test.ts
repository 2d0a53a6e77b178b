import { describe, expect, it } from 'vitest';
import { levelIndex } from '../../models/levels.ts';
import { apply } from '../../models/math/pose.ts';
import { readManifest } from '../../scripts/baked.ts';
import { beamOf, magnificationAt, project } from '../../src/fluoro/arm.ts';
import { coach, judge } from '../../src/fluoro/coach.ts';
import { isocentreOf, lookedAt, marksAt } from '../../src/fluoro/landmarks.ts';
import {
  anchorsOf,
  angleOn,
  calibration,
  distanceOn,
  heightsOn,
  laid,
  snap,
} from '../../src/fluoro/measure.ts';
import { presetArm } from '../../src/fluoro/presets.ts';
import { isTrue, truthOf } from '../../src/fluoro/truth.ts';
import type { Arm } from '../../src/session/view/fluoro-view.ts';
import { pointAt } from '../../src/sim/access/approach.ts';
import { knownPlan, levelIn, levelOf, seenOf } from '../fixtures/real.ts';

const CASES: readonly [string, object][] = [
  ['the default', {}],
  ['a biconcave T8', { fracture: { level: 'T8', shape: 'biconcave' } }],
  ['a crushed L3', { fracture: { level: 'L3', shape: 'crush', heightLoss: 0.5 } }],
  ['a T12 tilted to the side', { fracture: { level: 'T12', lateralTilt: 0.6 } }],
  ['an L3 tilted as far as it goes', { fracture: { level: 'L3', lateralTilt: -1 } }],
];

async function room(given: object) {
  const made = await knownPlan(given);
  const plan = levelOf(made);
  const manifest = await readManifest();
  const landmarks = manifest.levels[plan.level].landmarks;
  return {
    plan,
    landmarks,
    at: (t: number) => {
      const state = seenOf(made, t);
      const looked = lookedAt(made, state, null);
      const marks = marksAt(looked, landmarks);
      const beam = (arm: Arm) => beamOf(arm, isocentreOf(looked, landmarks, arm.centre), 650);
      const preset = (name: Parameters<typeof presetArm>[0]) => presetArm(name, looked, landmarks, 650);
      return { state, own: levelIn(state), looked, marks, beam, preset };
    },
  };
}

describe.each(CASES)('in %s', (_name, given) => {
  it('the presets give views that are true by the landmarks', async () => {
    const { marks, beam, preset } = (await room(given)).at(5);
    for (const pane of ['ap', 'lateral'] as const) {
      const truth = truthOf(marks, beam(preset(pane)), pane);
      expect(isTrue(truth)).toBe(true);
      expect(Math.abs(truth.orbitalOffDeg)).toBeLessThan(0.2);
      expect(Math.abs(truth.angularOffDeg)).toBeLessThan(0.2);
    }
  });

  it.each([-12, -4, 6, 15])('an arm turned on by %i degrees is told so', async (by) => {
    const { marks, beam, preset } = (await room(given)).at(5);
    for (const pane of ['ap', 'lateral'] as const) {
      const arm = preset(pane);
      const before = truthOf(marks, beam(arm), pane);
      const orbit = truthOf(marks, beam({ ...arm, orbitalDeg: arm.orbitalDeg + by }), pane);
      // The arm turns about the isocentre, not about the landmark: a few per cent more or less.
      const near = 0.1 * Math.abs(by);
      expect(Math.abs(orbit.orbitalOffDeg - before.orbitalOffDeg - by)).toBeLessThan(near);
      const tilt = truthOf(marks, beam({ ...arm, angularDeg: arm.angularDeg + by }), pane);
      expect(Math.abs(tilt.angularOffDeg - before.angularOffDeg - by)).toBeLessThan(near);
    }
  });

  it('the bull’s eye shows the way in as a point', async () => {
    const { plan, at } = await room(given);
    const { state, beam, preset } = at(6);
    const stands = state.column[levelIndex(plan.level)];
    for (const approach of plan.approaches) {
      const down = beam(preset(approach.side === 'left' ? 'bullseye-left' : 'bullseye-right'));
      const [a, b] = [0, approach.wallDepthMm].map((depth) =>
        project(down, apply(stands, pointAt(approach, depth))),
      );
      expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeLessThan(1);
    }
  });

  it.each([1, 2, 5, 9, 13])(
    'heights and angles on the lateral picture are the readouts at t = %d',
    async (t) => {
      const { own, marks, beam, preset } = (await room(given)).at(t);
      const lateral = beam(preset('lateral'));
      const anchors = anchorsOf(marks, lateral);
      const k = calibration(marks, lateral);
      const heights = heightsOn(laid('heights', anchors) ?? [], k);
      const { anterior, middle, posterior } = own.heightsMm;
      for (const [i, want] of [anterior, middle, posterior].entries())
        expect(Math.abs(heights[i] - want)).toBeLessThan(0.3);
      expect(Math.abs(angleOn(laid('wedge', anchors) ?? []) - own.wedgeDeg)).toBeLessThan(0.5);
      expect(Math.abs(angleOn(laid('cobb', anchors) ?? []) - own.cobbDeg)).toBeLessThan(0.5);
      expect(distanceOn(laid('distance', anchors) ?? [], k)).toBeCloseTo(heights[0], 6);
    },
  );
});

describe('the AP picture', () => {
  it('shows the spinous process walking towards one pedicle when the arm turns by ten degrees', async () => {
    const { marks, beam, preset } = (await room({})).at(5);
    const place = (by: number): number => {
      const turned = beam({ ...preset('ap'), orbitalDeg: preset('ap').orbitalDeg + by });
      const [left] = project(turned, marks.pedicles.left.centre);
      const [right] = project(turned, marks.pedicles.right.centre);
      const [tip] = project(turned, marks.spinousTip);
      return (2 * tip - left - right) / (right - left);
    };
    expect(Math.abs(place(0))).toBeLessThan(0.05);
    expect(place(10)).toBeGreaterThan(0.4);
    expect(place(-10)).toBeLessThan(-0.4);
  });
});

describe('the needle check', () => {
  it('agrees with the plan on whether the rule holds', async () => {
    const cases = [
      {},
      { access: { convergenceDeg: 14 } },
      { access: { convergenceDeg: -6 } },
      { fracture: { level: 'T12' }, access: { convergenceDeg: 15 } },
      { fracture: { level: 'T5' }, access: { convergenceDeg: 15, cannulaGauge: 8 } },
      { fracture: { level: 'T8' }, access: { convergenceDeg: 15 } },
    ];
    for (const given of cases) {
      const { plan, at } = await room(given);
      for (const approach of plan.approaches) {
        const { marks, beam, preset } = at(6);
        const [ap, lateral] = [beam(preset('ap')), beam(preset('lateral'))];
        // Just before the wall: where the rule is decided.
        const tip = pointAt(approach, approach.wallDepthMm - 0.3);
        const { broken, lateralOfBorderMm } = judge(approach.side, tip, marks, ap, lateral);
        if (Math.abs(lateralOfBorderMm) > 0.8) expect(broken).toBe(!approach.ruleHolds);
      }
    }
  });

  it('watches a needle from near the bone until the balloon comes, and finds the planned one safe', async () => {
    const { at } = await room({});
    const seen: number[] = [];
    // To the end of the filling: at rest in an emptied bone nothing is on its way.
    for (let t = 5; t <= 12; t += 0.1) {
      const { looked, marks, beam, preset } = at(t);
      const coached = coach(looked, marks, beam(preset('ap')), beam(preset('lateral')));
      if (coached.length > 0) seen.push(t);
      for (const { broken } of coached) expect(broken).toBe(false);
    }
    expect(Math.min(...seen)).toBeGreaterThan(5);
    expect(Math.max(...seen)).toBeLessThan(7.6);
  });

  it('measures at the tip’s own magnification', async () => {
    const { marks, beam, preset } = (await room({})).at(6);
    const [ap, lateral] = [beam(preset('ap')), beam(preset('lateral'))];
    const { medial } = marks.pedicles.right;
    const tip = [medial[0], medial[1], medial[2] + 3] as const;
    expect(judge('right', tip, marks, ap, lateral).lateralOfBorderMm).toBeCloseTo(3, 1);
    expect(judge('right', [tip[0], tip[1], medial[2] - 2], marks, ap, lateral).broken).toBe(true);
    const far = judge('right', [tip[0] + 30, tip[1], medial[2] - 2], marks, ap, lateral);
    expect(far.broken).toBe(false);
    expect(far.pastWallMm).toBeGreaterThan(10);
  });
});

describe('a ruler', () => {
  it('snaps to a landmark that is near, and to none that is far', async () => {
    const { marks, beam, preset } = (await room({})).at(5);
    const lateral = beam(preset('lateral'));
    const anchors = anchorsOf(marks, lateral);
    const { spot } = anchors[0];
    expect(snap([spot[0] + 1, spot[1] - 1], anchors, 4)).toEqual(spot);
    const far = [spot[0] - 40, spot[1] + 30] as const;
    expect(snap(far, anchors, 4)).toEqual(far);
    expect(magnificationAt(lateral, marks.stations.middle[0])).toBeCloseTo(1000 / 650, 1);
  });
});
