import { describe, expect, it } from 'vitest';
import { defaultCase } from '../../../../src/sim/case/parse.ts';
import { caseOfReport, statedOf } from '../../../../src/sim/case/written/report/case-of.ts';
import { reportOf } from '../../../../src/sim/case/written/report/report.ts';

const taken = (text: string, all = false) => {
  const bones = reportOf(text).levels.map(statedOf);
  return caseOfReport(defaultCase('L4'), bones, (_bone, { sure }) => sure || all);
};

describe('the case of a report', () => {
  it('holds the bones of the report, what is said of each, and what is done to each', () => {
    const made = taken(
      'Acute compression fracture of L1 with 40% loss of anterior height, 4 mm retropulsion; chronic T8 wedge deformity; status post kyphoplasty L3.',
    );
    expect(made?.levels.map(({ level, treatment }) => [level, treatment])).toEqual([
      ['T8', 'none'],
      ['L1', 'kyphoplasty'],
      ['L3', 'cemented-before'],
    ]);
    expect(made?.levels[1].fracture).toMatchObject({
      anteriorLoss: 0.4,
      heightLoss: 0.4,
      posteriorWall: 'breached',
      retropulsionMm: 4,
      weeksOld: 2,
    });
    expect(made?.levels[0].fracture).toMatchObject({ shape: 'wedge', weeksOld: 52 });
  });

  it('takes what is unsure only where it is told to', () => {
    const text = 'Possible moderate L2 compression fracture.';
    const asked = taken(text);
    const all = taken(text, true);
    expect(asked?.levels[0].fracture.heightLoss).toBe(defaultCase().levels[0].fracture.heightLoss);
    expect(all?.levels[0].fracture.heightLoss).toBeGreaterThan(0.25);
    expect(all?.levels[0].fracture.heightLoss).toBeLessThan(0.4);
  });

  it('keeps who the patient is, and is none where no bone is named', () => {
    const base = defaultCase();
    const made = caseOfReport(
      { ...base, patient: { ...base.patient, ageYears: 81 } },
      reportOf('Fracture of T12.').levels.map(statedOf),
      () => true,
    );
    expect(made?.patient.ageYears).toBe(81);
    expect(taken('No acute fracture.')).toBeNull();
  });

  it('leaves out what a case cannot hold rather than changing it', () => {
    const made = taken('Acute L1 fracture with 95% loss of height.', true);
    expect(made?.levels[0].fracture.heightLoss).toBe(0.4);
  });
});
