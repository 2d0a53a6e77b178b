import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { LEVELS, type Level } from '../models/levels.ts';
import { savedNumbers, savedShapes } from '../src/export/saved.ts';
import { readTimeText } from '../src/session/link/time-text.ts';
import { FORMATS, type Format, NotSaved, type SavedFile } from '../src/session/saving.ts';
import type { Case } from '../src/sim/case/case.ts';
import { stagesOf } from '../src/sim/stages/timeline.ts';
import { planCase } from './baked.ts';
import { readModels } from './models.ts';
import { caseIn } from './simulate/answer.ts';
import { decoderFor, looseCase, plain, Refused, readBytes } from './simulate/input.ts';

const USAGE = `npm run -s export -- CASE.json --as glb --out FILE    (- reads standard input; {} is the default case)
  --as     ${FORMATS.join(', ')}
  --out    a file, or - for standard output; for stl without --part a folder, one file a part
  --at     a stage that is done, or how far into it: inflate, inflate.4 (the end, unless given)
  --level  only one bone, T1 to L5, with what has been put into it; of numbers one bone of the case
  --part   only one part, by the name that it has in a GLB: vertebra-L1, cement-L1-left
Exit 0; 2 if something of this cannot be done. docs/interface.md says it all.
`;

const say = (message: string): unknown => process.stderr.write(`export: ${message}\n`);

interface Wanted {
  name: string;
  as: Format;
  out: string;
  at: string | null;
  level: Level | null;
  part: string | null;
}

const oneOf = <T extends string>(given: string, all: readonly T[], what: string): T => {
  const found = all.find((one) => one.toLowerCase() === given.toLowerCase());
  if (found === undefined) throw new Refused(`${plain(given)} is no ${what}: ${all.join(', ')} are`);
  return found;
};

/** @throws Refused if what is asked cannot be understood. */
function wantedOf(args: string[]): Wanted | null {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      as: text,
      out: text,
      at: text,
      level: text,
      part: text,
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return null;
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0)
    throw new Refused('one case is needed: a file, or - for standard input');
  if (values.as === undefined) throw new Refused(`--as is needed: ${FORMATS.join(', ')}`);
  if (values.out === undefined) throw new Refused('--out is needed: a file, or - for standard output');
  const as = oneOf(values.as, FORMATS, 'form');
  if ((as === 'csv' || as === 'json') && (values.part ?? values.at) !== undefined)
    throw new Refused(`${as} holds all stages: --at and --part are for shapes`);
  if (!existsSync(dirname(values.out))) throw new Refused(`${plain(values.out)} has no folder to lie in`);
  return {
    name,
    as,
    out: values.out,
    at: values.at ?? null,
    level: values.level === undefined ? null : oneOf(values.level, LEVELS, 'bone of the column'),
    part: values.part === undefined ? null : plain(values.part),
  };
}

/** @throws Refused if the case has no such stage. */
function timeIn(patientCase: Case, text: string | null): number {
  const stages = stagesOf(patientCase);
  const last = stages[stages.length - 1].to;
  if (text === null) return last;
  const t = readTimeText(text);
  const stage = t === null ? undefined : stages.find(({ from, to }) => from < t && t <= to);
  if (t === null || (stage === undefined && t !== 0))
    throw new Refused(`${plain(text)} is no time of this case: ${stages.map(({ id }) => id).join(', ')} are`);
  return t;
}

/** Plans the case; all that can be refused without that has been by then. */
async function filesOf(patientCase: Case, { as, at, level, part }: Wanted): Promise<SavedFile[]> {
  if (as === 'csv' || as === 'json') return [savedNumbers(await planCase(patientCase), as, level)];
  const t = timeIn(patientCase, at);
  const plan = await planCase(patientCase);
  return savedShapes(plan, t, await readModels(plan), as, { level, part });
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** @throws Refused if it cannot be written. */
function write(files: readonly SavedFile[], { as, out, part }: Wanted): void {
  if (out === '-' && files.length > 1) throw new Refused('standard output takes one part: name it by --part');
  try {
    if (out === '-') process.stdout.write(files[0].bytes);
    else if ((as === 'stl' && part === null) || isFolder(out)) {
      mkdirSync(out, { recursive: true });
      for (const { name, bytes } of files) writeFileSync(join(out, name), bytes);
    } else for (const { bytes } of files) writeFileSync(out, bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Refused(`${plain(out)} could not be written: ${code ?? plain(String(error))}`);
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

try {
  const wanted = wantedOf(process.argv.slice(2));
  if (wanted === null) process.stdout.write(USAGE);
  else {
    const bytes = readBytes(wanted.name);
    const { patientCase, notices } = caseIn(looseCase(decoderFor(bytes).decode(bytes)));
    for (const { field, given, problem, used } of notices)
      say(`${field}: ${given} is ${problem}${used === null ? '' : `; ${used} is used`}`);
    write(await filesOf(patientCase, wanted), wanted);
  }
} catch (error) {
  const known = error instanceof Refused || error instanceof NotSaved;
  const unread = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') ?? false;
  say(
    known ? error.message : plain(unread ? String((error as Error).message).split('. ')[0] : String(error)),
  );
  process.exitCode = 2;
}
