import { describe, expect, it } from 'vitest';
import { endOf, stageOf } from '../../../src/sim/stages/ends.ts';
import { done, nowAt } from '../../../src/sim/stages/now.ts';
import { STAGES } from '../../../src/sim/stages/stages.ts';
import { stagesOf } from '../../../src/sim/stages/timeline.ts';
import { caseOf } from '../../fixtures/real.ts';

describe.each(['kyphoplasty', 'vertebroplasty', 'none', 'cemented-before'])(
  'the end of a stage of %s',
  (treatment) => {
    const stages = stagesOf(caseOf({ levels: [{ level: 'L1', treatment }] }));

    it('is the first time at which it is done, if the case has it, and is never before an earlier one', () => {
      let last = 0;
      for (const id of STAGES) {
        const end = endOf(stages, id);
        expect(end).toBeGreaterThanOrEqual(last);
        last = end;
        if (stageOf(stages, id) === undefined) continue;
        expect(done(nowAt(stages, end), id)).toBe(1);
        expect(done(nowAt(stages, end - 1e-3), id)).toBeLessThan(1);
      }
    });

    it('of one that is left out is that of the one before it', () => {
      for (const [at, id] of STAGES.entries())
        if (stageOf(stages, id) === undefined) expect(endOf(stages, id)).toBe(endOf(stages, STAGES[at - 1]));
    });
  },
);
