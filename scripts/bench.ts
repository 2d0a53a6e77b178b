import { execSync } from 'node:child_process';
import { appendFileSync, existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { besideRows } from './bench/beside.ts';
import { bundleRows } from './bench/bundle.ts';
import { fluoroRows } from './bench/fluoro.ts';
import { pageRows } from './bench/page.ts';
import type { Row } from './bench/row.ts';
import { severalRows } from './bench/several.ts';
import { addressOf, oneFile } from './one-file.ts';

/**
 * npm run bench: measures against the budgets, prints a table, adds a line to bench/history/runs.jsonl and exits 1 if
 * a budget is exceeded. Needs a built page (npm run build) and a Chromium as the tests do; `-- core page` measures only
 * these groups (core, bundle, page, several, beside, fluoro), and core needs neither page nor browser. Machines are noisy:
 * compare rows of one run, or ratios.
 */
const HISTORY = new URL('../bench/history/runs.jsonl', import.meta.url);

/** The simulation's rows, measured on the code as the page has it. */
async function coreRows(): Promise<Row[]> {
  const core: typeof import('./bench/core.ts') = await import(
    addressOf(await oneFile('scripts/bench/core.ts', 'core'))
  );
  return core.coreRows();
}

const GROUPS: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  core: coreRows,
  bundle: bundleRows,
  page: pageRows,
  several: severalRows,
  beside: besideRows,
  fluoro: fluoroRows,
};

const asked = process.argv.slice(2);
for (const name of asked) if (!(name in GROUPS)) throw new Error(`no such group: ${name}`);
const names = Object.keys(GROUPS).filter((name) => asked.length === 0 || asked.includes(name));
if (names.some((name) => name !== 'core') && !existsSync(new URL('../dist/index.html', import.meta.url)))
  throw new Error('build the page first: npm run build');

const number = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2));
const within = (row: Row): boolean => row.budget === null || row.value <= row.budget;
const rows: Row[] = [];
for (const name of names) {
  const measured = await GROUPS[name]();
  rows.push(...measured);
  for (const row of measured)
    console.log(
      `${within(row) ? '  ' : '! '}${row.name.padEnd(56)} ${number(row.value).padStart(9)} ${row.unit.padEnd(3)} ${row.budget === null ? '' : `of ${number(row.budget)}`}`,
    );
}

const commit = execSync('git rev-parse --short HEAD', { encoding: 'utf8' }).trim();
appendFileSync(
  HISTORY,
  `${JSON.stringify({
    at: new Date().toISOString(),
    commit,
    node: process.version,
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    rows: Object.fromEntries(rows.map((row) => [row.name, Number(row.value.toFixed(4))])),
  })}\n`,
);
process.exitCode = rows.every(within) ? 0 : 1;
