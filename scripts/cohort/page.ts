import { cited } from '../../src/sim/evidence/address.ts';
import { EVIDENCE } from '../../src/sim/evidence/evidence.ts';
import type { Arms } from './arms.ts';
import { SEED } from './arms.ts';
import { DISTRIBUTIONS } from './draw.ts';
import { SEEN_ML } from './measure.ts';
import { type CohortRow, publishedText } from './row.ts';
import { heightRows, leakRows, volumeRows } from './rows.ts';
import { directionLines, laterRows } from './rows-later.ts';

/** docs/cohort.md as text. */
export function cohortPage(cases: number, arms: Arms): string {
  return `# Virtual cohort

Made by \`npm run cohort\`: ${cases} patients drawn with the seed ${SEED}, each planned with balloons; every second also
as a vertebroplasty, every fourth also with stiff cement and also left alone for a year, every eighth also with one thing
changed at a time. Every treated bone counts. Ours is mean +- standard deviation (range). "Calibration" marks figures that the model was set by; the others judge it. The model
illustrates: agreement here does not make it a predictor for a patient.

## Drawn

| what | how | source |
| --- | --- | --- |
${DISTRIBUTIONS.map(([what, how, source]) => `| ${what} | ${how} | ${source} |`).join('\n')}

A leak is counted on CT from ${SEEN_ML.ct.C} mL outside the bone; on films from ${SEEN_ML.film.C} mL beside it or in a disc, and from ${SEEN_ML.film.B} mL in
veins, most of which films miss (yeom2003-films); the sizes are illustrative.

## Kyphosis and height

${table(heightRows(arms))}

## Volumes and pressure

${table(volumeRows(arms))}

## Leaks

${table(leakRows(arms))}

## The months after, and the age of the fracture

${table(laterRows(arms))}

Two published rows disagree on how much is lost again; what was followed, and why, stands in the remark. Of leaks with a
cleft and no balloon, a matched study of 139 pairs (PMC8449924) found more through cortex and into discs (40.3 against
16.5 %), fewer by veins (37.4 against 67.6 %) and no fewer in all; others found no difference by way. Ours lies between.

## Directions

The same patients twice, one thing changed: leaks on CT and their mean volume, and the height in front that was regained.

| what, against what | leaks | leaks of the other | regained | regained of the other |
| --- | --- | --- | --- | --- |
${directionLines(arms).join('\n')}
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
