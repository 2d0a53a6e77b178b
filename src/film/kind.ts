import { FilmError } from './refusal.ts';

/** What a file is, told by its first bytes and not by its name. */
export type Kind = 'dicom' | 'png' | 'jpeg';

const begins = (bytes: Uint8Array, at: number, word: readonly number[]): boolean =>
  word.every((byte, i) => bytes[at + i] === byte);
const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

const PNG = [0x89, ...letters('PNG\r\n'), 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
/** DICOM without its preamble begins with an element of group 8 (or 2), little endian. */
const BARE = [
  [0x08, 0x00],
  [0x02, 0x00],
] as const;

/** @throws FilmError for anything else. */
export function kindOf(bytes: Uint8Array): Kind {
  if (begins(bytes, 0, PNG)) return 'png';
  if (begins(bytes, 0, JPEG)) return 'jpeg';
  if (begins(bytes, 128, letters('DICM'))) return 'dicom';
  if (BARE.some((group) => begins(bytes, 0, group)) && bytes[3] === 0) return 'dicom';
  throw new FilmError('not-a-picture');
}

/** Width and height as a PNG or JPEG says them at its head, so that none is unpacked that is too large. */
export function sizeOf(bytes: Uint8Array, kind: 'png' | 'jpeg'): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (kind === 'png') return { width: view.getUint32(16), height: view.getUint32(20) };
    for (let at = 2; ; ) {
      if (view.getUint8(at) !== 0xff) throw new FilmError('broken');
      const marker = view.getUint8(at + 1);
      if (marker === 0xff) {
        at++;
        continue;
      }
      // Start of frame: all of C0 to CF but Huffman tables, arithmetic tables and one that is not used.
      if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
        return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
      at += 2 + view.getUint16(at + 2);
    }
  } catch {
    throw new FilmError('broken');
  }
}
