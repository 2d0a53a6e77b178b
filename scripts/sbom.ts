import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(import.meta.dirname, '..');

interface Entry {
  name?: string;
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
}

export interface Lock {
  name: string;
  version: string;
  packages: Readonly<Record<string, Entry>>;
}

const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** A package's address in CycloneDX: the at sign of a scope is written %40. */
const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const hashesOf = (integrity: string | undefined) =>
  integrity?.startsWith('sha512-')
    ? [{ alg: 'SHA-512', content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') }]
    : [];

/** A licence by its SPDX name, or several joined. */
const licencesOf = (license: string | undefined) =>
  license === undefined
    ? []
    : [/ (OR|AND) /.test(license) ? { expression: license } : { license: { id: license } }];

/** What a lock file names, as CycloneDX 1.6: `required` what the page depends on, `excluded` what only builds and tests it. */
export function sbomOf({ name, version, packages }: Lock) {
  const seen = new Map<string, object>();
  for (const [path, entry] of Object.entries(packages)) {
    if (path === '' || entry.version === undefined) continue;
    const own = nameOf(path);
    const ref = purl(own, entry.version);
    // Twice in the tree: what the page depends on counts.
    if (seen.has(ref) && (entry.dev || entry.devOptional)) continue;
    seen.set(ref, {
      type: 'library',
      'bom-ref': ref,
      name: own,
      version: entry.version,
      scope: entry.dev || entry.devOptional ? 'excluded' : entry.optional ? 'optional' : 'required',
      hashes: hashesOf(entry.integrity),
      licenses: licencesOf(entry.license),
      purl: ref,
    });
  }
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': purl(name, version), name, version } },
    components: [...seen.values()],
  };
}

export const lock = (): Lock => JSON.parse(readFileSync(resolve(ROOT, 'package-lock.json'), 'utf8')) as Lock;

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(sbomOf(lock()), null, 2));
