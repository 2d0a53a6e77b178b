import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { done, endOf } from '../../../src/sim/stages/ends.ts';
import { STAGES } from '../../../src/sim/stages/stages.ts';
import { END, nearestTime, type PlannedStage, stageAt, stagesOf } from '../../../src/sim/stages/timeline.ts';
import { run } from '../../fixtures/seed.ts';

const method = fc.constantFrom('kyphoplasty', 'vertebroplasty', 'none');
const time = fc.double({ min: -1, max: END + 1, noNaN: true });

describe('how far a stage has come', () => {
  it('is the progress of the stage that it is, 1 of all before it and 0 of all after it', () => {
    fc.assert(
      fc.property(method, time, (how, given) => {
        const stages = stagesOf(how);
        const t = nearestTime(stages, given);
        const { stage, progress } = stageAt(stages, t);
        const now = STAGES.indexOf(stage.id);
        STAGES.forEach((id, place) => {
          const expected = place < now ? 1 : place > now ? 0 : progress;
          expect(done(stages, t, id), `${id} at ${t}`).toBeCloseTo(expected, 12);
        });
      }),
      run(300),
    );
  });

  it('never goes back, and is 0 at the beginning and 1 at the end', () => {
    fc.assert(
      fc.property(method, fc.constantFrom(...STAGES), time, time, (how, id, a, b) => {
        const stages = stagesOf(how);
        expect(done(stages, Math.min(a, b), id)).toBeLessThanOrEqual(done(stages, Math.max(a, b), id));
        expect([done(stages, 0, id), done(stages, END, id)]).toEqual([0, 1]);
      }),
      run(300),
    );
  });

  it('of one that is left out comes with whatever follows it', () => {
    const stages = stagesOf('vertebroplasty');
    const [before, after] = ['cannula', 'cement'].map((id) => stages.find((stage) => stage.id === id));
    expect(done(stages, before?.to ?? Number.NaN, 'inflate')).toBe(0);
    expect(done(stages, (after?.from ?? Number.NaN) + 1e-6, 'inflate')).toBe(1);
  });

  it('knows no numbers: a stage more makes the later ones later', () => {
    const stages = stagesOf('kyphoplasty');
    const at = stages.findIndex((stage) => stage.id === 'set');
    const film = { ...stages[at], id: 'film' } as unknown as PlannedStage;
    const more = [
      ...stages.slice(0, at),
      film,
      ...stages.slice(at).map((stage) => ({ ...stage, from: stage.from + 1, to: stage.to + 1 })),
    ];
    const middle = (film.from + film.to) / 2;
    expect(done(more, middle, 'cement')).toBe(1);
    expect(done(more, middle, film.id)).toBe(0.5);
    expect(done(more, middle, 'set')).toBe(0);
    expect(endOf(more, 'set')).toBe(endOf(stages, 'set') + 1);
  });
});

describe('the end of a stage', () => {
  it('is the first time at which it is done, if the case has it, and is never before an earlier one', () => {
    for (const how of ['kyphoplasty', 'vertebroplasty', 'none'] as const) {
      const stages = stagesOf(how);
      let last = 0;
      for (const id of STAGES) {
        const end = endOf(stages, id);
        expect(end).toBeGreaterThanOrEqual(last);
        last = end;
        if (!stages.some((stage) => stage.id === id)) continue;
        expect(done(stages, end, id)).toBe(1);
        expect(done(stages, end - 1e-3, id)).toBeLessThan(1);
      }
    }
  });
});
