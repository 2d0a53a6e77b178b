import { describe, expect, it } from 'vitest';
import { WARNING_WORDS } from '../../../src/content/en/warnings/warnings.ts';
import type { TreatedLevel } from '../../../src/sim/case/case.ts';
import type { LevelPlan } from '../../../src/sim/level/plan.ts';
import type { Warning, WarningId } from '../../../src/sim/warnings.ts';
import { allWarned, exact, warnedBy, warnedNow } from '../../../src/ui/warnings/warned.ts';

const warning = (id: WarningId, side: Warning['side'] = null, value: Warning['value'] = null): Warning => ({
  id,
  side,
  value,
});

const planWith = (
  bones: Readonly<Partial<Record<TreatedLevel, readonly Warning[]>>>,
  event: LevelPlan['event'] = null,
): Parameters<typeof warnedBy>[0] => ({
  levels: (Object.keys(bones) as TreatedLevel[]).map((level) => ({
    level,
    warnings: bones[level] ?? [],
    event,
  })),
});

const plan = planWith({
  T12: [
    warning('posterior-wall'),
    warning('medial-breach', 'left', -2.14),
    warning('medial-breach', 'right', -0.5),
    warning('crosses-midline', 'left'),
    warning('wall-contact', 'left', 3),
    warning('leak-d', 'left', 0.26),
    warning('leak-s', 'left', 0.1),
  ],
  L1: [warning('leak-d', 'right', 0.1)],
});
const idsBy = (stage: Parameters<typeof warnedBy>[1]) => warnedBy(plan, stage).map(({ id }) => id);

describe('what is told of a plan’s warnings', () => {
  it('to students: all, each once a bone, with sides and what was measured', () => {
    expect(allWarned(plan).map(({ level, id }) => `${level} ${id}`)).toEqual([
      'T12 posterior-wall',
      'T12 medial-breach',
      'T12 crosses-midline',
      'T12 wall-contact',
      'T12 leak-d',
      'T12 leak-s',
      'L1 leak-d',
    ]);
    const [wall, medial, midline] = allWarned(plan).map(({ text }) => text);
    expect(wall).toBe(WARNING_WORDS['posterior-wall'].clinical);
    expect(medial).toBe(`${WARNING_WORDS['medial-breach'].clinical} (left -2.1 mm, right -0.5 mm)`);
    expect(midline).toMatch(/\(left\)$/);
  });

  it('to patients: from its stage on, the newest first, without what is the surgeon’s alone', () => {
    expect(idsBy('healthy')).toEqual([]);
    expect(idsBy('fracture')).toEqual(['posterior-wall']);
    expect(idsBy('needle')).toEqual(['medial-breach', 'posterior-wall']);
    expect(idsBy('inflate')).toEqual(['medial-breach', 'posterior-wall']);
    expect(idsBy('after')).toEqual(['leak-d', 'leak-s', 'leak-d', 'medial-breach', 'posterior-wall']);
    const [leak] = warnedBy(plan, 'after');
    expect(leak.text).toBe(WARNING_WORDS['leak-d'].plain);
    expect(exact(leak).text).toBe(`${WARNING_WORDS['leak-d'].clinical} (left 0.26 mL)`);
  });

  it('to patients: of one needle that goes wrong, only what says most', () => {
    const medial = [warning('medial-before-wall'), warning('medial-breach', 'left', -3)];
    const hit = [...medial, warning('canal-hit', 'left', -1), warning('root-hit', 'left', -1)];
    const told = (bones: Parameters<typeof planWith>[0]) =>
      warnedBy(planWith(bones), 'after').map(({ level, id }) => `${level} ${id}`);
    expect(told({ L1: medial })).toEqual(['L1 medial-breach']);
    expect(told({ L1: hit })).toEqual(['L1 canal-hit', 'L1 root-hit']);
    expect(told({ L1: [...hit, warning('operation-stopped')] })).toEqual([
      'L1 root-hit',
      'L1 operation-stopped',
    ]);
    // Another bone's says nothing of this one.
    expect(told({ T12: [warning('canal-hit')], L1: medial })).toEqual(['T12 canal-hit', 'L1 medial-breach']);
  });

  it('to strangers: in its stage, once for all bones and ways out, and nothing of a plan gone wrong', () => {
    expect(warnedNow(plan, 'needle')).toEqual([]);
    expect(warnedNow(plan, 'inflate')).toEqual([WARNING_WORDS['wall-contact'].kiosk]);
    expect(warnedNow(plan, 'cement')).toEqual([WARNING_WORDS['leak-d'].kiosk]);
    expect(warnedNow(plan, 'set')).toEqual([]);
  });

  it('of a bone where something goes wrong, only that the operation ended: the rest is told with it', () => {
    const bones = { L1: [warning('canal-hit', 'left', -1), warning('operation-stopped'), warning('leak-d')] };
    const wrong = planWith(bones, 'pedicle-breach');
    expect(warnedBy(wrong, 'after').map(({ id }) => id)).toEqual(['operation-stopped']);
    expect(warnedNow(wrong, 'cement')).toEqual([]);
    expect(allWarned(wrong)).toHaveLength(3);
    expect(warnedNow(planWith(bones), 'cement')).toEqual([WARNING_WORDS['leak-d'].kiosk]);
  });
});
