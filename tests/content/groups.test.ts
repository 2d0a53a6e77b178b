import { describe, expect, it } from 'vitest';
import { EVIDENCE } from '../../src/sim/evidence/evidence.ts';
import { COUNTED, outOf100 } from '../../src/sim/evidence/groups.ts';

describe('groups of 100', () => {
  it.each(COUNTED)('$id: every count stands in its source', ({ source, groups }) => {
    const said = EVIDENCE[source].value;
    for (const { happened, of } of groups) expect(said).toMatch(new RegExp(`${happened}(/| of )${of}`));
  });

  it('compares only groups of one trial, and never the same twice', () => {
    for (const { groups } of COUNTED) expect(groups[0].name).not.toBe(groups[1].name);
    // A balloon against no operation: no such counts are known, and it is said.
    for (const { groups } of COUNTED)
      expect(groups.map(({ name }) => name).sort()).not.toEqual(['balloon', 'none']);
  });

  it('gives the interval that tables give', () => {
    // Newcombe RG. Stat Med 1998;17:857-872, table I, method 3 (score): 81/263, 15/148, 0/20, 1/29.
    const interval = (happened: number, of: number) => outOf100({ name: 'none', happened, of });
    expect(interval(81, 263)).toEqual({ count: 31, low: 26, high: 37 });
    expect(interval(15, 148)).toEqual({ count: 10, low: 6, high: 16 });
    expect(interval(0, 20)).toEqual({ count: 0, low: 0, high: 16 });
    expect(interval(1, 29)).toEqual({ count: 3, low: 1, high: 17 });
  });
});
