import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Each layer and what it may import besides itself. `main.tsx` may import everything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  models: [],
  'src/sim': ['models'],
  'src/showing': ['models', 'src/sim'],
  'src/session': ['models', 'src/sim', 'src/showing'],
  'src/content': ['models', 'src/sim', 'src/showing', 'src/session'],
  'src/fluoro': ['models', 'src/sim', 'src/showing', 'src/session'],
  'src/scene': ['models', 'src/sim', 'src/showing', 'src/session', 'src/content', 'src/fluoro'],
  'src/ui': ['models', 'src/sim', 'src/showing', 'src/session', 'src/content', 'src/fluoro'],
  'src/shells': [
    'models',
    'src/sim',
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
  'src/sim': ['valibot'],
  'src/showing': [],
};

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Every module that a file names after `from`, `import` or `import(`. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g)].map((match) => match[1]);
}

const layerOf = (file: string): string | null =>
  Object.keys(MAY_IMPORT).find((layer) => file === layer || file.startsWith(`${layer}/`)) ?? null;

/** Tools that bake or draw models run in Node and are not part of the page. */
const isTool = (file: string): boolean => file.startsWith('models/bake/') || file.startsWith('models/sheet/');

const FILES = Object.keys(MAY_IMPORT)
  .flatMap(filesUnder)
  .filter((file) => !isTool(file));

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

  it('keeps the pure core free of clocks, chance and the page', () => {
    for (const file of FILES.filter((name) => name.startsWith('src/sim/') || name.startsWith('models/'))) {
      const text = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(text, file).not.toMatch(
        /\b(Math\.random|Date\.now|new Date\b|performance\.now|(document|window)\.)/,
      );
    }
  });
});
