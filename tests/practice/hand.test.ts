import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '../../models/math/vec.ts';
import { adviceOf } from '../../src/practice/advice.ts';
import { boneDepthOf, plannedPose } from '../../src/practice/ground.ts';
import { advanced, bevelTurned, entryMoved, readyPose, turnedBy } from '../../src/practice/hand.ts';
import { moved, newLog } from '../../src/practice/log.ts';
import { axisOf, tipOf } from '../../src/practice/needle.ts';
import { practised } from '../../src/practice/practised.ts';
import { last } from '../../src/practice/replay.ts';
import { endOf } from '../../src/sim/stages/ends.ts';
import { groundAt } from '../fixtures/grounds.ts';
import { followed } from '../fixtures/learners.ts';
import { knownPlan, levelIn, levelOf, seenOf } from '../fixtures/real.ts';
import { run } from '../fixtures/seed.ts';

const ground = await groundAt('L1');
const [left] = ground.approaches;
const docked = plannedPose(ground, left, 0);

describe('a hand', () => {
  it('alone comes to the bone and hardly into it; a hammer does', () => {
    const over = { ...docked, depthMm: docked.depthMm - 20 };
    const bone = boneDepthOf(ground, 'left', plannedPose(ground, left)) ?? 0;
    const pushed = advanced(ground, 'left', over, 30, false);
    expect(pushed.depthMm - bone).toBeGreaterThan(-0.5);
    expect(pushed.depthMm - bone).toBeLessThan(4);
    const struck = advanced(ground, 'left', over, 30, true);
    expect(struck.depthMm).toBeCloseTo(over.depthMm + 30, 0);
  });

  it('turns a needle in bone about where it went in, and less the deeper it is', () => {
    const at = (mm: number) => plannedPose(ground, left, mm);
    const angle = (mm: number) =>
      turnedBy(ground, 'left', at(mm), 5, 0).convergenceDeg - at(mm).convergenceDeg;
    expect(angle(2)).toBeGreaterThan(angle(12));
    expect(angle(12)).toBeGreaterThan(angle(24));
    const before = at(12);
    const after = turnedBy(ground, 'left', before, 5, -3);
    const bone = boneDepthOf(ground, 'left', before) ?? 0;
    const where = (pose: typeof before, mm: number) => tipOf('left', { ...pose, depthMm: mm });
    const pivot = where(before, bone);
    // The same point lies on the turned line, as far from its tip.
    const far = distance(tipOf('left', after), pivot);
    expect(far).toBeCloseTo(before.depthMm - bone, 6);
    expect(distance(where(after, after.depthMm - far), pivot)).toBeLessThan(1e-6);
    expect(after.entry[0]).toBeCloseTo(ground.skinX, 9);
  });

  it('cannot choose another place on the skin once the needle is in bone', () => {
    const deep = plannedPose(ground, left, 10);
    expect(entryMoved(ground, 'left', deep, 5, 5)).toBe(deep);
    expect(entryMoved(ground, 'left', readyPose(ground, 'left'), 5, 3).entry).toEqual([ground.skinX, 5, -23]);
  });

  it('has a bevelled tip go away from where it opens', () => {
    const drive = (bevelDeg: number) =>
      advanced(ground, 'left', { ...plannedPose(ground, left, 5), bevelDeg }, 15, true);
    expect(drive(0).sagittalDeg).toBeLessThan(drive(180).sagittalDeg - 1);
    expect(drive(90).convergenceDeg).toBeGreaterThan(drive(-90).convergenceDeg + 1);
    expect(bevelTurned({ ...docked, bevelDeg: 170 }, 45).bevelDeg).toBe(-145);
  });

  it('keeps every needle where a log may have it, whatever it does', () => {
    const step = fc.tuple(
      fc.constantFrom('in', 'out', 'turn', 'skin'),
      fc.double({ min: -20, max: 20, noNaN: true }),
      fc.double({ min: -20, max: 20, noNaN: true }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let pose = readyPose(ground, 'right');
        for (const [what, a, b, hammer] of steps) {
          if (what === 'in' || what === 'out')
            pose = advanced(ground, 'right', pose, what === 'in' ? Math.abs(a) : -Math.abs(a), hammer);
          else if (what === 'turn') pose = turnedBy(ground, 'right', pose, a, b);
          else pose = entryMoved(ground, 'right', pose, a, b);
          for (const value of [...pose.entry, pose.depthMm, pose.convergenceDeg, pose.sagittalDeg])
            expect(Number.isFinite(value)).toBe(true);
          expect(Math.hypot(...axisOf('right', pose))).toBeCloseTo(1, 9);
        }
      }),
      run(100),
    );
  });

  it('that drags is kept as few movements', () => {
    let log = newLog('L1', 'guided');
    for (let frame = 0; frame < 60; frame++)
      log = moved(log, { kind: 'needle', t: frame / 60, side: 'left', hammer: false, ...docked });
    expect(log.events.length).toBeGreaterThan(2);
    expect(log.events.length).toBeLessThan(8);
  });
});

describe('a coach', () => {
  it('leads from the skin to the target by what it says', () => {
    let pose = readyPose(ground, 'left');
    const said: string[] = [];
    for (let round = 0; round < 300; round++) {
      const advice = adviceOf(ground, 'left', pose, 0);
      if (advice === null || advice.id === 'there') break;
      if (said.at(-1) !== advice.id) said.push(advice.id);
      if (advice.id === 'entry') pose = entryMoved(ground, 'left', pose, advice.up, advice.out);
      else if (advice.id === 'turn') pose = turnedBy(ground, 'left', pose, -advice.out, advice.up);
      else pose = advanced(ground, 'left', pose, 1, true);
    }
    expect(said[0]).toBe('entry');
    expect(adviceOf(ground, 'left', pose, 0)).toEqual({ id: 'there' });
    expect(distance(tipOf('left', pose), tipOf('left', plannedPose(ground, left)))).toBeLessThan(4);
  });

  it('says first what is most urgent', () => {
    const inward = turnedBy(ground, 'left', plannedPose(ground, left, 2), 40, 0);
    expect(adviceOf(ground, 'left', { ...inward, depthMm: inward.depthMm + 16 }, 30)).toEqual({
      id: 'medial',
    });
    expect(adviceOf(ground, 'left', plannedPose(ground, left, 10), 8)).toEqual({ id: 'unseen' });
    expect(adviceOf(ground, 'left', plannedPose(ground, left, left.tipDepthMm + 5), 0)).toEqual({
      id: 'too-deep',
    });
    expect(adviceOf(ground, 'left', null, 0)).toEqual({ id: 'choose' });
  });
});

describe('the picture of a hand', { timeout: 120_000 }, () => {
  it('is the plan’s where the hand followed it', async () => {
    const plan = await knownPlan({ levels: [{ level: 'L1' }] });
    const { inflation } = levelOf(plan);
    const log = followed(ground, 1.2, 0.8);
    const needles = practised(plan, 'L1', { ...last(log), phase: 'needle' });
    const [side] = levelIn(needles).sides;
    expect(needles.stage).toBe('needle');
    expect(side.line?.axis[0]).toBeCloseTo(left.axis[0], 3);
    expect(needles.column).toEqual(seenOf(plan, endOf(plan.stages, 'needle')).column);
    const pumped = levelIn(practised(plan, 'L1', { ...last(log), phase: 'balloon' }));
    for (const one of pumped.sides) expect(one.balloonMl).toBeCloseTo(1.2, 3);
    expect(inflation).not.toBeNull();
    const cemented = levelIn(practised(plan, 'L1', last(log)));
    expect(cemented.sides.map(({ cementMl }) => cementMl)).toEqual([0.8, 0.8]);
    expect(cemented.sides.every(({ cementLevel }) => cementLevel !== null)).toBe(true);
  });
});
