import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEVEL_PATHS, WHOLE_PATHS } from '../src/sim/case/params.ts';
import { STAGES } from '../src/sim/stages/stages.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Each layer and what it may import besides itself. `main.tsx` may import everything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  models: [],
  'src/offline': [],
  'src/sim': ['models'],
  'src/practice': ['models', 'src/sim'],
  'src/showing': ['models', 'src/sim'],
  'src/learn': ['models', 'src/sim', 'src/showing'],
  'src/film': ['models', 'src/sim'],
  'src/session': ['models', 'src/sim', 'src/showing'],
  'src/content': ['models', 'src/sim', 'src/film', 'src/practice', 'src/learn', 'src/showing', 'src/session'],
  'src/fluoro': ['models', 'src/sim', 'src/showing', 'src/session'],
  'src/scene': ['models', 'src/sim', 'src/showing', 'src/session', 'src/content', 'src/fluoro'],
  'src/export': ['models', 'src/sim', 'src/session', 'src/content', 'src/fluoro', 'src/scene'],
  'src/ui': [
    'models',
    'src/sim',
    'src/film',
    'src/practice',
    'src/learn',
    'src/showing',
    'src/session',
    'src/content',
    'src/fluoro',
  ],
  'src/shells': [
    'models',
    'src/sim',
    'src/practice',
    'src/showing',
    'src/session',
    'src/content',
    'src/fluoro',
    'src/scene',
    'src/ui',
  ],
};

/** Packages that a layer may use; the pure core has only a validator, and how a stage is shown is plain data. */
const PURE_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  models: [],
  'src/offline': ['workbox-precaching'],
  'src/sim': ['valibot'],
  'src/practice': ['valibot'],
  'src/learn': ['valibot'],
  'src/film': ['dicom-parser', 'jpeg-lossless-decoder-js'],
  'src/showing': [],
};

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Every module that a text names after `from`, `import` or `import(`, or as a worker's address. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\bnew URL\(\s*)['"]([^'"]+)['"]/g)].map(
    (match) => match[1],
  );

const importsOf = (file: string): string[] => namedIn(readFileSync(join(ROOT, file), 'utf8'));

/** The files of ours that a file imports, types too. */
const neighboursOf = (file: string): string[] =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(ROOT, resolve(ROOT, dirname(file), name)));

/** Every way round that a walk over the graph meets, each as `a > b > a` and beginning with its first name. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>();
  const finished = new Set<string>();
  const way: string[] = [];
  const walk = (file: string): void => {
    if (finished.has(file)) return;
    const from = way.indexOf(file);
    if (from >= 0) {
      const round = way.slice(from);
      const first = round.indexOf([...round].sort()[0]);
      const turned = [...round.slice(first), ...round.slice(0, first)];
      found.add([...turned, turned[0]].join(' > '));
      return;
    }
    way.push(file);
    for (const next of graph.get(file) ?? []) walk(next);
    way.pop();
    finished.add(file);
  };
  for (const file of graph.keys()) walk(file);
  return [...found].sort();
}

const layerOf = (file: string): string | null =>
  Object.keys(MAY_IMPORT).find((layer) => file === layer || file.startsWith(`${layer}/`)) ?? null;

/** Tools that bake or draw models run in Node and are not part of the page. */
const isTool = (file: string): boolean => file.startsWith('models/bake/') || file.startsWith('models/sheet/');

const FILES = Object.keys(MAY_IMPORT)
  .flatMap(filesUnder)
  .filter((file) => !isTool(file));

/** Where numbers are meant: the room that counts stages, and the one that reads the numbers of bones. */
const COUNTS = ['src/sim/stages/', 'src/sim/case/written/'];
/** A stage's number, or a time compared with one or counted from it. */
const NUMBERED = /\.number\b(?!\()|\b(?:t|number)\s*(?:[<>]=?|[!=]==|-)\s*(?:[2-9]|1\d)(?![\d.])/;
/** A stage asked for by name where it should be looked up how it is shown. */
const NAMED = new RegExp(`\\b(?:stage|id)\\s*[!=]==\\s*'(?:${STAGES.join('|')})'`);

const codeOf = (file: string): string =>
  readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe('the arrows', () => {
  it.each(FILES)('%s imports only what lies below it', (file) => {
    const layer = layerOf(file) as string;
    for (const name of importsOf(file)) {
      if (!name.startsWith('.')) {
        const allowed = PURE_PACKAGES[layer];
        if (allowed !== undefined) expect(allowed, `${file} imports ${name}`).toContain(name);
        continue;
      }
      const target = relative(ROOT, resolve(ROOT, dirname(file), name));
      expect(isTool(target), `${file} imports ${target}`).toBe(false);
      const other = layerOf(target);
      if (other === null || other === layer) continue;
      expect(MAY_IMPORT[layer], `${file} imports ${target}`).toContain(other);
    }
  });

  it('sees the files that it is about', () => {
    expect(FILES.length).toBeGreaterThan(80);
    expect(FILES).toContain('src/sim/plan.ts');
  });

  it('uses nothing that a page without https lacks, nor storage that may be denied unguarded', () => {
    for (const file of FILES.filter((name) => name.startsWith('src/'))) {
      const code = codeOf(file);
      expect(code, file).not.toMatch(/\bcrypto\.(randomUUID|subtle)\b/);
      if (/\b(local|session)Storage\./.test(code)) expect(code, file).toMatch(/\bcatch\b/);
      // What is kept on the device is kept in one way.
      if (/\blocalStorage\b/.test(code)) expect(file).toBe('src/ui/kit/on-device.ts');
    }
  });

  it('keeps the pure core free of clocks, chance and the page', () => {
    for (const file of FILES.filter((name) => /^(src\/(sim|film|practice|learn)|models)\//.test(name))) {
      expect(codeOf(file), file).not.toMatch(
        /\b(Math\.random|Date\.now|new Date\b|performance\.now|(document|window)\.)/,
      );
    }
  });

  it('go round nowhere, within folders or for a type', () => {
    const all = ['src', 'models'].flatMap(filesUnder);
    const circles = circlesIn(new Map(all.map((file) => [file, neighboursOf(file)])));
    expect(circles).toEqual([]);
  });

  it('are read of every form of import', () => {
    const forms = [
      "import a from './a.ts'",
      "import type { B } from './b.ts'",
      "export type { C } from './c.ts'",
      "type D = typeof import('./d.ts')",
      "import './e.ts'",
      "new Worker(new URL('./f.ts', import.meta.url))",
    ];
    expect(forms.flatMap(namedIn)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `./${name}.ts`));
  });

  it('that go round are named', () => {
    const graph = { c: ['a'], a: ['b', 'd'], b: ['c'], d: [] };
    expect(circlesIn(new Map(Object.entries(graph)))).toEqual(['a > b > c > a']);
    expect(circlesIn(new Map(Object.entries({ ...graph, b: ['d'] })))).toEqual([]);
  });
});

describe('a stage', () => {
  const elsewhere = FILES.filter((file) => !COUNTS.some((room) => file.startsWith(room)));

  it('has no number where stages are not counted', () => {
    for (const file of elsewhere.filter((name) => name.startsWith('src/')))
      expect(NUMBERED.exec(codeOf(file))?.[0], file).toBeUndefined();
    for (const old of ['stage.number', 'number >= 11', 't <= 8', 'heatAt(t - 11)'])
      expect(old).toMatch(NUMBERED);
  });

  it('is looked up, not asked for by name, by whoever shows it', () => {
    for (const file of elsewhere.filter((name) => !/^(models|src\/sim)\//.test(name)))
      expect(NAMED.exec(codeOf(file))?.[0], file).toBeUndefined();
    for (const old of ["state.stage === 'fracture'", "now.stage.id === 'choices'"])
      expect(old).toMatch(NAMED);
  });
});

describe('a field of a case', () => {
  // What a case is and how it is written knows every field; what comes of it is in the other rooms of the model, or is drawn.
  const rooms = FILES.filter((file) => /^src\/(sim\/(?!case\/)|scene\/)/.test(file));
  const read = rooms.map(codeOf).join('\n');

  it.each([...WHOLE_PATHS, ...LEVEL_PATHS])('%s changes something: model or scene reads it', (path) => {
    const leaf = path.split('.').at(-1);
    expect(read).toMatch(new RegExp(`\\b${leaf}\\b`));
  });
});
