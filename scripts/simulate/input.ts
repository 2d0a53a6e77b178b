import { closeSync, openSync, readSync } from 'node:fs';

/** No case is larger, bytes. */
export const MOST_BYTES = 8_000_000;

/** Why an input cannot be taken: one line for people, without anything that a terminal would obey. */
export class Refused extends Error {}

/** A text as a terminal may show it, on one line. */
export function plain(text: string, most = 160): string {
  const safe = text.slice(0, most + 1).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '�');
  return safe.length > most ? `${safe.slice(0, most - 1)}…` : safe;
}

/** Decodes UTF-8, and UTF-16 of either order where a byte-order mark says so. The mark is no part of the text. */
export function decoderFor(first: Uint8Array): TextDecoder {
  const [a, b] = first;
  return new TextDecoder(
    a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8',
  );
}

/** @throws Refused if the file, or standard input for `-`, cannot be read or is larger than any case. */
export function readBytes(name: string): Uint8Array {
  const called = name === '-' ? 'standard input' : plain(name);
  const room = new Uint8Array(MOST_BYTES + 1);
  let size = 0;
  try {
    const file = name === '-' ? 0 : openSync(name, 'r');
    for (let got = -1; got !== 0 && size < room.length; size += got) got = readSome(file, room, size);
    if (file !== 0) closeSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new Refused(`${called} could not be read: ${WHY[code] ?? plain(String(error))}`);
  }
  if (size > MOST_BYTES) throw new Refused(`${called} is larger than any case (${MOST_BYTES / 1e6} MB)`);
  return room.subarray(0, size);
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  EISDIR: 'it is a directory',
  EACCES: 'it may not be read',
};

/** Standard input that is not ready yet is asked again. */
function readSome(file: number, room: Uint8Array, at: number): number {
  for (;;)
    try {
      return readSync(file, room, at, room.length - at, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
}

/**
 * A case as loose JSON, from text.
 * @throws Refused if it is no JSON object.
 */
export function looseCase(text: string): object {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    // The parser quotes the text: only where it stopped is told.
    const [place] = /position \d+/.exec(String(error)) ?? [];
    throw new Refused(
      text.trim() === ''
        ? 'there is nothing in it: a case is a JSON object, {} the default one'
        : `it is no JSON${place === undefined ? '' : ` (${place})`}`,
    );
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    throw new Refused('a case is a JSON object');
  return read;
}
