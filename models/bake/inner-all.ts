import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { summed } from '../distance.ts';
import type { InnerManifest } from '../inner.ts';
import { LEVELS, type Level } from '../levels.ts';
import type { DistanceEntry, Manifest } from '../manifest.ts';
import { decodeGlb } from './glb.ts';
import { bakeInner } from './inner.ts';
import { OUT, write, writeTable } from './out.ts';
import { sample, type Volume } from './volume.ts';

/** One level's inner surface, from what `bake.ts` wrote; `npm run bake` runs this file after that, `bake:inner` alone. */
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
    levels[level] = { ...write(file, glb), triangles };
    console.log(`${file} ${glb.byteLength} bytes, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  const inner: InnerManifest = { version: 1, levels: levels as InnerManifest['levels'] };
  writeTable('inner.json', inner);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bakeAll();
