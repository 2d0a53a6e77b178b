import { answerTo, caseIn } from './simulate/answer.ts';
import { decoderFor, looseCase, plain, Refused, readBytes } from './simulate/input.ts';
import { answerLines } from './simulate/lines.ts';

/** What it does, as `--help` tells it; docs/interface.md says it all. */
const USAGE = `npm run -s simulate -- CASE.json       (- reads standard input; {} is the default case)
  prints one JSON object: the measures of every stage
npm run -s simulate -- --lines CASES.jsonl
  reads a case a line and prints a result a line, in order
Exit 0; 2 if a case cannot be read or names a bone that is refused. docs/interface.md says it all.
`;

const say = (message: string): unknown => process.stderr.write(`simulate: ${message}\n`);

// Whoever reads has had enough: `| head -1`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') say(plain(String(error)));
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

async function answerOne(name: string): Promise<void> {
  const bytes = readBytes(name);
  const { patientCase, notices } = caseIn(looseCase(decoderFor(bytes).decode(bytes)));
  for (const { field, given, problem, used } of notices)
    say(`${field}: ${given} is ${problem}${used === null ? '' : `; ${used} is used`}`);
  process.stdout.write(await answerTo(patientCase, notices));
}

async function answerMany(name: string): Promise<void> {
  const { answered, failed } = await answerLines(name);
  if (failed === 0) return;
  say(`${failed} of ${answered + failed} lines could not be answered; each has an error in its place`);
  process.exitCode = 2;
}

try {
  const [first, ...rest] = process.argv.slice(2);
  const lines = first === '--lines';
  const [name, more] = lines ? rest : [first, rest[0]];
  if (first === '--help' || first === '-h') process.stdout.write(USAGE);
  else if (name === undefined || more !== undefined)
    throw new Refused('one argument is needed: a case as JSON, - for standard input, or --lines and a file');
  else await (lines ? answerMany(name) : answerOne(name));
} catch (error) {
  say(error instanceof Refused ? error.message : plain(String(error)));
  process.exitCode = 2;
}
