import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DecodedGlb, decodeGlb } from '../../models/bake/glb.ts';
import type { Volume } from '../../models/bake/volume.ts';
import type { DistanceEntry, Manifest } from '../../models/manifest.ts';
import { decodeDistance } from '../../src/session/load/distance.ts';

/** What `npm run bake` left in public/models, read as the app would. */
export const bakedFile = (name: string): Uint8Array =>
  readFileSync(fileURLToPath(new URL(`../../public/models/${name}`, import.meta.url)));

export const manifest: Manifest = JSON.parse(Buffer.from(bakedFile('manifest.json')).toString('utf8'));

export const bakedMesh = (name: string): Promise<DecodedGlb> => decodeGlb(bakedFile(name));

export async function bakedDistance(entry: DistanceEntry): Promise<Volume> {
  const { origin, size, spacing, data } = await decodeDistance(
    Uint8Array.from(bakedFile(entry.file)).buffer,
    entry,
  );
  return { origin, size, spacing, data };
}
