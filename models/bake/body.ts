import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BodyManifest, RIGID_PARTS, type RigidEntry, type RigidPart } from '../body/manifest.ts';
import type { Manifest } from '../manifest.ts';
import { type BonePart, bonePlans } from './body-parts.ts';
import { bakeBone } from './bone.ts';
import { bakeLastDisc } from './last-disc.ts';
import { OUT, write, writeTable } from './out.ts';

const BODY = `${OUT}body/`;

export interface BakedPart {
  glb: Uint8Array;
  entry: Omit<RigidEntry, 'file' | 'bytes' | 'hash'>;
}

/** One part of the body. It is fitted to the vertebrae's baked landmarks: bake those first. */
export async function bakePart(manifest: Manifest, part: RigidPart): Promise<BakedPart> {
  if (part === 'disc-L5-S1') {
    const { glb, facts } = await bakeLastDisc(manifest);
    return { glb, entry: { ...facts, bone: 'S1', paired: false } };
  }
  const plan = bonePlans(manifest)[part as BonePart]();
  const { glb, facts } = await bakeBone(part, plan.solid, plan.own, plan.settings);
  return { glb, entry: { ...facts, bone: plan.bone, paired: plan.paired } };
}

/** Writes public/models/body, or only the parts that are named. The same sources give the same bytes. */
async function bakeBody(named: readonly string[]): Promise<void> {
  const start = performance.now();
  const manifest = JSON.parse(readFileSync(`${OUT}manifest.json`, 'utf8')) as Manifest;
  mkdirSync(BODY, { recursive: true });
  const parts = named.length > 0 ? bakedParts() : ({} as BodyManifest['parts']);
  for (const part of RIGID_PARTS) {
    if (named.length > 0 && !named.includes(part)) continue;
    const { glb, entry } = await bakePart(manifest, part);
    parts[part] = { ...write(`body/${part}.glb`, glb), ...entry };
    console.log(`${part} ${entry.triangles} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  const table: BodyManifest = { version: 1, parts };
  writeTable('body/manifest.json', table);
  const kept = new Set(Object.values(parts).map(({ file }) => file));
  for (const file of readdirSync(BODY))
    if (file.endsWith('.glb') && !kept.has(`body/${file}`)) rmSync(BODY + file);
}

const bakedParts = (): BodyManifest['parts'] =>
  (JSON.parse(readFileSync(`${BODY}manifest.json`, 'utf8')) as BodyManifest).parts;

if (process.argv[1] === fileURLToPath(import.meta.url)) await bakeBody(process.argv.slice(2));
