import { writeFileSync } from 'node:fs';
import { armsOf } from './cohort/arms.ts';
import { cohortPage } from './cohort/page.ts';

/** Bones are planned some four times for each patient, one thing changed at a time: 400 take some eight minutes on two
 * cores. */
const CASES = 400;

/**
 * npm run cohort [-- CASES]: draws 400 seeded patients (or CASES), plans them and writes docs/cohort.md: what comes out
 * beside what has been published. With another number of cases it prints instead of writing.
 */
const asked = process.argv[2];
const cases = asked === undefined ? CASES : Number(asked);
if (!Number.isInteger(cases) || cases < 1) throw new Error(`not a number of cases: ${asked}`);

let told = 0;
const arms = await armsOf(cases, (share) => {
  if (share < told + 0.05) return;
  told = share;
  process.stderr.write(`${(100 * share).toFixed(0)} %\n`);
});
const page = cohortPage(cases, arms);
if (cases === CASES) writeFileSync(new URL('../docs/cohort.md', import.meta.url), page);
else process.stdout.write(page);
