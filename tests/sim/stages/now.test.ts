import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCase } from '../../../src/sim/case/parse.ts';
import { done, nowAt, past, turnAt } from '../../../src/sim/stages/now.ts';
import { STAGES } from '../../../src/sim/stages/stages.ts';
import { END, stagesOf } from '../../../src/sim/stages/timeline.ts';
import { anyCase } from '../../fixtures/arbitrary.ts';
import { moment } from '../../fixtures/moment.ts';
import { caseOf } from '../../fixtures/real.ts';
import { run } from '../../fixtures/seed.ts';

const anyTime = fc.double({ min: -1, max: END + 1, noNaN: true });
const anyStage = fc.constantFrom(...STAGES);

describe('how far a stage has come', () => {
  it('is the progress of the stage that it is, 1 of all before it and 0 of all after it', () => {
    fc.assert(
      fc.property(anyCase, anyTime, (drawn, t) => {
        const now = nowAt(stagesOf(drawn), t);
        const at = STAGES.indexOf(now.stage.id);
        for (const [place, id] of STAGES.entries()) {
          expect(done(now, id), id).toBe(place < at ? 1 : place > at ? 0 : now.progress);
          expect(past(now, id), id).toBe(place < at);
        }
      }),
      run(300),
    );
  });

  it('never goes back, and is 0 at the beginning and 1 at the end', () => {
    fc.assert(
      fc.property(anyCase, anyStage, anyTime, anyTime, (drawn, id, a, b) => {
        const stages = stagesOf(drawn);
        const at = (t: number) => done(nowAt(stages, t), id);
        expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)));
        expect([at(0), at(END)]).toEqual([0, 1]);
      }),
      run(300),
    );
  });

  it('of one that is left out comes with whatever follows it', () => {
    const stages = stagesOf(caseOf({ method: 'vertebroplasty' }));
    expect(done(nowAt(stages, moment('cannula')), 'inflate')).toBe(0);
    expect(done(nowAt(stages, moment('cement', 1e-6)), 'inflate')).toBe(1);
  });
});

describe('turns', () => {
  const stages = stagesOf(defaultCase('T8', 'T10', 'T12', 'L1', 'L2', 'L3'));
  const inTurn = fc.constantFrom(...stages.filter((stage) => stage.inTurn));
  const count = fc.integer({ min: 2, max: 6 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it('leave a bone alone its whole stage, and every bone a stage in which all go together', () => {
    fc.assert(
      fc.property(anyTime, count, (t, bones) => {
        const now = nowAt(stages, t);
        expect(turnAt(now, 0, 1)).toEqual(now);
        if (!now.stage.inTurn) expect(turnAt(now, bones - 1, bones)).toEqual(now);
      }),
      run(300),
    );
  });

  it('have no bone begin before the one above it, and all done at the end of the stage', () => {
    fc.assert(
      fc.property(inTurn, count, share, (stage, bones, progress) => {
        const now = nowAt(stages, stage.from + progress);
        const own = Array.from({ length: bones }, (_, turn) => turnAt(now, turn, bones).progress);
        expect(own).toEqual([...own].sort((a, b) => b - a));
        const end = nowAt(stages, stage.to);
        for (let turn = 0; turn < bones; turn++) expect(turnAt(end, turn, bones).progress).toBeCloseTo(1, 9);
        // The last one has not begun while the first has.
        const early = nowAt(stages, stage.from + 0.05);
        expect(turnAt(early, 0, bones).progress).toBeGreaterThan(0);
        expect(turnAt(early, bones - 1, bones).progress).toBe(0);
      }),
      run(300),
    );
  });

  it('never go back, and never leave their stage', () => {
    fc.assert(
      fc.property(anyTime, anyTime, count, share, (a, b, bones, which) => {
        const turn = Math.min(bones - 1, Math.floor(which * bones));
        const at = (t: number) => turnAt(nowAt(stages, t), turn, bones);
        const [early, late] = [at(Math.min(a, b)), at(Math.max(a, b))];
        expect(late.stage.place).toBeGreaterThanOrEqual(early.stage.place);
        if (late.stage.id === early.stage.id) expect(late.progress).toBeGreaterThanOrEqual(early.progress);
        expect(early.progress >= 0 && early.progress <= 1).toBe(true);
      }),
      run(300),
    );
  });
});
