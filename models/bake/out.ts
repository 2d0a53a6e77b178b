import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FileEntry } from '../manifest.ts';

/** Where all that is baked goes. */
export const OUT = fileURLToPath(new URL('../../public/models/', import.meta.url));

/** Writes a baked file and says what its manifest has to say of it. */
export function write(file: string, data: Uint8Array): FileEntry {
  writeFileSync(OUT + file, data);
  return { file, bytes: data.byteLength, hash: createHash('sha256').update(data).digest('hex').slice(0, 16) };
}

/** Writes a manifest. Micrometres are enough: keeps it small and its bytes steady. */
export function writeTable(file: string, table: object): void {
  writeFileSync(OUT + file, `${JSON.stringify(table, rounded, 1)}\n`);
}

const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toFixed(4)) : value;
