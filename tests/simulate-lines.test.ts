import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../scripts/simulate/input.ts';
import { linesOf } from '../scripts/simulate/lines.ts';

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Uint8Array, size: number) {
  const lines = [];
  for await (const line of linesOf(chunksOf(bytes, size))) lines.push(line);
  return lines;
}

describe('lines of a stream', () => {
  it.each([1, 2, 3, 5, 1000])('are the same however it is cut: %d bytes at a time', async (size) => {
    const expected = [
      { line: 1, text: '{"a":"ü€𝄞"}\r' },
      { line: 4, text: 'b' },
    ];
    const text = '{"a":"ü€𝄞"}\r\n\n  \nb\n\n';
    expect(await read(Buffer.from(text), size)).toEqual(expected);
    if (size > 1) {
      expect(await read(Buffer.from(`\uFEFF${text}`), size)).toEqual(expected);
      expect(await read(Buffer.from(`\uFEFF${text}`, 'utf16le'), size)).toEqual(expected);
    }
  });

  it('that are longer than any case are not kept, and those after them are read', async () => {
    const long = Buffer.concat([Buffer.alloc(MOST_BYTES + 10, 120), Buffer.from('\n{}\n')]);
    expect(await read(long, 65_536)).toEqual([
      { line: 1, text: null },
      { line: 2, text: '{}' },
    ]);
  });
});
