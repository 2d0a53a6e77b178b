import { describe, expect, it } from 'vitest';
import { readDistance, readManifest } from '../../scripts/baked.ts';
import {
  caseOfPedicle,
  curveOf,
  EIGHT,
  PUBLISHED_TESTS,
  pedicleAfter,
  pointOf,
  pointsOf,
  readTries,
  type Try,
  testsOf,
  triesCsv,
  withTry,
} from '../../src/practice/eight.ts';
import { groundOf, plannedPose } from '../../src/practice/ground.ts';
import { logged, newLog } from '../../src/practice/log.ts';
import { PRACTICE_EVIDENCE } from '../../src/practice/published.ts';
import { scoreOf } from '../../src/practice/score.ts';
import { anatomyOf, skeletonFor } from '../../src/sim/anatomy.ts';

const TESTS = 6;
const all = Array.from({ length: TESTS * EIGHT }, (_, at) => pedicleAfter(at));
const tried = (point: 0 | 1): Try => ({
  level: 'L1',
  side: 'left',
  mode: 'blind',
  point,
  total: 60,
  shots: 12,
  seconds: 90,
});

describe('eight pedicles', () => {
  it('are two thoracic and two lumbar vertebrae a test, from both sides, none twice', () => {
    for (let test = 0; test < TESTS; test++) {
      const of = all.slice(test * EIGHT, (test + 1) * EIGHT);
      expect(new Set(of.map(({ level, side }) => `${level} ${side}`)).size).toBe(EIGHT);
      expect(new Set(of.map(({ level }) => level).filter((level) => level.startsWith('T'))).size).toBe(2);
      expect(new Set(of.map(({ level }) => level).filter((level) => level.startsWith('L'))).size).toBe(2);
    }
    expect(pedicleAfter(TESTS * EIGHT)).toEqual(all[0]);
  });

  it('give the point to a needle down the planned way, none to one beside the pedicle or not put in', async () => {
    const manifest = await readManifest();
    const each = new Map(all.map((pedicle) => [`${pedicle.level} ${pedicle.side}`, pedicle]));
    for (const [name, pedicle] of each) {
      const made = caseOfPedicle(pedicle);
      const anatomy = anatomyOf(
        skeletonFor(manifest, made.patient),
        pedicle.level,
        await readDistance(manifest, pedicle.level),
      );
      const ground = groundOf(made.levels[0], anatomy);
      expect(ground.approaches.map(({ side }) => side)).toEqual([pedicle.side]);
      const empty = newLog(pedicle.level, 'blind');
      const pose = plannedPose(ground, ground.approaches[0]);
      const at = (up: number, right = 0) =>
        logged(empty, {
          kind: 'needle',
          t: 1,
          side: pedicle.side,
          hammer: false,
          ...pose,
          entry: [pose.entry[0], pose.entry[1] + up, pose.entry[2] + right],
        });
      const point = (log: typeof empty) => pointOf(scoreOf(log, ground), pedicle.side);
      expect(point(at(0)), name).toBe(1);
      // Beyond the pedicle on every side: it meets bone further in front, if at all.
      for (const [up, right] of [
        [15, 0],
        [-18, 0],
        [0, 12],
        [0, -12],
      ])
        expect(point(at(up, right)), `${name} ${up} ${right}`).toBe(0);
      expect(point(empty), name).toBe(0);
    }
  });

  it('are drawn as the points of the last eight', () => {
    const tries = [1, 0, 1, 1, 0, 0, 1, 1, 1, 1].map((point) => tried(point as 0 | 1));
    expect(curveOf(tries)).toEqual([1, 1, 2, 3, 3, 3, 4, 5, 5, 6]);
    expect(testsOf(tries).map(pointsOf)).toEqual([5, 2]);
    expect(curveOf([])).toEqual([]);
  });

  it('come back from the device as they were kept, and what is broken is none', () => {
    const tries = [tried(1), tried(0)];
    expect(readTries(JSON.stringify(tries))).toEqual(tries);
    for (const text of [null, '', '{', '{}', '[1]', JSON.stringify([{ ...tried(1), point: 2 }])])
      expect(readTries(text), String(text)).toEqual([]);
    let many: readonly Try[] = [];
    for (let at = 0; at < 500; at++) many = withTry(many, tried(1));
    expect(many.length).toBeLessThanOrEqual(400);
    expect(many.length % EIGHT).toBe(500 % EIGHT);
    expect(triesCsv(tries).split('\n')).toEqual([
      'try,test,level,side,mode,point,score,pictures,seconds',
      '1,1,L1,left,blind,1,60.0,12,90',
      '2,1,L1,left,blind,0,60.0,12,90',
    ]);
  });

  it('stand beside the means as they were published', () => {
    const { value } = PRACTICE_EVIDENCE['uchiyama2022-eight'];
    const said = [...value.matchAll(/\d+(?:\.\d+)?/g)].map(Number);
    expect(said).toEqual([...PUBLISHED_TESTS.experts, ...PUBLISHED_TESTS.coached, ...PUBLISHED_TESTS.alone]);
  });
});
