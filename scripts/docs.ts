import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GROUP_TITLES, paramText } from '../src/content/params.ts';
import { type CasePath, MOST_LEVELS } from '../src/sim/case/case.ts';
import type { Param } from '../src/sim/case/params/types.ts';
import {
  LEVEL_GROUPS,
  PARAMS,
  type ParamGroup,
  TREATED_LEVELS,
  WHOLE_GROUPS,
} from '../src/sim/case/params.ts';
import { cited } from '../src/sim/evidence/address.ts';
import { EVIDENCE } from '../src/sim/evidence/evidence.ts';
import { anatomyPage } from './anatomy-page.ts';
import { typesText } from './build/types.ts';
import { decisionAidPage } from './decision-aid/page.ts';
import { personFields } from './person-page.ts';

/** Pages that are made from the code and from what was baked. `npm run docs` writes them. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));

const range = (param: Param): string =>
  param.kind === 'number'
    ? `${param.min} to ${param.max}${param.unit === '' ? '' : ` ${param.unit}`}`
    : param.options.join(', ');

/** A default that depends on level and side in full, one that follows from other fields as what it follows from. */
function defaultText(path: CasePath, param: Param): string {
  if (param.default === null) return `follows ${paramText(path).follows}`;
  if (typeof param.default !== 'function') return String(param.default);
  const by = param.default;
  const each = (oneSide: boolean) =>
    TREATED_LEVELS.map((level) => `${level} ${by({ level, oneSide })}`).join(', ');
  return `by level: ${each(false)}; one side alone: ${each(true)}`;
}

const sourceText = (param: Param): string =>
  param.source === 'illustrative' ? 'illustrative' : `${param.source}: ${cited(EVIDENCE[param.source])}`;

function parameterRow(path: CasePath): string {
  const param = PARAMS[path];
  const { label, help } = paramText(path);
  return `| \`${path}\` | \`${param.key}\` | ${label}. ${help} | ${range(param)} | ${defaultText(path, param)} | ${sourceText(param)} |`;
}

const groupText = ({ id, paths }: ParamGroup<CasePath>): string => `### ${GROUP_TITLES[id]}

| field | in links | what | range | default | source |
| --- | --- | --- | --- | --- | --- |
${paths.map(parameterRow).join('\n')}
`;

export function parametersPage(): string {
  return `# Parameters

Every field of a case, made from \`src/sim/case/params.ts\` by \`npm run docs\`. A case is JSON with these fields: those of the
whole case, and \`levels\`, a list of one to ${MOST_LEVELS} broken bones, each with \`level\` (${TREATED_LEVELS.join(', ')}; L1 where a
case names no bone) and the fields of a bone. What is missing is defaulted, what is out of range becomes the nearest valid
value, and both the page and \`npm run simulate\` say so. Only a bone is never replaced by another: one that cannot be done
here (S1, C7) or that does not exist is refused by its name. How a case is written, in JSON and in links, stands in
[interface.md](interface.md).

## Of the whole case

${WHOLE_GROUPS.map(groupText).join('\n')}
${personFields()}
## Of each bone

${LEVEL_GROUPS.map(groupText).join('\n')}`;
}

interface LockEntry {
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
}

/** Packages whose licence stands in their file, not in the lock. */
export function noticesPage(): string {
  const lock = JSON.parse(readFileSync(resolve(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockEntry>;
  };
  const rows = Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional)
    .map(([path, entry]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
      licence: entry.license ?? 'see the package',
      part: entry.dev ? 'development' : 'page',
    }))
    .sort((a, b) => a.part.localeCompare(b.part) * -1 || a.name.localeCompare(b.name));
  const seen = new Set<string>();
  const lines = rows.flatMap((row) => {
    const line = `| ${row.name} | ${row.version} | ${row.licence} | ${row.part} |`;
    if (seen.has(line)) return [];
    seen.add(line);
    return [line];
  });
  return `# Third-party notices

Made from package-lock.json by \`npm run docs\`. Packages marked "page" are what the page depends on; the others
build and test it. What a visitor really loads of them, with the texts of its licences, lies beside the built page:
\`dist/THIRD-PARTY-NOTICES.txt\`.

The kiosk's pages carry glyphs of Noto Naskh Arabic and Noto Sans SC, cut from their files by \`npm run fonts\` (copyright The Noto
Project Authors, SIL Open Font License 1.1, https://openfontlicense.org).

| package | version | licence | part |
| --- | --- | --- | --- |
${lines.join('\n')}
`;
}

export const PAGES: Readonly<Record<string, () => string>> = {
  'docs/anatomy.md': anatomyPage,
  'docs/decision-aid.md': decisionAidPage,
  'docs/parameters.md': parametersPage,
  'THIRD-PARTY-NOTICES.md': noticesPage,
  'public/kyphoscope.d.ts': typesText,
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, make] of Object.entries(PAGES)) writeFileSync(resolve(ROOT, path), make());
