import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

interface Shipped {
  name: string;
  version: string;
  licence: string;
  author: string;
  /** Where it lies. */
  folder: string;
}

/** The folder of the package that a module belongs to; null for our own. */
function folderOf(id: string): string | null {
  const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replace(/^\0/, ''));
  return found === null ? null : found[1];
}

/** A person or a place as package.json names it. */
const textOf = (said: unknown): string =>
  typeof said === 'string'
    ? said
    : typeof said === 'object' && said !== null
      ? String('name' in said ? said.name : 'url' in said ? said.url : '')
      : '';

function packageAt(folder: string): Shipped | null {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return null;
  const { name, version, license, author, repository } = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    unknown
  >;
  return {
    name: String(name),
    version: String(version),
    licence: String(license ?? 'see below'),
    author: textOf(author) || textOf(repository),
    folder,
  };
}

const textIn = ({ folder, author }: Shipped): string =>
  readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
    .join('\n\n') || `The package brings no text of it. By ${author}.`;

/** Of these modules the packages that they come from, with their licences' texts. */
function noticesOf(modules: Iterable<string>): string {
  const folders = new Set([...modules].map(folderOf).filter((folder) => folder !== null));
  const packages = [...folders]
    .map(packageAt)
    .filter((one) => one !== null)
    .sort((a, b) => a.name.localeCompare(b.name));
  const parts = packages.map((one) => `${one.name} ${one.version} (${one.licence})\n\n${textIn(one)}`);
  return [
    'Kyphoscope holds parts of these packages, each under its own licence. Its kiosk carries glyphs of Noto Naskh Arabic and Noto Sans SC, copyright The Noto Project Authors, SIL Open Font License 1.1 as below.',
    ...parts,
  ].join(`\n\n${'-'.repeat(80)}\n\n`);
}

/** Lays the licences of what is really in the page beside it: not of what was only looked at and left out. */
export const withLicences = (): Plugin => ({
  name: 'licences',
  apply: 'build',
  generateBundle(_, bundle) {
    const modules = new Set<string>();
    for (const made of Object.values(bundle))
      if (made.type === 'asset') for (const file of made.originalFileNames) modules.add(resolve(file));
      else
        for (const [id, { renderedLength }] of Object.entries(made.modules))
          if (renderedLength > 0) modules.add(id);
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source: noticesOf(modules) });
  },
});
