import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HEADERS, POLICY } from '../scripts/build/policy.ts';
import { PAGES } from '../scripts/docs.ts';
import { SHELLS } from '../src/session/view/view.ts';
import { measuresOf } from '../src/sim/report.ts';
import { knownPlan } from './fixtures/real.ts';

const ROOT = resolve(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(resolve(ROOT, name), 'utf8');

describe('documents made from the code', () => {
  it.each(Object.keys(PAGES))('%s is up to date (npm run docs)', (path) => {
    expect(read(path)).toBe(PAGES[path]());
  });
});

describe('docs/interface.md', () => {
  it('names every field that a stage, a bone and a way in are measured by', async () => {
    const { stages, levels } = measuresOf(await knownPlan({}));
    const page = read('docs/interface.md');
    const fields = [stages[10], stages[10].levels[0], levels[0], levels[0].approaches[0]].flatMap(
      Object.keys,
    );
    expect(fields.length).toBeGreaterThan(30);
    for (const field of fields) expect(page, field).toContain(`"${field}"`);
  });
});

describe('what is published for other programs', () => {
  /** The calls, as the source declares them. */
  const calls = [
    ...(
      /interface KyphoscopeApi \{([\s\S]*?)\n\}/.exec(read('src/session/outside/api.ts'))?.[1] ?? ''
    ).matchAll(/^ {2}(?:readonly )?(\w+):/gm),
  ].map((match) => match[1]);

  it('has every call: in the page of the interface, in messages, in the element', () => {
    expect(calls.length).toBeGreaterThan(8);
    const [embed, element] = [read('src/session/outside/embed.ts'), read('public/kypho-scope.js')];
    for (const call of calls) {
      expect(read('docs/interface.md'), call).toMatch(new RegExp(`^\\| \`${call}[(\`]`, 'm'));
      expect(embed, call).toContain(`case '${call}':`);
      if (call !== 'ready') expect(element, call).toContain(`'${call}'`);
    }
  });
});

describe('docs/hosting.md', () => {
  it('has every header as the page needs it, for nginx, Caddy and static hosts, and every line that can be missing', () => {
    const page = read('docs/hosting.md');
    for (const [name, value] of Object.entries(HEADERS))
      for (const line of [
        `add_header ${name} "${value}" always;`,
        `header ${name} "${value}"`,
        `${name}: ${value}`,
      ])
        expect(page).toContain(line);
    for (const directive of [
      'script-src',
      'worker-src',
      'connect-src',
      'style-src',
      'img-src',
      'font-src',
      'trusted-types',
    ])
      expect(page).toContain(`| \`${directive} ${POLICY[directive]}\` |`);
  });
});

describe('docs/house.md', () => {
  const begin = read('docs/house.md').split('## Where to begin')[1];
  const named = [...begin.matchAll(/`([\w./-]+\/(?:[\w-]+\.\w+)?)`/g)].map((match) => match[1]);

  it.each([...new Set(named)])('says to begin in %s, which exists', (path) => {
    expect(existsSync(resolve(ROOT, path)) || existsSync(resolve(ROOT, 'src', path))).toBe(true);
  });

  it('tells where to begin for every kind of change', () => {
    expect(named.length).toBeGreaterThan(30);
  });
});

describe('the virtual cohort', () => {
  it('says of every row whether it agrees, and why where it does not', () => {
    const rows = read('docs/cohort.md')
      .split('\n')
      .filter((line) => line.startsWith('| ') && /\| (calibration|judge) \|/.test(line));
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) expect(row).toMatch(/\| (Agrees\.|Differs\. [A-Z][^|]{20,}\.) \|$/);
  });
});

describe('README', () => {
  it('gives every dependency its reason and licence', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const readme = read('README.md');
    for (const name of Object.keys({ ...dependencies, ...devDependencies }))
      expect(readme, name).toContain(`| ${name} |`);
  });

  it('gives the address of every shell', () => {
    const readme = read('README.md');
    for (const shell of SHELLS)
      expect(readme, shell).toContain(shell === 'consult' ? '| `/` |' : `/?shell=${shell}`);
  });

  it('shows the two commands on its first screen', () => {
    const first = read('README.md').split('\n').slice(0, 30).join('\n');
    expect(first).toContain('npm start');
    expect(first).toContain('npm test');
  });

  it('pins every version', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
  });
});
