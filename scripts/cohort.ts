import { writeFileSync } from 'node:fs';
import { armsOf } from './cohort/arms.ts';
import { cohortPage } from './cohort/page.ts';

/**
 * npm run cohort [-- CASES]: draws 1,000 seeded patients (or CASES), plans them and writes docs/cohort.md: what comes out
 * beside what has been published. Takes some ten minutes; with fewer cases it prints instead of writing.
 */
const asked = process.argv[2];
const cases = asked === undefined ? 1000 : Number(asked);
if (!Number.isInteger(cases) || cases < 1) throw new Error(`not a number of cases: ${asked}`);

let told = 0;
const arms = await armsOf(cases, (share) => {
  if (share < told + 0.05) return;
  told = share;
  process.stderr.write(`${(100 * share).toFixed(0)} %\n`);
});
const page = cohortPage(cases, arms);
if (cases === 1000) writeFileSync(new URL('../docs/cohort.md', import.meta.url), page);
else process.stdout.write(page);
