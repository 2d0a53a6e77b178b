import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Names that a text exports. Default exports and `export *` are not looked at. */
function exportsOf(text: string): string[] {
  const declared = text.matchAll(
    /^export (?:declare )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm,
  );
  const listed = text.matchAll(/^export (?:type )?\{([^}]*)\}/gm);
  return [...[...declared].map((match) => match[1]), ...[...listed].flatMap((match) => namesIn(match[1], 1))];
}

/** Of `a, type b as c`: what is asked for (0) or what it is called here (1). */
const namesIn = (list: string, which: 0 | 1): string[] =>
  list
    .split(',')
    .map((one) => one.trim().replace(/^type /, ''))
    .filter(Boolean)
    .map((one) => one.split(/\s+as\s+/))
    .map((pair) => pair[which] ?? pair[0]);

/** What a text takes from other modules, as [module, name]; `*` for all of one. */
function takenIn(text: string): [module: string, name: string][] {
  const lists = [
    ...text.matchAll(/\b(?:import|export)\s+(?:type\s+)?(?:\w+\s*,\s*)?\{([^}]*)\}\s*from\s*'([^']+)'/g),
  ];
  // `const { a } = await import('./b.ts')`, `import('./b.ts').then(({ a }) =>`, `typeof import('./b.ts')`: all of b.
  const wholes = text.matchAll(/\*\s+as\s+\w+\s+from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g);
  return [
    ...lists.flatMap((match) => namesIn(match[1], 0).map((name): [string, string] => [match[2], name])),
    ...[...wholes].map((match): [string, string] => [match[1] ?? match[2], '*']),
  ];
}

/** Whether a text uses a name beyond declaring it: what one file alone uses may say by its export what its functions are about. */
const usedAtHome = (text: string, name: string): boolean =>
  (text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0) > 1;

/** Exports of `ours` that none of `texts` takes and that do nothing where they stand, as `file: name`. */
function unused(texts: ReadonlyMap<string, string>, ours: (file: string) => boolean): string[] {
  const taken = new Set<string>();
  for (const [file, text] of texts)
    for (const [module, name] of takenIn(text))
      if (module.startsWith('.')) taken.add(`${join(dirname(file), module)}: ${name}`);
  return [...texts]
    .filter(([file]) => ours(file))
    .flatMap(([file, text]) =>
      exportsOf(text).flatMap((name) => (usedAtHome(text, name) ? [] : [{ file, name }])),
    )
    .filter(({ file, name }) => !taken.has(`${file}: ${name}`) && !taken.has(`${file}: *`))
    .map(({ file, name }) => `${file}: ${name}`);
}

const TEXTS = new Map(
  [...['src', 'models', 'scripts', 'tests'].flatMap(filesUnder), 'vite.config.ts'].map((file) => [
    file,
    readFileSync(join(ROOT, file), 'utf8'),
  ]),
);

/** What goes with the files that have several bones, which are being written anew. */
const LEFT = ['src/sim/balloon/balloon.ts: markers', 'src/sim/evidence/evidence.ts: EvidenceMark'];

describe('what is exported', () => {
  it('is used', () => {
    const found = unused(TEXTS, (file) => !file.endsWith('.d.ts'));
    expect(found.filter((one) => !LEFT.includes(one))).toEqual([]);
  });

  it('is found in every form', () => {
    const texts = new Map([
      [
        'a.ts',
        'export const one = 1;\nexport type Two = 2;\nexport async function three() {}\nexport const home = 3;\nhome;\nconst five = 5;\nexport { five as six };',
      ],
      ['b.ts', "import { one, type Two } from './a.ts';\nexport { six } from './a.ts';"],
      ['c/d.ts', "const b = await import('../b.ts');\nexport interface Left {}"],
    ]);
    expect(unused(texts, () => true)).toEqual(['a.ts: three', 'c/d.ts: Left']);
  });

  it('is looked for in all that there is', () => {
    expect(TEXTS.size).toBeGreaterThan(400);
    expect(relative(ROOT, import.meta.filename)).toBe('tests/unused.test.ts');
  });
});
