import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCounts } from '../../../src/shells/kiosk/counts.ts';
import { runs } from '../../fixtures/share.ts';

describe('what a kiosk counts', () => {
  it('is what was kept', () => {
    expect(readCounts('{"visits":12,"faults":{"asset":3}}')).toEqual({ visits: 12, faults: { asset: 3 } });
    expect(readCounts(null)).toEqual({ visits: 0, faults: {} });
  });

  it('keeps what of it can be read', () => {
    expect(readCounts('{"visits":7,"faults":{"asset":-1,"hang":2}}')).toEqual({
      visits: 7,
      faults: { asset: 0, hang: 2 },
    });
    expect(readCounts('{"visits":"many","faults":{"hang":2}}')).toEqual({ visits: 0, faults: { hang: 2 } });
    expect(readCounts('[1')).toEqual({ visits: 0, faults: {} });
  });

  it('is made of counts, whatever stood there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.constant('null')), (text) => {
        const { visits, faults } = readCounts(text);
        for (const count of [visits, ...Object.values(faults)])
          expect(Number.isSafeInteger(count) && count >= 0).toBe(true);
      }),
      { numRuns: runs(2000) },
    );
  });
});
