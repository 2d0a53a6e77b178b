import { describe, expect, it } from 'vitest';
import { boneWeights, CHANNEL_MU, MU, trabecularMu } from '../../src/fluoro/attenuation.ts';
import { doseMsv } from '../../src/sim/dose.ts';
import { EVIDENCE } from '../../src/sim/evidence/evidence.ts';

describe('dose', () => {
  it('gives the source’s own dose for the source’s own time', () => {
    expect(EVIDENCE['boszczyk2006-dose'].value).toMatch(/lateral 2\.2 .* AP 1\.6 .* effective 4\.28 mSv/);
    expect(doseMsv((2.2 + 1.6) * 60)).toBeCloseTo(4.28, 6);
    expect(doseMsv(0)).toBe(0);
  });
});

describe('attenuation', () => {
  it('is the table’s mass attenuation times density', () => {
    expect(EVIDENCE['nist2004-cortical'].value).toBe('0.3148 cm2/g; 1.92 g/cm3');
    expect(MU.cortical).toBeCloseTo((0.3148 * 1.92) / 10, 3);
    expect(MU.soft).toBeLessThan((0.2048 * 1.05) / 10);
  });

  it('ranks materials as pictures do', () => {
    const order = [
      MU.marrow,
      MU.soft,
      trabecularMu(0.15),
      MU.cortical,
      MU.contrast,
      MU.cement,
      MU.steel,
      MU.platinum,
    ];
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('gives each layer of a bone its own, summed over the surfaces that a ray crosses', () => {
    const { outer, shell, zone, trabecular } = boneWeights(0.09);
    const excess = (sum: number) => MU.soft + sum * CHANNEL_MU[0];
    expect(excess(outer)).toBeCloseTo(MU.cortical, 9);
    expect(excess(outer + shell + zone)).toBeCloseTo(trabecularMu(0.09), 9);
    expect(outer + shell).toBeGreaterThan(trabecular);
  });
});
