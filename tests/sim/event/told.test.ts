import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Case, levelCaseOf } from '../../../src/sim/case/case.ts';
import { TREATED_LEVELS } from '../../../src/sim/case/params.ts';
import { parseCase } from '../../../src/sim/case/parse.ts';
import { EVENTS, type EventId } from '../../../src/sim/event/ids.ts';
import { EVENT_TABLE } from '../../../src/sim/event/table.ts';
import { caseTold, happeningOf } from '../../../src/sim/event/told.ts';
import { anyEventful } from '../../fixtures/arbitrary.ts';
import { caseOf } from '../../fixtures/real.ts';
import { run } from '../../fixtures/seed.ts';

const noticesOf = (given: object) => parseCase(given).notices;

describe('a case as it is told', () => {
  it('is the same case where nothing goes wrong, and told twice it is as told once', () => {
    fc.assert(
      fc.property(anyEventful, (drawn: Case) => {
        const told = caseTold(drawn);
        if (happeningOf(drawn) === null) expect(told.levels).toBe(drawn.levels);
        else expect(told.event.level).not.toBe('usual');
        // A bone that was added is the case's own from then on: nothing is added to it again.
        if (told.levels.length === drawn.levels.length) expect(caseTold(told)).toEqual(told);
      }),
      run(200),
    );
  });

  it.each(EVENTS)('%s happens to a bone that is treated so, or to one that the case has not got', (kind) => {
    const { treatments, elsewhere } = EVENT_TABLE[kind];
    for (const treatment of ['kyphoplasty', 'vertebroplasty', 'none', 'cemented-before'] as const) {
      const made: Case = {
        ...caseOf({ levels: [{ level: 'L1', treatment }] }),
        event: { kind, level: 'usual' },
      };
      const happening = happeningOf(made);
      if (!treatments.includes(treatment)) {
        expect(happening).toBeNull();
        continue;
      }
      expect(happening?.id).toBe(kind);
      expect(levelCaseOf(made, happening?.level ?? 'L1') === undefined).toBe(elsewhere === true);
    }
  });

  it('adds the next fracture as a bone of its own, the nearest that is whole, also to six', () => {
    const levelsOf = (levels: readonly string[]) =>
      caseTold(caseOf({ levels, event: { kind: 'next-fracture' } })).levels.map(({ level }) => level);
    expect(levelsOf(['L1'])).toEqual(['T12', 'L1']);
    expect(levelsOf(['T5'])).toEqual(['T5', 'T6']);
    expect(levelsOf(['T12', 'L1'])).toEqual(['T12', 'L1', 'L2']);
    expect(levelsOf(['T12', 'L1', 'L2', 'L3', 'L4', 'L5'])).toEqual([
      'T11',
      'T12',
      'L1',
      'L2',
      'L3',
      'L4',
      'L5',
    ]);
    const far = caseTold(caseOf({ levels: ['L1'], event: { kind: 'next-fracture', level: 'T7' } }));
    expect(far.levels.map(({ level }) => level)).toEqual(['T7', 'L1']);
  });

  it('leaves the broken bone as it is where the wrong one is done, with what was meant for that', () => {
    const meant = { level: 'L1', access: { sides: 'left' }, cement: { viscosity: 'high' } };
    const told = caseTold(caseOf({ levels: [meant], event: { kind: 'wrong-level' } }));
    expect(told.levels.map(({ level, treatment }) => [level, treatment])).toEqual([
      ['T12', 'kyphoplasty'],
      ['L1', 'none'],
    ]);
    expect(told.levels[0].fracture.heightLoss).toBe(0);
    expect(told.levels[0].access.sides).toBe('left');
    expect(told.levels[0].cement.viscosity).toBe('high');
  });
});

describe('an event that cannot be', () => {
  const none: { kind: EventId | 'none'; level: string } = { kind: 'none', level: 'usual' };

  it('at a bone that the case has not got, is told, and happens as usual', () => {
    const given = { levels: ['L1'], event: { kind: 'cement-disc', level: 'T9' } };
    expect(parseCase(given).case?.event).toEqual({ kind: 'cement-disc', level: 'usual' });
    expect(noticesOf(given)).toEqual([
      { field: 'event.level', problem: 'not-a-choice', given: 'T9', used: 'usual' },
    ]);
  });

  it('to no bone of the case, is told and left out', () => {
    const given = {
      levels: [{ level: 'L1', treatment: 'vertebroplasty' }],
      event: { kind: 'balloon-rupture' },
    };
    expect(parseCase(given).case?.event).toEqual(none);
    expect(noticesOf(given)).toEqual([
      { field: 'event.kind', problem: 'not-a-choice', given: 'balloon-rupture', used: 'none' },
    ]);
  });

  it('where nothing is put in that could burst or run out, is told and left out', () => {
    for (const [kind, more] of [
      ['balloon-rupture', { balloon: { volumeMl: 0 } }],
      ['cement-disc', { cement: { volumeMl: 0 } }],
    ] as const) {
      const given = { levels: [{ level: 'L1', ...more }], event: { kind } };
      expect(parseCase(given).case?.event).toEqual(none);
      expect(noticesOf(given)).toHaveLength(1);
    }
  });

  it('of a name that nobody knows, is told and left out', () => {
    const given = { levels: ['L1'], event: { kind: 'lightning' } };
    expect(parseCase(given).case?.event).toEqual(none);
    expect(noticesOf(given)).toHaveLength(1);
  });

  it('where it can be at every bone, says nothing', () => {
    for (const level of TREATED_LEVELS)
      expect(noticesOf({ levels: [level], event: { kind: 'cement-canal', level } })).toEqual([]);
  });
});
