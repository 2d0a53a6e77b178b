import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { summed } from '../distance.ts';
import type { InnerManifest } from '../inner.ts';
import { LEVELS, type Level } from '../levels.ts';
import type { DistanceEntry, Manifest } from '../manifest.ts';
import { decodeGlb } from './glb.ts';
import { bakeInner } from './inner.ts';
import { sample, type Volume } from './volume.ts';

/** Bakes the inner surfaces from what `bake.ts` wrote; `npm run bake` runs it after that, `bake:inner` alone. */
const OUT = fileURLToPath(new URL('../../public/models/', import.meta.url));

export async function innerOf(level: Level, manifest: Manifest) {
  const { fine, distance, landmarks } = manifest.levels[level];
  const outer = await decodeGlb(readFileSync(OUT + fine.file));
  const volume = unpack(distance);
  return bakeInner(level, outer, (x, y, z) => sample(volume, x, y, z), fine.boundsMm, landmarks);
}

function unpack({ file, size, originMm, spacingMm, rangeMm }: DistanceEntry): Volume {
  const codes = new Int8Array(inflateRawSync(readFileSync(OUT + file)));
  summed(codes, size);
  const data = Float32Array.from(codes, (q) => Math.sign(q) * (q / 127) ** 2 * rangeMm);
  return { size, origin: originMm, spacing: spacingMm, data };
}

async function bakeAll(): Promise<void> {
  const start = performance.now();
  const manifest = JSON.parse(readFileSync(`${OUT}manifest.json`, 'utf8')) as Manifest;
  const levels: Partial<InnerManifest['levels']> = {};
  for (const level of LEVELS) {
    const { glb, triangles } = await innerOf(level, manifest);
    const file = `${level}-inner.glb`;
    writeFileSync(OUT + file, glb);
    levels[level] = {
      file,
      bytes: glb.byteLength,
      hash: createHash('sha256').update(glb).digest('hex').slice(0, 16),
      triangles,
    };
    console.log(`${file} ${glb.byteLength} bytes, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  const inner: InnerManifest = { version: 1, levels: levels as InnerManifest['levels'] };
  writeFileSync(`${OUT}inner.json`, `${JSON.stringify(inner, null, 1)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bakeAll();
