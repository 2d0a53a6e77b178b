import { describe, expect, it } from 'vitest';
import { type Score, scoreOf } from '../../src/practice/score.ts';
import type { TreatedLevel } from '../../src/sim/case/case.ts';
import { TREATED_LEVELS } from '../../src/sim/case/params.ts';
import { groundAt } from '../fixtures/grounds.ts';
import { EXPERT, type Learner, NOVICE, played } from '../fixtures/learners.ts';
import { runs } from '../fixtures/share.ts';

/** How often one of the first is above one of the second, ties half: the area under the curve. */
const areaOf = (high: readonly number[], low: readonly number[]): number =>
  high.reduce((sum, a) => sum + low.reduce((won, b) => won + (a > b ? 1 : a === b ? 0.5 : 0), 0), 0) /
  (high.length * low.length);

const LUMBAR = ['L1', 'L2', 'L3', 'L4'] as const;
const EACH = runs(200, 0.03);

const known = new Map<string, Promise<Score[]>>();

/** The scores of so many simulated learners at a level, made once. */
function scores(level: TreatedLevel, learner: Learner): Promise<Score[]> {
  const key = `${level} ${learner === EXPERT}`;
  const made = known.get(key) ?? play(level, learner);
  known.set(key, made);
  return made;
}

async function play(level: TreatedLevel, learner: Learner): Promise<Score[]> {
  const ground = await groundAt(level);
  const from = learner === EXPERT ? 1 : 5001;
  return Array.from({ length: EACH }, (_, at) => scoreOf(played(ground, learner, from + at), ground));
}

const walls = (all: readonly Score[]): number[] =>
  all.flatMap(({ sides }) => sides.flatMap(({ axisToWallMm }) => axisToWallMm ?? []));

describe('simulated learners', { timeout: 1_200_000 }, () => {
  it.each(TREATED_LEVELS)('%s: the score tells an expert from a novice', async (level) => {
    const able = await scores(level, EXPERT);
    const newly = await scores(level, NOVICE);
    const area = areaOf(
      able.map(({ total }) => total),
      newly.map(({ total }) => total),
    );
    expect(area).toBeGreaterThanOrEqual(0.95);
    expect(able.filter(({ passed }) => passed).length / EACH).toBeGreaterThan(0.9);
  });

  it('keep from the pedicle’s wall what was published of experts and of novices (lumbar; dennler2020-wall)', async () => {
    const at = async (learner: Learner): Promise<number[]> =>
      (await Promise.all(LUMBAR.map((level) => scores(level, learner)))).flatMap(walls);
    const able = await at(EXPERT);
    const newly = await at(NOVICE);
    // 4.8 +- 1.0 and 3.4 +- 1.8 mm: both means lie within what ours do.
    expect(Math.min(...able)).toBeLessThan(4.8);
    expect(Math.max(...able)).toBeGreaterThan(4.8);
    expect(Math.min(...newly)).toBeLessThan(3.4);
    expect(Math.max(...newly)).toBeGreaterThan(3.4);
  });
});
