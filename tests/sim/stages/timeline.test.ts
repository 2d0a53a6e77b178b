import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case, Treatment } from '../../../src/sim/case/case.ts';
import { defaultCase } from '../../../src/sim/case/parse.ts';
import { doneAmong, nowAt } from '../../../src/sim/stages/now.ts';
import { STAGE_TABLE, STAGES, type StageEntry, type StageId } from '../../../src/sim/stages/stages.ts';
import { advance, END, nearestTime, stageAt, stagesOf } from '../../../src/sim/stages/timeline.ts';
import { anyCase } from '../../fixtures/arbitrary.ts';
import { moment } from '../../fixtures/moment.ts';
import { caseOf } from '../../fixtures/real.ts';
import { run } from '../../fixtures/seed.ts';

const TREATMENTS: readonly Treatment[] = ['kyphoplasty', 'vertebroplasty', 'none', 'cemented-before'];

const treatedBy = (treatment: Treatment): Case => caseOf({ levels: [{ level: 'L1', treatment }] });

const idsOf = (patientCase: Case): StageId[] => stagesOf(patientCase).map(({ id }) => id);

describe('the clock', () => {
  it('has all stages for a kyphoplasty, fewer where a treatment leaves them out', () => {
    expect(idsOf(treatedBy('kyphoplasty'))).toEqual(STAGES);
    expect(idsOf(treatedBy('vertebroplasty'))).not.toContain('inflate');
    expect(idsOf(treatedBy('vertebroplasty'))).toContain('cement');
    expect(idsOf(treatedBy('none'))).toEqual(['healthy', 'fracture', 'choices', 'after']);
    expect(idsOf(treatedBy('cemented-before'))).toEqual(['healthy', 'choices', 'after']);
  });

  it('has a stage that any bone needs', () => {
    const both = caseOf({
      levels: [
        { level: 'T12', treatment: 'vertebroplasty' },
        { level: 'L2', treatment: 'kyphoplasty' },
      ],
    });
    expect(idsOf(both)).toEqual(STAGES);
  });

  it('has nothing break where no height is lost', () => {
    expect(idsOf(caseOf({ fracture: { heightLoss: 0 } }))).not.toContain('fracture');
    expect(idsOf(caseOf({ levels: [{ level: 'T8', fracture: { heightLoss: 0 } }, 'L1'] }))).toContain(
      'fracture',
    );
  });

  it('says of the end of a stage that it is done', () => {
    const stages = stagesOf(defaultCase());
    for (const id of STAGES)
      expect(stageAt(stages, moment(id))).toMatchObject({ stage: { id }, progress: 1 });
    expect(stageAt(stages, 0).stage.id).toBe('healthy');
    expect(stageAt(stages, moment('inflate', 0.5))).toMatchObject({
      stage: { id: 'inflate' },
      progress: 0.5,
    });
  });

  it('finds a time that exists for any number', () => {
    fc.assert(
      fc.property(anyCase, fc.double(), (drawn, t) => {
        const stages = stagesOf(drawn);
        const near = nearestTime(stages, t);
        expect(near >= 0 && near <= END).toBe(true);
        expect(nearestTime(stages, near)).toBe(near);
        expect(stages.some((stage) => near >= stage.from && near <= stage.to)).toBe(true);
      }),
      run(500),
    );
  });

  it('plays every second of every stage and ends', () => {
    for (const treatment of TREATMENTS) {
      const stages = stagesOf(treatedBy(treatment));
      const whole = stages.reduce((sum, stage) => sum + stage.seconds, 0);
      let t = 0;
      for (let played = 0; played < whole - 0.01; played += 0.25) {
        const next = advance(stages, t, 0.25);
        expect(next).toBeGreaterThan(t);
        t = next;
      }
      expect(advance(stages, t, 1)).toBe(END);
      expect(advance(stages, END, 1)).toBe(END);
    }
  });

  it('gives several bones more time in the stages in which they take turns, and only there', () => {
    const one = stagesOf(defaultCase('L1'));
    const three = stagesOf(defaultCase('T12', 'L1', 'L3'));
    for (const [at, { id, seconds, inTurn }] of three.entries())
      if (inTurn) expect(seconds, id).toBeGreaterThan(one[at].seconds);
      else expect(seconds, id).toBe(one[at].seconds);
  });
});

/** The table with one stage more, as somebody would put it in. */
type More = StageId | 'check-film';
const MORE: readonly StageEntry<More>[] = STAGE_TABLE.flatMap(
  (entry: StageEntry<StageId>): StageEntry<More>[] =>
    entry.id === 'cement'
      ? [
          entry,
          {
            id: 'check-film',
            chapter: 'cement',
            treatments: ['kyphoplasty', 'vertebroplasty'],
            seconds: 5,
          },
        ]
      : [entry],
);

describe('a stage more in the table', () => {
  const stages = stagesOf<More>(defaultCase(), MORE);
  const film = stages.find(({ id }) => id === 'check-film');
  if (film === undefined) throw new Error('it is not there');

  it('comes where it was put, and the others keep their order', () => {
    const ids = stages.map(({ id }) => id);
    expect(ids[ids.indexOf('cement') + 1]).toBe('check-film');
    expect(ids.filter((id) => id !== 'check-film')).toEqual(STAGES);
    expect(stagesOf<More>(treatedBy('none'), MORE).map(({ id }) => id)).not.toContain('check-film');
  });

  it('has its own time, is played through and can be gone to', () => {
    expect(stageAt(stages, film.to)).toMatchObject({ stage: { id: 'check-film' }, progress: 1 });
    expect(nearestTime(stages, film.from + 0.5)).toBe(film.from + 0.5);
    expect(advance(stages, film.from, 0.5 * film.seconds)).toBeCloseTo(film.from + 0.5, 9);
    expect(advance(stages, film.from, film.seconds + 0.001)).toBeGreaterThan(film.to);
    expect(nearestTime(stages, Number.POSITIVE_INFINITY)).toBe(MORE.length);
  });

  it('is told apart from what comes before and after it', () => {
    const done = doneAmong(MORE);
    const halfway = nowAt(stages, film.from + 0.5);
    expect(done(halfway, 'cement')).toBe(1);
    expect(done(halfway, 'check-film')).toBeCloseTo(0.5, 9);
    expect(done(halfway, 'set')).toBe(0);
    const later = nowAt(stages, film.to + 0.25);
    expect(later.stage.id).toBe('set');
    expect(done(later, 'check-film')).toBe(1);
    expect(done(later, 'set')).toBeCloseTo(0.25, 9);
  });
});
