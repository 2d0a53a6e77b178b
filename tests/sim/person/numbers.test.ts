import { describe, expect, it } from 'vitest';
import { defaultCase } from '../../../src/sim/case/parse.ts';
import { ofPerson } from '../../../src/sim/case/persons.ts';
import { percentileOf, readingOf, shapeWith } from '../../../src/sim/person/numbers.ts';
import { ownOf } from '../../../src/sim/person/own.ts';
import { manifest } from '../../models/baked.ts';

const patient = { sex: 'M', ageYears: 74, statureCm: 182 } as const;

describe('what was read off a film', () => {
  it('is what the bone then measures, at the person’s own size', () => {
    for (const whole of [true, false]) {
      const shape = shapeWith(manifest, patient, 'L1', 'pedicleWidth', 7.4, whole);
      expect(Object.keys(shape)).toEqual([whole ? 'pedicleWidth' : 'L1.pedicleWidth']);
      const own = ownOf(manifest, { ...patient, shape }).manifest.levels.L1.landmarks.pedicles;
      const size = ((40.15 / 36.95) * 182) / 175;
      expect(Math.abs(((own.left.widthMm + own.right.widthMm) / 2) * size - 7.4)).toBeLessThan(0.15);
      expect(readingOf(manifest, { ...patient, shape }, 'L1', 'pedicleWidth').value).toBeCloseTo(7.4, 2);
    }
  });

  it('comes on top of the column’s, and no further than three deviations', () => {
    const before = { ...patient, shape: { pedicleWidth: -1 } };
    const { mean, sd } = readingOf(manifest, before, 'T8', 'pedicleWidth');
    const shape = shapeWith(manifest, before, 'T8', 'pedicleWidth', mean - 2 * sd, false);
    expect(shape).toEqual({ pedicleWidth: -1, 'T8.pedicleWidth': -1 });
    expect(shapeWith(manifest, before, 'T8', 'pedicleWidth', 0, true)).toEqual({ pedicleWidth: -3 });
    expect(shapeWith(manifest, before, 'T8', 'pedicleWidth', mean, true)).toEqual({});
  });

  it.each([
    [0, 50],
    [1, 84.13],
    [-1.96, 2.5],
    [2.5, 99.38],
  ])('%d deviations are percentile %d', (z, percentile) => {
    expect(Math.abs(percentileOf(z) - percentile)).toBeLessThan(0.01);
  });
});

describe('a case of another person', () => {
  it('goes beside a pedicle that is too narrow, and back, unless the way was chosen', () => {
    const usual = defaultCase('T9');
    const narrow = { ...usual.patient, shape: { pedicleWidth: -1.5 } };
    const made = ofPerson(usual, narrow);
    expect(made.levels[0].access.route).toBe('extrapedicular');
    expect(ofPerson(made, usual.patient)).toEqual(usual);
    const [one] = usual.levels;
    const chosen = {
      ...usual,
      levels: [{ ...one, access: { ...one.access, route: 'extrapedicular' as const } }],
    };
    expect(ofPerson(chosen, usual.patient).levels[0].access.route).toBe('extrapedicular');
  });
});
