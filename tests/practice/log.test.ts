import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactLog, readCompact } from '../../src/practice/compact.ts';
import { logged, newLog } from '../../src/practice/log.ts';
import { MOST_EVENTS, readLog } from '../../src/practice/read.ts';
import { last, lastingS, replay } from '../../src/practice/replay.ts';
import { groundAt } from '../fixtures/grounds.ts';
import { EXPERT, played } from '../fixtures/learners.ts';
import { anyLog } from '../fixtures/logs.ts';
import { run } from '../fixtures/seed.ts';

const needle = (t: number, depthMm: number) =>
  ({
    kind: 'needle',
    t,
    side: 'left',
    entry: [-90, 5, -30],
    convergenceDeg: 12.5,
    sagittalDeg: -8,
    depthMm,
    bevelDeg: 0,
    hammer: false,
  }) as const;

describe('a log', () => {
  it('comes back whole from JSON and from a link', () => {
    fc.assert(
      fc.property(anyLog('L1'), (log) => {
        expect(readLog(JSON.parse(JSON.stringify(log)))).toEqual({ log, notices: [] });
        expect(readCompact(compactLog(log))).toEqual({ log, notices: [] });
        expect(encodeURIComponent(compactLog(log))).toBe(compactLog(log));
      }),
      run(500),
    );
  });

  it('of a whole operation is short enough for a link', async () => {
    expect(compactLog(played(await groundAt('L1'), EXPERT, 1)).length).toBeLessThan(4000);
  });

  it('never goes back in time', () => {
    const log = logged(logged(newLog('T12', 'blind'), needle(10, 5)), needle(4, 6));
    expect(log.events.map(({ t }) => t)).toEqual([10, 10]);
  });

  it('that is broken is told where and why, and keeps the rest', () => {
    const good = { ...logged(newLog('L2', 'guided'), needle(1, 3)) };
    const { log, notices } = readLog({
      ...good,
      events: [{ ...needle(2, 9), depthMm: 900 }, { kind: 'dance' }, ...good.events, needle(0.5, 1)],
    });
    expect(log?.events.map(({ t }) => t)).toEqual([0.5, 1]);
    expect(notices).toMatchObject([
      { field: 'events.0.depthMm', problem: 'too-large', given: '900' },
      { field: 'events.1.kind' },
    ]);
    expect(readLog({ ...good, level: 'T2' })).toMatchObject({ log: null, notices: [{ field: 'level' }] });
    expect(readLog({ ...good, version: 2 })).toMatchObject({ log: null, notices: [{ field: 'version' }] });
    for (const none of [null, undefined, 3, 'x', [], {}]) expect(readLog(none).log).toBeNull();
    const many = Array.from({ length: MOST_EVENTS + 5 }, () => needle(1, 1));
    expect(readLog({ ...good, events: many }).notices).toMatchObject([{ problem: 'too-many' }]);
  });

  it('as any text in a link does not throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ maxLength: 12 })), (head, parts) => {
        readCompact([head, ...parts].join('_'));
        const { log } = readCompact(['1bL1', ...parts].join('_'));
        for (const { t } of log?.events ?? []) expect(Number.isFinite(t)).toBe(true);
      }),
      run(500),
    );
  });
});

describe('replay', () => {
  it('is the same at any time in any order', () => {
    fc.assert(
      fc.property(anyLog('L3'), fc.array(fc.double({ min: -10, max: 4000, noNaN: true })), (log, times) => {
        const forth = times.map((t) => replay(log, t));
        const back = [...times].reverse().map((t) => replay(log, t));
        expect(back.reverse()).toEqual(forth);
      }),
      run(200),
    );
  });

  it('holds the last picture of each screen as it was taken', () => {
    let log = logged(newLog('L1', 'blind'), needle(1, 10));
    log = logged(log, { kind: 'shot', t: 2, screen: 'ap', orbitalDeg: 0, angularDeg: 5 });
    log = logged(log, needle(3, 20));
    const then = replay(log, 2.5);
    const now = last(log);
    expect(replay(log, 1.5).held.ap).toBeNull();
    expect(now.needles.left?.depthMm).toBe(20);
    expect(now.held.ap?.needles.left?.depthMm).toBe(10);
    expect(now.held.ap).toEqual(then.held.ap);
    expect(now.held.lateral).toBeNull();
    expect(lastingS(log)).toBe(3);
  });
});
