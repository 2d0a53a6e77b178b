import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { type DecodedGlb, decodeGlb } from '../../models/bake/glb.ts';
import type { Volume } from '../../models/bake/volume.ts';
import type { DistanceEntry, Manifest } from '../../models/manifest.ts';

/** What `npm run bake` left in public/models, read as the app would. */
export const bakedFile = (name: string): Uint8Array =>
  readFileSync(fileURLToPath(new URL(`../../public/models/${name}`, import.meta.url)));

export const manifest: Manifest = JSON.parse(Buffer.from(bakedFile('manifest.json')).toString('utf8'));

export const bakedMesh = (name: string): Promise<DecodedGlb> => decodeGlb(bakedFile(name));

export function bakedDistance({ file, size, originMm, spacingMm, rangeMm }: DistanceEntry): Volume {
  const bytes = new Int8Array(inflateRawSync(bakedFile(file)));
  const data = Float32Array.from(bytes, (q) => Math.sign(q) * (q / 127) ** 2 * rangeMm);
  return { size, origin: originMm, spacing: spacingMm, data };
}
