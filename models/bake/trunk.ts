import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Manifest } from '../manifest.ts';
import { RIGID_PARTS, type RigidEntry, type RigidPart, type TrunkManifest } from '../trunk/manifest.ts';
import { bakeBone } from './bone.ts';
import { bakeLastDisc } from './last-disc.ts';
import { OUT, write, writeTable } from './out.ts';
import { type BonePart, bonePlans } from './trunk-parts.ts';

const TRUNK = `${OUT}trunk/`;

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

/** Writes public/models/trunk, or only the parts that are named. The same sources give the same bytes. */
async function bakeTrunk(named: readonly string[]): Promise<void> {
  const start = performance.now();
  const manifest = JSON.parse(readFileSync(`${OUT}manifest.json`, 'utf8')) as Manifest;
  mkdirSync(TRUNK, { recursive: true });
  const parts = named.length > 0 ? bakedParts() : ({} as TrunkManifest['parts']);
  for (const part of RIGID_PARTS) {
    if (named.length > 0 && !named.includes(part)) continue;
    const { glb, entry } = await bakePart(manifest, part);
    parts[part] = { ...write(`trunk/${part}.glb`, glb), ...entry };
    console.log(`${part} ${entry.triangles} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  const table: TrunkManifest = { version: 1, parts };
  writeTable('trunk/manifest.json', table);
  const kept = new Set(Object.values(parts).map(({ file }) => file));
  for (const file of readdirSync(TRUNK))
    if (file.endsWith('.glb') && !kept.has(`trunk/${file}`)) rmSync(TRUNK + file);
}

const bakedParts = (): TrunkManifest['parts'] =>
  (JSON.parse(readFileSync(`${TRUNK}manifest.json`, 'utf8')) as TrunkManifest).parts;

if (process.argv[1] === fileURLToPath(import.meta.url)) await bakeTrunk(process.argv.slice(2));
