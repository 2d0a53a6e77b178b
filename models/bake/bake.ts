import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LEVELS, type Level } from '../levels.ts';
import type { Manifest } from '../manifest.ts';
import { OUT, writeTable } from './out.ts';
import type { Run } from './run.ts';

/** The second run begins with the first one's last: upper and lower take as long. */
const MIDDLE = 8;

/** Writes every baked vertebra and disc and the manifest, in two runs side by side. The same sources give the same bytes. */
async function bakeColumn(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const runs = await Promise.all([
    inProcess(LEVELS.slice(0, MIDDLE + 1), false),
    inProcess(LEVELS.slice(MIDDLE), true),
  ]);
  const manifest: Manifest = {
    version: 1,
    levels: Object.assign({}, ...runs.map(({ levels }) => levels)),
    discs: Object.assign({}, ...runs.map(({ discs }) => discs)),
    joints: Object.assign({}, ...runs.map(({ joints }) => joints)),
  };
  prune(manifest);
  writeTable('manifest.json', manifest);
}

/** What one process makes of some levels (see run.ts). */
function inProcess(levels: readonly Level[], firstIsKnown: boolean): Promise<Run> {
  const path = fileURLToPath(new URL('run.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    const child = fork(path, { execArgv: ['--import', 'tsx'] });
    child.on('message', (run) => resolve(run as Run));
    child.on('error', reject);
    // What it made comes before it ends well.
    child.on('exit', (code) => code !== 0 && reject(new Error(`A run of the bake ended with ${code}`)));
    child.send([levels, firstIsKnown]);
  });
}

/** Files of shapes that are no longer baked go last, so that a bake cut short leaves a column that still draws. */
function prune({ levels, discs }: Manifest): void {
  const kept = new Set([
    ...Object.values(levels).flatMap(({ mesh, fine, distance }) => [mesh.file, fine.file, distance.file]),
    ...Object.values(discs).map(({ mesh }) => mesh.file),
  ]);
  for (const file of readdirSync(OUT))
    if (/\.(glb|sdf)$/.test(file) && !file.endsWith('-inner.glb') && !kept.has(file)) rmSync(OUT + file);
}

await bakeColumn();
