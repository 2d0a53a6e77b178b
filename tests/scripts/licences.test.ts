import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lock, sbomOf } from '../../scripts/sbom.ts';

const { packages } = lock();
const ENTRIES = Object.entries(packages).filter(([path]) => path !== '');

/** What may be handed on with the page, its notice kept. */
const SHIPPED = /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1)$/;
/** What may build and test it besides, unchanged and not handed on. */
const TOOLS =
  /^(MPL-2\.0|Python-2\.0|MIT OR Apache-2\.0|\(MIT AND Zlib\)|(Apache-2\.0 AND )?LGPL-3\.0-or-later( AND MIT)?)$/;
/** Says its licence in its file alone: MIT. Not of the page: a dependency of a dependency, which nothing of ours uses. */
const UNSAID = ['node_modules/webgl-constants'];

describe('licences', () => {
  it('of what the page depends on may be handed on, of what builds it used', () => {
    const wrong = ENTRIES.filter(
      ([path, { license = '', dev }]) =>
        !SHIPPED.test(license) && !(dev && TOOLS.test(license)) && !UNSAID.includes(path),
    );
    expect(wrong.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });
});

describe('npm run sbom', () => {
  const { components } = sbomOf(lock()) as unknown as { components: Record<string, unknown>[] };

  it('names every package once, by an address of its own, with what its file must hash to', () => {
    const named = new Set(
      ENTRIES.map(([path, { version }]) => `${path.split('node_modules/').pop()}@${version}`),
    );
    expect(new Set(components.map(({ name, version }) => `${name}@${version}`))).toEqual(named);
    expect(components.length).toBe(named.size);
    expect(components.find(({ name }) => name === '@react-three/fiber')).toMatchObject({
      purl: 'pkg:npm/%40react-three/fiber@9.8.2',
      scope: 'required',
      licenses: [{ license: { id: 'MIT' } }],
      hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
    });
    expect(components.find(({ name }) => name === 'typescript')).toMatchObject({ scope: 'excluded' });
  });

  it('is a command that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(scripts.sbom).toBe('tsx scripts/sbom.ts');
  });
});
