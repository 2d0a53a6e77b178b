import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDicom, type Unpackers } from '../../src/film/dicom.ts';
import { readFilm } from '../../src/film/read.ts';
import { FilmError } from '../../src/film/refusal.ts';
import { asLosslessJpeg, asRle, type DicomMade, dicomOf, SYNTAX, words } from '../fixtures/dicom.ts';

const [WIDTH, HEIGHT] = [120, 104];
/** A ramp across with a bright square in it: 0 to 4000. */
const VALUES = Array.from({ length: WIDTH * HEIGHT }, (_, i) => {
  const [x, y] = [i % WIDTH, Math.floor(i / WIDTH)];
  return x > 40 && x < 60 && y > 30 && y < 50 ? 4000 : 20 * x;
});
const BYTES = VALUES.map((value) => value >> 4);
const WINDOW = [
  [0x00281050, 'DS', '2000'],
  [0x00281051, 'DS', '4001'],
] as const;

const none: Unpackers = {
  picture: () => Promise.reject(new Error('not asked for')),
  inflate: async (bytes) => new Uint8Array(inflateRawSync(bytes)),
};

const made = (more: Partial<DicomMade> = {}): Uint8Array =>
  dicomOf({ width: WIDTH, height: HEIGHT, pixels: words(VALUES), more: WINDOW, ...more });
const greysOf = async (bytes: Uint8Array, unpackers = none): Promise<Float32Array> =>
  (await readDicom(bytes, unpackers)).grey;
/** What PS3.3 C.11.2.1.2.1 says of that window: 0 at 0, 1 at 4000. */
const shown = VALUES.map((value) => value / 4000);

const alike = (grey: Float32Array, want: readonly number[], within = 1e-3) => {
  expect(grey.length).toBe(want.length);
  let worst = 0;
  want.forEach((value, i) => {
    worst = Math.max(worst, Math.abs(grey[i] - value));
  });
  expect(worst).toBeLessThan(within);
};

describe('a DICOM film', () => {
  it('is read as it stands, 16 bits of which 12 are used', async () => {
    alike(await greysOf(made({ stored: 12 })), shown);
  });

  it('is turned where bone is dark as stored', async () => {
    alike(
      await greysOf(made({ photometric: 'MONOCHROME1' })),
      shown.map((v) => 1 - v),
    );
  });

  it('is rescaled before it is windowed, and may be signed', async () => {
    // Stored from -1000 on: 2 x - 0 + 2000 are the values again, halved.
    const stored = VALUES.map((value) => value / 2 - 1000);
    const pixels = words(stored.map((value) => (value < 0 ? value + 65536 : value)));
    const more = [...WINDOW, [0x00281052, 'DS', '2000'], [0x00281053, 'DS', '2']] as const;
    alike(await greysOf(made({ pixels, signed: true, more })), shown);
  });

  it('without a window is shown between its darkest and brightest hundredth', async () => {
    const grey = await greysOf(made({ more: [] }));
    expect(grey[0]).toBeLessThan(0.02);
    expect(Math.max(...grey)).toBe(1);
    expect(grey[60]).toBeGreaterThan(grey[30]);
  });

  it('is unpacked: run lengths of 8 and 16 bits, in one piece and two', async () => {
    const frame = asRle(words(VALUES), 2);
    alike(await greysOf(made({ syntax: SYNTAX.rle, frame })), shown);
    alike(await greysOf(made({ syntax: SYNTAX.rle, frame, pieces: 2 })), shown);
    const eight = asRle(Uint8Array.from(BYTES), 1);
    const more = [
      [0x00281050, 'DS', '128'],
      [0x00281051, 'DS', '256'],
    ] as const;
    alike(
      await greysOf(made({ syntax: SYNTAX.rle, frame: eight, bits: 8, more })),
      BYTES.map((v) => v / 255),
    );
  });

  it('is unpacked: lossless JPEG of 8 and 16 bits', async () => {
    const frame = asLosslessJpeg(VALUES, WIDTH, HEIGHT, 16);
    alike(await greysOf(made({ syntax: SYNTAX.lossless, frame })), shown);
    const eight = asLosslessJpeg(BYTES, WIDTH, HEIGHT, 8);
    const more = [
      [0x00281050, 'DS', '128'],
      [0x00281051, 'DS', '256'],
    ] as const;
    alike(
      await greysOf(made({ syntax: SYNTAX.lossless, frame: eight, bits: 8, more })),
      BYTES.map((v) => v / 255),
    );
  });

  it('is unpacked: deflated', async () => {
    const deflate = (bytes: Uint8Array) => new Uint8Array(deflateRawSync(bytes));
    alike(await greysOf(made({ syntax: SYNTAX.deflated, deflate })), shown);
  });

  it('is unpacked: a JPEG, by whoever can, in the same order', async () => {
    const frame = Uint8Array.from([0xff, 0xd8, 1, 2, 3, 4]);
    const asked: Uint8Array[] = [];
    const grey = await greysOf(made({ syntax: SYNTAX.jpeg, frame, bits: 8, more: [], pieces: 2 }), {
      ...none,
      picture: async (bytes) => {
        asked.push(bytes);
        return { width: WIDTH, height: HEIGHT, grey: Float32Array.from(BYTES, (v) => v / 255) };
      },
    });
    expect([...asked[0]]).toEqual([...frame]);
    alike(
      grey,
      BYTES.map((v) => v / 255),
    );
  });

  it('needs no spacing, and what it says of that changes nothing', async () => {
    const more = [[0x00280030, 'DS', '0.14\\0.14'], ...WINDOW] as const;
    alike(await greysOf(made({ more })), shown);
  });
});

describe('a file that is not taken says why', () => {
  const why = async (bytes: Uint8Array): Promise<string> =>
    readFilm(bytes, none).then(
      () => 'read',
      (error) => {
        expect(error).toBeInstanceOf(FilmError);
        return (error as FilmError).why;
      },
    );
  const png = (width: number, height: number): Uint8Array =>
    Uint8Array.from([
      ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
      ...[width, height].flatMap((n) => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]),
    ]);

  it.each([
    ['a text', () => Uint8Array.from([72, 101, 108, 108, 111]), 'not-a-picture'],
    ['nothing', () => new Uint8Array(0), 'not-a-picture'],
    ['a PNG of 40 megapixels', () => png(8000, 5000), 'too-many-pixels'],
    ['a PNG cut off', () => png(800, 500).subarray(0, 18), 'broken'],
    ['a PNG that the browser cannot read', () => png(800, 500), 'broken'],
    ['a JPEG without a frame', () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0, 0]), 'broken'],
    ['DICOM in colour', () => made({ samples: 3, photometric: 'RGB' }), 'colour'],
    ['DICOM of a palette', () => made({ photometric: 'PALETTE COLOR' }), 'colour'],
    [
      'DICOM of several frames',
      () => made({ more: [[0x00280008, 'IS', '30'], ...WINDOW] }),
      'several-frames',
    ],
    ['DICOM without pixels', () => dicomOf({ width: 200, height: 200 }), 'no-picture'],
    ['DICOM that ends early', () => made().subarray(0, 5000), 'broken'],
    ['DICOM cut in its head', () => made().subarray(0, 150), 'broken'],
    ['DICOM of 40 megapixels', () => made({ width: 8000, height: 5000 }), 'too-many-pixels'],
    ['a tiny DICOM', () => made({ width: 60 }), 'too-small'],
    ['JPEG 2000', () => made({ syntax: SYNTAX.jpeg2000, frame: words(VALUES) }), 'jpeg-2000'],
    ['JPEG-LS', () => made({ syntax: SYNTAX.jpegLs, frame: words(VALUES) }), 'jpeg-ls'],
    ['another packing', () => made({ syntax: '1.2.3.4', frame: words(VALUES) }), 'not-known'],
    [
      'run lengths that end early',
      () => made({ syntax: SYNTAX.rle, frame: asRle(words(VALUES), 2).subarray(0, 900) }),
      'broken',
    ],
    ['a lossless JPEG that is none', () => made({ syntax: SYNTAX.lossless, frame: words(VALUES) }), 'broken'],
    [
      'an encrypted DICOM',
      () => made({ more: [[0x04000500, 'SQ', new Uint8Array(0)], ...WINDOW] }),
      'encrypted',
    ],
  ] as const)('%s', async (_, bytes, reason) => {
    expect(await why(bytes())).toBe(reason);
  });

  it('whatever its bytes are: nothing else is ever thrown', async () => {
    const whole = made({ syntax: SYNTAX.rle, frame: asRle(words(VALUES), 2) });
    for (let at = 132; at < 700; at += 7) {
      const broken = whole.slice();
      broken[at] ^= 0xa5;
      expect(await why(broken)).toMatch(/^[a-z0-9-]+$/);
    }
  });
});
