import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Row } from './row.ts';

const DIST = new URL('../../dist/', import.meta.url);

interface Chunk {
  file: string;
  imports?: string[];
  isEntry?: boolean;
}

const kilobytes = (file: string): number =>
  gzipSync(readFileSync(new URL(file, DIST)), { level: 9 }).length / 1000;

/** JavaScript that the consult's first picture needs: the entry, its shell, what they import, and the planner. */
export function bundleRows(): Row[] {
  const chunks = JSON.parse(readFileSync(new URL('.vite/manifest.json', DIST), 'utf8')) as Record<
    string,
    Chunk
  >;
  const needed = new Set<string>();
  const take = (name: string) => {
    const chunk = chunks[name];
    if (chunk === undefined) throw new Error(`the build has no ${name}`);
    if (needed.has(chunk.file)) return;
    needed.add(chunk.file);
    for (const other of chunk.imports ?? []) take(other);
  };
  take('index.html');
  take('src/shells/consult/Consult.tsx');
  const worker = readdirSync(new URL('assets/', DIST)).filter((name) => name.startsWith('planner.worker'));
  const files = [...needed, ...worker.map((name) => `assets/${name}`)];
  const leva = files.some((file) => file.includes('ParamsPanel'));
  return [
    {
      name: 'JavaScript for the first picture, gzip',
      value: files.reduce((sum, file) => sum + kilobytes(file), 0),
      unit: 'kB',
      budget: 400,
    },
    { name: 'leva in it', value: leva ? 1 : 0, unit: '', budget: 0 },
  ];
}
