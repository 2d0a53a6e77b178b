import { readFileSync } from 'node:fs';
import { parseCase } from '../src/sim/case/parse.ts';
import { measuresOf } from '../src/sim/report.ts';
import { planCase } from './baked.ts';

/**
 * npm run -s simulate -- CASE.json      (- reads standard input; {} is the default case)
 * Prints one JSON object: the measures of every stage. Exit 0; 2 if the case cannot be read.
 */
function read(name: string): unknown {
  const text = readFileSync(name === '-' ? 0 : name, 'utf8');
  return JSON.parse(text) as unknown;
}

function stop(message: string): never {
  process.stderr.write(`simulate: ${message}\n`);
  process.exit(2);
}

const [name, ...rest] = process.argv.slice(2);
if (name === undefined || rest.length > 0)
  stop('one argument is needed: a case as JSON, or - for standard input');

let input: unknown;
try {
  input = read(name);
} catch (error) {
  stop(
    `${name === '-' ? 'standard input' : name} could not be read as JSON: ${error instanceof Error ? error.message : error}`,
  );
}
if (typeof input !== 'object' || input === null || Array.isArray(input)) stop('a case is a JSON object');

const { case: patientCase, notices } = parseCase(input);
for (const notice of notices)
  process.stderr.write(
    `simulate: ${notice.field}: ${notice.given} is ${notice.problem}${notice.used === null ? '' : `; ${notice.used} is used`}\n`,
  );
const measures = measuresOf(await planCase(patientCase));
process.stdout.write(
  `${JSON.stringify({ ...measures, warnings: [...notices.map((notice) => ({ id: 'input', ...notice })), ...measures.warnings] })}\n`,
);
