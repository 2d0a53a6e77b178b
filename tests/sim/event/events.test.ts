import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TreatedLevel } from '../../../src/sim/case/case.ts';
import { EVENTS, type EventId } from '../../../src/sim/event/ids.ts';
import { EVENT_TABLE } from '../../../src/sim/event/table.ts';
import { type Plan, placeOf, planFocus } from '../../../src/sim/plan.ts';
import { stageOf } from '../../../src/sim/stages/ends.ts';
import type { StageId } from '../../../src/sim/stages/stages.ts';
import { type LevelState, stateAt } from '../../../src/sim/state.ts';
import { moment } from '../../fixtures/moment.ts';
import { caseOf, planned } from '../../fixtures/real.ts';

const LEVEL: TreatedLevel = 'L1';

let planOf: (kind: EventId | 'none') => Plan;
beforeAll(async () => {
  const plans = new Map<EventId | 'none', Plan>();
  for (const kind of ['none', ...EVENTS] as const)
    plans.set(kind, await planned(caseOf({ levels: [LEVEL], event: { kind } })));
  planOf = (kind) => {
    const made = plans.get(kind);
    if (made === undefined) throw new Error(kind);
    return made;
  };
});

/** The bone that is broken, at a moment of a plan. */
function at(kind: EventId | 'none', id: StageId, share = 1, level = LEVEL): LevelState {
  const plan = planOf(kind);
  const state = stateAt(plan, moment(id, share));
  return state.levels[placeOf(plan, level)];
}

const warned = (kind: EventId | 'none') =>
  planOf(kind).levels.flatMap(({ warnings }) => warnings.map(({ id }) => id));

describe('what goes wrong', () => {
  it.each(EVENTS.filter((id) => id !== 'wrong-level' && id !== 'next-fracture'))(
    '%s changes nothing before its own stage, and something in it or after',
    (kind) => {
      const [plan, other] = [planOf(kind), planOf('none')];
      const from = stageOf(plan.stages, EVENT_TABLE[kind].stage)?.from ?? Number.NaN;
      const same = (t: number) => isDeepStrictEqual(stateAt(plan, t), stateAt(other, t));
      for (let t = 0; t <= from; t += 0.25) expect(same(t), `${kind} at ${t}`).toBe(true);
      let differs = false;
      for (let t = from; t <= 13; t += 0.25) differs ||= !same(t);
      expect(differs).toBe(true);
    },
  );

  it('a needle through the inner wall ends the operation, and is seen to be wrong on AP before the body is reached', () => {
    expect(planOf('pedicle-breach').levels[0].stopped).toBe(true);
    expect(warned('pedicle-breach')).toEqual(
      expect.arrayContaining(['medial-breach', 'canal-hit', 'medial-before-wall', 'operation-stopped']),
    );
    expect(at('pedicle-breach', 'cement').cementMl).toBe(0);
    // The other needle goes its planned way.
    const ways = (kind: EventId | 'none') => planOf(kind).levels[0].approaches;
    expect(ways('pedicle-breach')[0]).toEqual(ways('none')[0]);
  });

  it.each(['T5', 'T7', 'T11', 'L3', 'L5'] as const)(
    'through the pedicle of %s too, from both sides, from one, and with a path by hand',
    async (level) => {
      const by = [{}, { sides: 'left' }, { paths: { right: { entry: [-40, 2, 18], target: [8, 0, 4] } } }];
      for (const access of by) {
        const made = await planned(
          caseOf({ levels: [{ level, access }], event: { kind: 'pedicle-breach' } }),
        );
        expect(made.levels[0].stopped, JSON.stringify(access)).toBe(true);
      }
    },
  );

  it('an endplate that breaks is lifted no further, and cement goes on into the disc', () => {
    const [broke, whole] = [at('endplate-break', 'inflate'), at('none', 'inflate')];
    expect(broke.reduction).toBeLessThan(whole.reduction - 0.15);
    expect(broke.reduction).toBeGreaterThan(at('none', 'inflate', 0).reduction);
    expect(at('endplate-break', 'inflate', 0.3).reduction).toBeCloseTo(
      at('none', 'inflate', 0.3).reduction,
      6,
    );
    expect(at('endplate-break', 'cement').leakMl.D).toBeGreaterThan(0.1);
    expect(at('none', 'cement').leakMl.D).toBeLessThan(0.01);
    // Whoever turns the pump stops soon after.
    const filled = (kind: EventId | 'none') => planOf(kind).levels[0].inflation?.balloons[1].finalMl ?? 0;
    expect(filled('endplate-break')).toBeLessThan(0.8 * filled('none'));
  });

  it('a balloon that bursts is gone, its contrast lies in the bone round it, and its space stays', () => {
    const before = at('balloon-rupture', 'inflate', 0.3);
    expect(before.contrastLostMl).toBe(0);
    expect(before.sides[1].balloonLevel).not.toBeNull();
    const after = at('balloon-rupture', 'inflate');
    expect(after.contrastLostMl).toBeGreaterThan(1);
    expect(after.sides[1].balloonLevel).toBeNull();
    expect(after.sides[1].spiltLevel).toBeGreaterThan(after.sides[1].holeLevel ?? Number.NaN);
    expect(after.sides[0].balloonMl).toBeGreaterThan(2);
    expect(after.sides[0].spiltLevel).toBeNull();
    expect(warned('balloon-rupture')).toContain('burst');
    // It is washed out in the end.
    expect(at('balloon-rupture', 'after').sides[1].spiltLevel).toBeNull();
  });

  it.each([
    ['cement-canal', 'C'],
    ['cement-disc', 'D'],
    ['cement-lung', 'S'],
  ] as const)(
    '%s: cement flows there, little by little, and injection stops at about what is seen',
    (kind, type) => {
      const leaked = [0, 0.25, 0.5, 0.75, 1].map((share) => at(kind, 'cement', share).leakMl[type]);
      expect(leaked[0]).toBe(0);
      for (let i = 1; i < leaked.length; i++) expect(leaked[i]).toBeGreaterThanOrEqual(leaked[i - 1]);
      expect(leaked[4]).toBeGreaterThan(0.15);
      expect(leaked[4]).toBeLessThan(0.6);
      expect(at('none', 'cement').leakMl[type]).toBeLessThan(0.01);
      // What comes out is part of what went in.
      const { cementMl } = at(kind, 'cement');
      expect(cementMl).toBeGreaterThan(1);
      expect(cementMl).toBeLessThanOrEqual(at('none', 'cement').cementMl + 1e-9);
    },
  );

  it('cement in the canal stands behind the back wall, and is told as that', () => {
    expect(warned('cement-canal')).toContain('leak-canal');
    for (const kind of ['cement-disc', 'cement-lung'] as const)
      expect(warned(kind)).not.toContain('leak-canal');
  });

  it('a thread of cement follows the tools out, and stays when they are gone', () => {
    const thread = (share: number) => at('cement-needle', 'set', share).sides[1].thread;
    expect(thread(0.5)).toBeNull();
    const lengths = [0.7, 0.8, 1].map((share) => {
      const one = thread(share);
      return one === null ? 0 : one.toMm - one.fromMm;
    });
    expect(lengths[0]).toBeGreaterThan(0);
    expect(lengths[1]).toBeGreaterThan(lengths[0]);
    expect(lengths[2]).toBeGreaterThan(30);
    // It reaches out of the bone, which begins at 0.
    expect(thread(1)?.fromMm).toBeLessThan(-5);
    expect(at('cement-needle', 'after').sides[1].thread).not.toBeNull();
    expect(at('none', 'set').sides[1].thread).toBeNull();
  });

  it('cement that loses its hold comes forward, and the bone sinks to where it was', () => {
    expect(at('cement-displaced', 'set').cementMovedMm).toBe(0);
    expect(at('cement-displaced', 'after').cementMovedMm).toBeGreaterThan(3);
    expect(at('cement-displaced', 'after').reduction).toBeCloseTo(0, 6);
    expect(at('none', 'after').reduction).toBeGreaterThan(0.3);
  });

  it('the next bone is whole until the months after, then breaks, and stature is lost', () => {
    const next = (id: StageId, share = 1) => at('next-fracture', id, share, 'T12');
    expect(next('set').lossFraction).toBeCloseTo(0, 6);
    expect(next('after', 0.4).lossFraction).toBeCloseTo(0, 6);
    expect(next('after').lossFraction).toBeCloseTo(0.3, 1);
    const stature = (kind: EventId | 'none') => stateAt(planOf(kind), moment('after')).statureMm;
    expect(stature('next-fracture')).toBeLessThan(stature('none') - 3);
    // The bone that was treated does as ever.
    expect(at('next-fracture', 'after').reduction).toBeCloseTo(at('none', 'after').reduction, 6);
  });

  it('at the wrong level a whole bone is filled, and the broken one stays as it was', () => {
    expect(at('wrong-level', 'cement', 1, 'T12').cementMl).toBeGreaterThan(3);
    expect(at('wrong-level', 'cement', 1, 'T12').lossFraction).toBeCloseTo(0, 2);
    expect(at('wrong-level', 'cement').cementMl).toBe(0);
    expect(at('wrong-level', 'after').reduction).toBeLessThanOrEqual(0);
  });

  it('bones that an event adds change nothing of when the others broke', async () => {
    const stages = (made: Plan) => made.stages.map(({ id }) => id);
    const rolesOf = ({ roles }: Plan) => roles.map(({ breaksIn }) => breaksIn);
    const old = { level: 'L1', fracture: { weeksOld: 30 } };
    const wrong = await planned(caseOf({ levels: [old], event: { kind: 'wrong-level' } }));
    expect(stages(wrong)).toContain('fracture');
    expect(rolesOf(wrong)).toEqual([null, 'fracture']);
    const left = { ...old, treatment: 'none' };
    const next = await planned(caseOf({ levels: [left], event: { kind: 'next-fracture' } }));
    expect(stages(next)).toContain('fracture');
    expect(rolesOf(next)).toEqual(['after', 'fracture']);
    const before = { ...old, treatment: 'cemented-before' };
    const quiet = await planned(caseOf({ levels: [before], event: { kind: 'next-fracture' } }));
    expect(stages(quiet)).not.toContain('fracture');
  });

  it('is looked at where it happens, but for the next fracture, which comes when all is done', async () => {
    const levels = [{ level: 'T12' }, { level: 'L1', treatment: 'vertebroplasty' }];
    const focusOf = async (event: object) => planFocus(await planned(caseOf({ levels, event })), null).level;
    expect(await focusOf({ kind: 'none' })).toBe('L1');
    expect(await focusOf({ kind: 'balloon-rupture' })).toBe('T12');
    expect(await focusOf({ kind: 'cement-disc', level: 'T12' })).toBe('T12');
    expect(await focusOf({ kind: 'next-fracture' })).toBe('L1');
  });

  it('the case that was asked for is kept as it was written', () => {
    for (const kind of EVENTS) {
      expect(planOf(kind).asked.levels.map(({ level }) => level)).toEqual([LEVEL]);
      expect(planOf(kind).asked.event).toEqual({ kind, level: 'usual' });
    }
  });
});
