import { cited } from '../../src/sim/evidence/address.ts';
import { EVIDENCE } from '../../src/sim/evidence/evidence.ts';
import type { Arms } from './arms.ts';
import { SEED } from './arms.ts';
import { DISTRIBUTIONS } from './draw.ts';
import { type CohortRow, heightRows, leakRows, publishedText, volumeRows } from './rows.ts';

/** docs/cohort.md as text. */
export function cohortPage(arms: Arms): string {
  const cases = arms.balloon.length;
  return `# Virtual cohort

Made by \`npm run cohort\`: ${cases} patients drawn with the seed ${SEED}, each planned with balloons; every second also
as a vertebroplasty, every fourth also with runny and with stiff cement and also left alone for a year. Ours is mean +-
standard deviation (range). "Calibration" marks figures that the model was set by; the others judge it. The model
illustrates: agreement here does not make it a predictor for a patient.

## Drawn

| what | how | source |
| --- | --- | --- |
${DISTRIBUTIONS.map(([what, how, source]) => `| ${what} | ${how} | ${source} |`).join('\n')}

A leak is counted on CT from 0.005 mL and on films from 0.15 mL outside the bone (illustrative).

## Kyphosis and height

${table(heightRows(arms))}

## Volumes and pressure

${table(volumeRows(arms))}

## Leaks

${table(leakRows(arms))}
`;
}

function table(rows: readonly CohortRow[]): string {
  return `| what | ours | published | use | remark |
| --- | --- | --- | --- | --- |
${rows.map(line).join('\n')}`;
}

function line(row: CohortRow): string {
  const evidence = EVIDENCE[row.evidence];
  const near = Math.abs(row.value - row.published) <= row.within;
  const remark = near ? 'Agrees.' : `Differs. ${row.why}`;
  const use = evidence.calibration ? 'calibration' : 'judge';
  return `| ${row.what} | ${row.ours} | ${publishedText(row.evidence)} (${row.evidence}: ${cited(evidence)}) | ${use} | ${remark} |`;
}
