import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jointBelow, LEVELS } from '../levels.ts';
import type { FileEntry, Manifest } from '../manifest.ts';
import { type BakedDisc, bakeDisc } from './disc.ts';
import { type BakedLevel, bakeLevel } from './level.ts';

const OUT = fileURLToPath(new URL('../../public/models/', import.meta.url));

/** Writes every baked shape and the manifest. The same sources give the same bytes. */
async function bakeAll(): Promise<void> {
  const start = performance.now();
  mkdirSync(OUT, { recursive: true });
  const levels: Partial<Manifest['levels']> = {};
  const discs: Manifest['discs'] = {};
  const joints: Manifest['joints'] = {};
  let upper: BakedLevel | null = null;
  for (const level of LEVELS) {
    const baked: BakedLevel = await bakeLevel(level);
    levels[level] = {
      mesh: { ...write(`${level}.glb`, baked.mesh.glb), ...baked.mesh.facts },
      fine: { ...write(`${level}-fine.glb`, baked.fine.glb), ...baked.fine.facts },
      distance: {
        ...write(`${level}.sdf`, baked.distance.bytes),
        ...baked.distance.facts,
      },
      landmarks: baked.landmarks,
    };
    if (upper !== null) {
      const name = jointBelow(upper.level);
      const disc: BakedDisc = await bakeDisc(upper, baked);
      joints[name] = disc.joint;
      discs[name] = {
        mesh: { ...write(`disc-${name}.glb`, disc.glb), ...disc.facts },
        heightsMm: disc.heightsMm,
      };
    }
    upper = baked;
    console.log(`${level} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  const manifest: Manifest = { version: 1, levels: levels as Manifest['levels'], discs, joints };
  prune(manifest);
  writeFileSync(`${OUT}manifest.json`, `${JSON.stringify(manifest, rounded, 1)}\n`);
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

function write(file: string, data: Uint8Array): FileEntry {
  writeFileSync(OUT + file, data);
  return { file, bytes: data.byteLength, hash: createHash('sha256').update(data).digest('hex').slice(0, 16) };
}

/** Micrometres are enough: keeps the manifest small and its bytes steady. */
const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toFixed(4)) : value;

await bakeAll();
