import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PARAM_GROUPS, PARAMS, type Param } from '../src/sim/case/params.ts';
import { EVIDENCE } from '../src/sim/evidence/evidence.ts';
import { anatomyPage } from './anatomy-page.ts';

/** Pages that are made from the code and from what was baked. `npm run docs` writes them. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));

const range = (param: Param): string =>
  param.kind === 'number'
    ? `${param.min} to ${param.max}${param.unit === '' ? '' : ` ${param.unit}`}`
    : param.options.map((option) => option.value).join(', ');

const defaultText = (param: Param): string =>
  typeof param.default === 'object'
    ? `by level: ${Object.entries(param.default)
        .map(([level, value]) => `${level} ${value}`)
        .join(', ')}`
    : String(param.default);

const sourceText = (param: Param): string =>
  param.source === 'illustrative' ? 'illustrative' : `${param.source}: ${EVIDENCE[param.source].source}`;

export function parametersPage(): string {
  const groups = PARAM_GROUPS.map(
    ({ title, paths }) => `## ${title}

| field | in links | what | range | default | source |
| --- | --- | --- | --- | --- | --- |
${paths
  .map((path) => {
    const param = PARAMS[path];
    return `| \`${path}\` | \`${param.key}\` | ${param.label}. ${param.help} | ${range(param)} | ${defaultText(param)} | ${sourceText(param)} |`;
  })
  .join('\n')}
`,
  );
  return `# Parameters

Every field of a case, made from \`src/sim/params.ts\` by \`npm run docs\`. A case is JSON with these fields; what is
missing is defaulted, what is out of range becomes the nearest valid value, and both the page and
\`npm run simulate\` say so.

${groups.join('\n')}`;
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

Made from package-lock.json by \`npm run docs\`. Packages marked "page" are part of what a visitor loads; the others
build and test it. Each package's own licence text is in its folder once installed.

| package | version | licence | part |
| --- | --- | --- | --- |
${lines.join('\n')}
`;
}

export const PAGES: Readonly<Record<string, () => string>> = {
  'docs/anatomy.md': anatomyPage,
  'docs/parameters.md': parametersPage,
  'THIRD-PARTY-NOTICES.md': noticesPage,
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, make] of Object.entries(PAGES)) writeFileSync(resolve(ROOT, path), make());
