import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { along } from '../../models/math/vec.ts';
import { plannedPose } from '../../src/practice/ground.ts';
import { logged, newLog, type PracticeEvent, type PracticeLog } from '../../src/practice/log.ts';
import { GRADES, gradeOf } from '../../src/practice/measures/grade.ts';
import { axisOf } from '../../src/practice/needle.ts';
import { scoreOf } from '../../src/practice/score.ts';
import { csvOf, toldOf } from '../../src/practice/told.ts';
import { groundAt } from '../fixtures/grounds.ts';
import { EXPERT, followed, NOVICE, played } from '../fixtures/learners.ts';
import { anyLog } from '../fixtures/logs.ts';
import { SEED } from '../fixtures/seed.ts';
import { runs } from '../fixtures/share.ts';

const ground = await groundAt('L1');
const without = (log: PracticeLog, drop: (event: PracticeEvent, at: number) => boolean): PracticeLog => ({
  ...log,
  events: log.events.filter((event, at) => !drop(event, at)),
});

/** Every number in it, however deep. */
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

describe('the score', () => {
  it('of any log is finite and the same twice', () => {
    fc.assert(
      fc.property(anyLog('L1'), (log) => {
        const score = scoreOf(log, ground);
        for (const value of numbersIn(score)) expect(Number.isFinite(value)).toBe(true);
        expect(score.total).toBeGreaterThanOrEqual(0);
        expect(score.total).toBeLessThanOrEqual(100 + 1e-9);
        expect(scoreOf(log, ground)).toEqual(score);
        expect(csvOf(toldOf(score, 'L1'))).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: runs(500, 0.4), seed: SEED },
    );
  });

  it('is never raised by fewer pictures alone, and one more never hurts what went in unseen', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.boolean(), fc.nat(200), (seed, able, place) => {
        const log = played(ground, able ? EXPERT : NOVICE, seed);
        const whole = scoreOf(log, ground);
        const fewer = without(log, ({ kind }, at) => kind === 'shot' && (at + place) % 3 !== 0);
        const less = scoreOf(fewer, ground);
        expect(less.total).toBeLessThanOrEqual(whole.total + 1e-9);
        expect(less.unseen.longestMm).toBeGreaterThanOrEqual(whole.unseen.longestMm - 1e-9);
        expect(less.unseen.beyondMm).toBeGreaterThanOrEqual(whole.unseen.beyondMm - 1e-9);
        for (const [item, rated] of Object.entries(less.rating))
          expect(rated ?? 0, item).toBeLessThanOrEqual(whole.rating[item as keyof typeof whole.rating] ?? 0);
        const none = without(log, ({ kind }) => kind === 'shot');
        expect(scoreOf(none, ground).total).toBeLessThanOrEqual(whole.total + 1e-9);
      }),
      { numRuns: runs(200, 0.15), seed: SEED },
    );
  });

  it('is never raised by a breach on the way that was drawn back', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.integer({ min: 8, max: 30 }), fc.boolean(), (seed, turn, able) => {
        const log = played(ground, able ? EXPERT : NOVICE, seed);
        const at = log.events.findIndex(
          (event) => event.kind === 'needle' && event.side === 'right' && event.hammer,
        );
        const before = log.events[at];
        if (before?.kind !== 'needle') throw new Error('the learner struck no needle');
        // Turned inwards about where it stands, driven on by 15 mm, and back.
        const pose = {
          ...before,
          convergenceDeg: before.convergenceDeg + turn,
          depthMm: before.depthMm + 15,
        };
        const worse: PracticeLog = {
          ...log,
          events: [...log.events.slice(0, at + 1), pose, before, ...log.events.slice(at + 1)],
        };
        const whole = scoreOf(log, ground);
        const hit = scoreOf(worse, ground);
        expect(hit.points.breach).toBeLessThanOrEqual(whole.points.breach + 1e-9);
        expect(hit.total).toBeLessThanOrEqual(whole.total + 1e-9);
        expect(hit.rating.tissue ?? 0).toBeLessThanOrEqual(whole.rating.tissue ?? 0);
      }),
      { numRuns: runs(200, 0.15), seed: SEED },
    );
  });

  it('of the planned way is full but for what went in unseen, and errs nowhere', () => {
    const { sides, points, passed } = scoreOf(followed(ground, 2, 2), ground);
    expect(sides.map(({ side }) => side)).toEqual(['left', 'right']);
    for (const side of sides) {
      expect(side).toMatchObject({ placed: true, breachMm: 0, grade: 'A', hits: [], nerve: false });
      // Poses are kept to a hundredth, of degrees too, a hundred millimetres from the tip.
      for (const error of [side.entryMm, side.targetMm, side.axialDeg, side.lateralDeg])
        expect(error).toBeLessThan(0.03);
    }
    expect(points).toMatchObject({ breach: 35, target: 20, entry: 10, axial: 7.5, lateral: 7.5 });
    expect(passed).toBe(true);
  });

  it('of a needle that is set aside by so much errs by so much', () => {
    const [left] = ground.approaches;
    const planned = plannedPose(ground, left);
    const moved = { ...planned, entry: along(planned.entry, [0, 1, 0], 2) };
    const axis = axisOf('left', planned);
    const log = logged(newLog('L1', 'blind'), {
      kind: 'needle',
      t: 1,
      side: 'left',
      hammer: false,
      ...moved,
    });
    const [side] = scoreOf(log, ground).sides;
    // Two millimetres up are less across a way that slopes.
    expect(side.entryMm).toBeCloseTo(2 * Math.sqrt(1 - axis[1] ** 2), 1);
    expect(side.targetMm).toBeCloseTo(2, 1);
    expect(side.axialDeg).toBeCloseTo(0, 1);
  });

  it('says what a needle through the canal struck, and fails it', () => {
    const [left] = ground.approaches;
    let log = newLog('L1', 'blind');
    // Turned inwards about where it meets the bone.
    for (let depth = 0; depth <= left.tipDepthMm; depth += 3) {
      const planned = plannedPose(ground, left, depth);
      const turned = { ...planned, convergenceDeg: planned.convergenceDeg + 25 };
      const back = planned.depthMm - depth;
      const entry = along(left.entry, axisOf('left', turned), -back);
      log = logged(log, { kind: 'needle', t: depth, side: 'left', hammer: true, ...turned, entry });
    }
    const score = scoreOf(log, ground);
    const [side] = score.sides;
    expect(side.hits.map(({ what }) => what)).toContain('canal');
    expect(side).toMatchObject({ nerve: true });
    expect(side.grade).toMatch(/[CDE]/);
    expect(score).toMatchObject({ passed: false, rating: { tissue: 1 } });
  });

  it('counts what was advanced between two looks', () => {
    const [left] = ground.approaches;
    let log = newLog('L1', 'blind');
    const to = (t: number, depth: number): void => {
      const pose = plannedPose(ground, left, depth);
      log = logged(log, { kind: 'needle', t, side: 'left', hammer: false, ...pose });
    };
    to(0, 0);
    to(1, 4);
    to(2, 12);
    log = logged(log, { kind: 'shot', t: 3, screen: 'ap', orbitalDeg: 0, angularDeg: 0 });
    to(4, 19);
    log = logged(log, { kind: 'live', t: 5, on: true });
    to(15, 40);
    log = logged(log, { kind: 'live', t: 25, on: false });
    const { unseen, screening } = scoreOf(log, ground);
    expect(unseen.longestMm).toBeCloseTo(12, 0);
    expect(unseen.beyondMm).toBeCloseTo(7 + 2, 0);
    expect(screening).toMatchObject({ shots: 1, seconds: 21 });
    // The rate of a whole level's screening (Boszczyk): 4.28 mSv in 3.8 min.
    expect(screening.doseMsv).toBeCloseTo((4.28 * 21) / (3.8 * 60), 6);
  });
});

describe('grades', () => {
  it('are those of Gertzbein and Robbins', () => {
    const breaches = [-3, 0, 0.1, 1.9, 2, 3.9, 4, 5.9, 6, 20];
    expect(breaches.map(gradeOf).join('')).toBe('AABBCCDDEE');
    expect(GRADES.join('')).toBe('ABCDE');
  });
});
