import { describe, expect, it } from 'vitest';
import { adviceOf } from '../../src/practice/advice.ts';
import type { Ground } from '../../src/practice/ground.ts';
import { advanced, entryMoved, readyPose, turnedBy } from '../../src/practice/hand.ts';
import { logged, type NeedlePose, newLog, type PracticeLog } from '../../src/practice/log.ts';
import { scoreOf } from '../../src/practice/score.ts';
import { TREATED_LEVELS } from '../../src/sim/case/params.ts';
import type { Side } from '../../src/sim/side.ts';
import { groundAt } from '../fixtures/grounds.ts';

/** The page's own steps: 2 mm on the skin, whole degrees, and the longest push; what is said is rounded as it is said. */
const SKIN_MM = 2;
const PUSH_MM = 5;
const said = (value: number): number => (Math.abs(value) < 1 ? 0 : Math.round(value));

interface Led {
  log: PracticeLog;
  /** Everything that the coach said. */
  heard: string[];
}

/** Somebody who does just what the coach says, on one side, by the page's own buttons. */
function led(ground: Ground, side: Side, before: PracticeLog): Led {
  const heard: string[] = [];
  let log = before;
  let pose: NeedlePose = readyPose(ground, side);
  let unseenMm = 0;
  let t = (before.events.at(-1)?.t ?? 0) + 1;
  const look = () => {
    unseenMm = 0;
    log = logged(log, { kind: 'shot', t, screen: 'lateral', orbitalDeg: 90, angularDeg: 0 });
  };
  for (let round = 0; round < 200; round++) {
    const advice = adviceOf(ground, side, pose, unseenMm);
    if (advice === null) break;
    heard.push(advice.id);
    t++;
    if (advice.id === 'there') {
      look();
      break;
    }
    if (advice.id === 'unseen') {
      look();
      continue;
    }
    const from: number = pose.depthMm;
    if (advice.id === 'entry') {
      const steps = (mm: number) => Math.sign(mm) * SKIN_MM * Math.round(Math.abs(said(mm)) / SKIN_MM);
      pose = entryMoved(ground, side, pose, steps(advice.up), steps(advice.out));
    } else if (advice.id === 'turn') pose = turnedBy(ground, side, pose, -said(advice.out), said(advice.up));
    else if (advice.id === 'medial' || advice.id === 'too-deep')
      pose = advanced(ground, side, pose, -2, false);
    else if (advice.id === 'hammer') pose = advanced(ground, side, pose, 1, true);
    else pose = advanced(ground, side, pose, PUSH_MM, false);
    unseenMm += Math.max(0, pose.depthMm - from);
    log = logged(log, { kind: 'needle', t, side, hammer: advice.id === 'hammer', ...pose });
  }
  return { log, heard };
}

describe('whoever does what the coach says', { timeout: 120_000 }, () => {
  it.each(TREATED_LEVELS)(
    '%s: comes through the pedicle to the target, and is told no wrong way',
    async (level) => {
      const ground = await groundAt(level);
      let log = newLog(level, 'guided');
      for (const { side } of ground.approaches) {
        const way = led(ground, side, log);
        log = way.log;
        expect(way.heard.at(-1), `${side}: ${way.heard.slice(-12).join(' ')}`).toBe('there');
        expect(
          way.heard.filter((id) => id === 'medial'),
          side,
        ).toEqual([]);
      }
      const { sides, unseen, passed, total } = scoreOf(log, ground);
      // Asked for a picture in time, also whoever pushes as far as the page lets; a turn in bone adds a little.
      expect(unseen.longestMm).toBeLessThan(2 * PUSH_MM + 1);
      for (const { side, breachMm, nerve, targetMm } of sides) {
        expect(nerve, side).toBe(false);
        expect(breachMm, side).toBeLessThan(1);
        expect(targetMm, side).toBeLessThan(5);
      }
      expect(total).toBeGreaterThan(65);
      expect(passed).toBe(true);
    },
  );
});
