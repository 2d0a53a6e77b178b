import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../../../src/sim/stages/stages.ts';
import { advance, END, nearestTime, stageAt, stagesOf } from '../../../src/sim/stages/timeline.ts';
import { run } from '../../fixtures/seed.ts';

const METHODS = ['kyphoplasty', 'vertebroplasty', 'none'] as const;

describe('the clock', () => {
  it('has all thirteen stages, fewer where a method leaves them out', () => {
    expect(stagesOf('kyphoplasty').map((stage) => stage.id)).toEqual(STAGES);
    expect(stagesOf('vertebroplasty').map((stage) => stage.id)).not.toContain('inflate');
    expect(stagesOf('none').map((stage) => stage.id)).toEqual(['healthy', 'fracture', 'choices', 'after']);
  });

  it('says of a whole number that its stage is done', () => {
    const stages = stagesOf('kyphoplasty');
    for (const [index, id] of STAGES.entries())
      expect(stageAt(stages, index + 1)).toMatchObject({ stage: { id }, progress: 1 });
    expect(stageAt(stages, 0).stage.id).toBe('healthy');
    expect(stageAt(stages, 8.5)).toMatchObject({ stage: { id: 'inflate' }, progress: 0.5 });
  });

  it('finds a time that exists for any number', () => {
    fc.assert(
      fc.property(fc.constantFrom(...METHODS), fc.double(), (method, t) => {
        const stages = stagesOf(method);
        const near = nearestTime(stages, t);
        expect(near >= 0 && near <= END).toBe(true);
        expect(nearestTime(stages, near)).toBe(near);
        expect(stages.some((stage) => near >= stage.from && near <= stage.to)).toBe(true);
      }),
      run(500),
    );
  });

  it('plays every second of every stage and ends', () => {
    for (const method of METHODS) {
      const stages = stagesOf(method);
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
});
