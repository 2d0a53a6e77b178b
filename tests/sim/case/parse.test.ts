import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCase, parseCase } from '../../../src/sim/case/parse.ts';
import { anyCase } from '../../fixtures/arbitrary.ts';
import { run } from '../../fixtures/seed.ts';

describe('parseCase', () => {
  it('fills what is missing with defaults, for the level that is given', () => {
    expect(parseCase({})).toEqual({ case: defaultCase(), notices: [] });
    const { case: made, notices } = parseCase({ fracture: { level: 'T8' } });
    expect(made.fracture.level).toBe('T8');
    expect(made.balloon.volumeMl).toBe(1.4);
    expect(notices).toEqual([]);
  });

  it('takes the nearest valid value and says what it did, field by field', () => {
    const { case: made, notices } = parseCase({
      fracture: { heightLoss: 3, shape: 'round', level: 'L9' },
      access: { cannulaGauge: 12 },
      patient: { ageYears: 'old', statureCm: '171' },
      bone: 7,
      colour: 'red',
    });
    expect(made.fracture).toMatchObject({ heightLoss: 0.7, shape: 'wedge', level: 'L1' });
    expect(made.access.cannulaGauge).toBe(11);
    expect(made.patient).toMatchObject({ ageYears: 74, statureCm: 171 });
    expect(notices.map((notice) => [notice.field, notice.problem, notice.used])).toEqual([
      ['bone', 'unknown', null],
      ['colour', 'unknown', null],
      ['fracture.level', 'not-a-choice', 'L1'],
      ['fracture.shape', 'not-a-choice', 'wedge'],
      ['fracture.heightLoss', 'too-large', 0.7],
      ['patient.ageYears', 'not-a-number', 74],
      ['access.cannulaGauge', 'not-a-choice', 11],
    ]);
  });

  it('leaves every valid case as it is', () => {
    fc.assert(
      fc.property(anyCase, (patientCase) => {
        expect(parseCase(JSON.parse(JSON.stringify(patientCase)))).toEqual({
          case: patientCase,
          notices: [],
        });
      }),
      run(300),
    );
  });

  it('never throws, and always answers with a case that it would itself accept', () => {
    const branch = fc.oneof(fc.jsonValue(), fc.anything());
    const input = fc.oneof(
      fc.anything(),
      fc.record(
        {
          fracture: branch,
          patient: branch,
          access: branch,
          balloon: branch,
          cement: branch,
          method: branch,
        },
        { requiredKeys: [] },
      ),
      fc.record({
        fracture: fc.record(
          { heightLoss: branch, level: branch, mobility: fc.double(), __proto__: branch },
          { requiredKeys: [] },
        ),
      }),
    );
    fc.assert(
      fc.property(input, (given) => {
        const { case: made } = parseCase(given);
        expect(parseCase(made)).toEqual({ case: made, notices: [] });
      }),
      run(2000),
    );
  });
});
