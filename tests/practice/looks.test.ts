import { describe, expect, it } from 'vitest';
import { looksOf } from '../../src/practice/measures/looks.ts';
import { screeningOf, unseenOf } from '../../src/practice/measures/screening.ts';
import { trackOf } from '../../src/practice/measures/track.ts';
import { groundAt } from '../fixtures/grounds.ts';
import { EXPERT, NOVICE, played } from '../fixtures/learners.ts';

const ground = await groundAt('L1');

describe('looking against depth', () => {
  it('ends with all that was screened, and its longest way unseen is the score’s', () => {
    for (const learner of [EXPERT, NOVICE])
      for (let seed = 1; seed <= 10; seed++) {
        const whole = played(ground, learner, seed);
        // Of one needle: the score adds up what both have gone between two pictures.
        const log = {
          ...whole,
          events: whole.events.filter((event) => event.kind !== 'needle' || event.side === 'left'),
        };
        const tracks = { left: trackOf(log, ground, 'left') };
        const looks = looksOf(log, tracks.left, 'left');
        expect(looks[looks.length - 1].seconds).toBeCloseTo(screeningOf(log).seconds, 6);
        expect(Math.max(...looks.map(({ unseenMm }) => unseenMm))).toBeCloseTo(
          unseenOf(log, tracks).longestMm,
          6,
        );
        for (let at = 1; at < looks.length; at++)
          expect(looks[at].seconds).toBeGreaterThanOrEqual(looks[at - 1].seconds);
        expect(looks.filter(({ depthMm }) => depthMm > 0).length).toBeGreaterThan(5);
      }
  });

  it('counts fluoroscopy that runs by its seconds, and nothing is unseen meanwhile', () => {
    const log = played(ground, NOVICE, 3);
    const running = { ...log, events: [{ kind: 'live' as const, t: 0, on: true }, ...log.events] };
    const looks = looksOf(running, trackOf(running, ground, 'left'), 'left');
    expect(Math.max(...looks.map(({ unseenMm }) => unseenMm))).toBe(0);
    const shots = running.events.filter(({ kind }) => kind === 'shot').length;
    const last = running.events.findLast(({ kind }) => kind === 'shot' || kind === 'needle');
    expect(looks[looks.length - 1].seconds).toBeLessThanOrEqual(shots + (last?.t ?? 0));
    expect(looks[looks.length - 1].seconds).toBeGreaterThan(shots);
  });
});
