/// <reference path="./jpeg-lossless.d.ts" />
import dicom, { type DataSet, type Element } from 'dicom-parser';
import { Decoder } from 'jpeg-lossless-decoder-js';
import { blank, negative, type Picture } from './picture.ts';
import { checkSize, FilmError, type Refusal } from './refusal.ts';
import { unpacked } from './rle.ts';
import { windowed, windowFor } from './windowing.ts';

/** What only a browser can do: handed in, so that all of this runs anywhere. */
export interface Unpackers {
  /** An 8-bit JPEG or a PNG as grey 0..1. */
  picture: (bytes: Uint8Array) => Promise<Picture>;
  /** Undoes deflate without a header. */
  inflate: (bytes: Uint8Array) => Promise<Uint8Array>;
}

type Packing = 'plain' | 'big' | 'deflated' | 'rle' | 'jpeg' | 'jpeg-lossless';

/** Transfer syntaxes (PS3.5, chapter 10 and annex A) and what each needs, or why it is refused. */
const PACKINGS: Readonly<Record<string, Packing | { refused: Refusal }>> = {
  '1.2.840.10008.1.2': 'plain',
  '1.2.840.10008.1.2.1': 'plain',
  '1.2.840.10008.1.2.2': 'big',
  '1.2.840.10008.1.2.1.99': 'deflated',
  '1.2.840.10008.1.2.5': 'rle',
  '1.2.840.10008.1.2.4.50': 'jpeg',
  '1.2.840.10008.1.2.4.51': { refused: 'jpeg-12-bit' },
  '1.2.840.10008.1.2.4.57': 'jpeg-lossless',
  '1.2.840.10008.1.2.4.70': 'jpeg-lossless',
  '1.2.840.10008.1.2.4.80': { refused: 'jpeg-ls' },
  '1.2.840.10008.1.2.4.81': { refused: 'jpeg-ls' },
  '1.2.840.10008.1.2.4.90': { refused: 'jpeg-2000' },
  '1.2.840.10008.1.2.4.91': { refused: 'jpeg-2000' },
  '1.2.840.10008.1.2.4.201': { refused: 'jpeg-2000' },
  '1.2.840.10008.1.2.4.202': { refused: 'jpeg-2000' },
  '1.2.840.10008.1.2.4.203': { refused: 'jpeg-2000' },
};

const TAG = {
  syntax: 'x00020010',
  samples: 'x00280002',
  photometric: 'x00280004',
  frames: 'x00280008',
  rows: 'x00280010',
  columns: 'x00280011',
  allocated: 'x00280100',
  stored: 'x00280101',
  signed: 'x00280103',
  centre: 'x00281050',
  width: 'x00281051',
  intercept: 'x00281052',
  slope: 'x00281053',
  pixels: 'x7fe00010',
  encrypted: 'x04000500',
} as const;

/** Pixels' own numbers, as they were stored. */
interface Stored {
  values: Float32Array;
  /** Whether rescale and window are still to be applied: a JPEG of 8 bits is shown as it is where the file names none. */
  asShown: boolean;
}

/**
 * One grey X-ray of a DICOM file, bone bright: rescaled and windowed as the file says, by percentiles where it names no
 * window, MONOCHROME1 turned. Of several windows the first.
 * @throws FilmError with the reason, for all that is not one grey picture or is packed in a way that is not read here.
 */
export async function readDicom(bytes: Uint8Array, unpackers: Unpackers): Promise<Picture> {
  const { set, packing } = await parsed(bytes, unpackers);
  if (set.elements[TAG.encrypted] !== undefined) throw new FilmError('encrypted');
  const element = set.elements[TAG.pixels];
  if (element === undefined) throw new FilmError('no-picture');
  if ((set.intString(TAG.frames) ?? 1) > 1) throw new FilmError('several-frames');
  const photometric = (set.string(TAG.photometric) ?? 'MONOCHROME2').trim();
  if ((set.uint16(TAG.samples) ?? 1) !== 1 || !photometric.startsWith('MONOCHROME'))
    throw new FilmError('colour');
  const width = set.uint16(TAG.columns) ?? 0;
  const height = set.uint16(TAG.rows) ?? 0;
  checkSize(width, height);
  const { values, asShown } = await storedOf(set, element, packing, width * height, unpackers);
  const picture = blank(width, height);
  const slope = set.floatString(TAG.slope) ?? 1;
  const intercept = set.floatString(TAG.intercept) ?? 0;
  for (let i = 0; i < values.length; i++) values[i] = values[i] * slope + intercept;
  const centre = set.floatString(TAG.centre);
  const wide = set.floatString(TAG.width);
  const named = centre !== undefined && wide !== undefined && wide >= 1 ? { centre, width: wide } : null;
  const window = named ?? (asShown ? { centre: 128, width: 256 } : windowFor(values));
  for (let i = 0; i < values.length; i++) picture.grey[i] = windowed(values[i], window);
  return photometric === 'MONOCHROME1' ? negative(picture) : picture;
}

/** The parser throws plain objects and strings at what it cannot read. */
function parse(bytes: Uint8Array, inflated?: Uint8Array): DataSet {
  try {
    return dicom.parseDicom(bytes, inflated === undefined ? {} : { inflater: () => inflated });
  } catch {
    throw new FilmError('broken');
  }
}

async function parsed(
  bytes: Uint8Array,
  { inflate }: Unpackers,
): Promise<{ set: DataSet; packing: Packing }> {
  const head = headOf(bytes);
  const syntax = head?.string(TAG.syntax)?.trim() ?? '1.2.840.10008.1.2';
  const packing = PACKINGS[syntax] ?? { refused: 'not-known' };
  if (typeof packing !== 'string') throw new FilmError(packing.refused);
  if (packing !== 'deflated' || head === null) return { set: parse(bytes), packing };
  const from = head.position;
  const rest = await inflate(bytes.subarray(from)).catch(() => {
    throw new FilmError('broken');
  });
  const whole = new Uint8Array(from + rest.length);
  whole.set(bytes.subarray(0, from));
  whole.set(rest, from);
  return { set: parse(bytes, whole), packing };
}

/** What stands before the data, and where that begins; null of a file without. */
function headOf(bytes: Uint8Array): (DataSet & { position: number }) | null {
  try {
    return dicom.readPart10Header(bytes) as DataSet & { position: number };
  } catch {
    return null;
  }
}

async function storedOf(
  set: DataSet,
  element: Element,
  packing: Packing,
  pixels: number,
  { picture }: Unpackers,
): Promise<Stored> {
  const allocated = set.uint16(TAG.allocated) ?? 16;
  const stored = set.uint16(TAG.stored) ?? allocated;
  const signed = set.uint16(TAG.signed) === 1;
  if (allocated !== 8 && allocated !== 16) throw new FilmError('not-known');
  if (packing === 'jpeg') {
    const { grey } = await picture(frameOf(set, element));
    if (grey.length !== pixels) throw new FilmError('broken');
    return { values: grey.map((v) => Math.round(255 * v)), asShown: true };
  }
  const raw = rawOf(set, element, packing, pixels, allocated / 8);
  const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
  if (view.byteLength < pixels * (allocated / 8)) throw new FilmError('broken');
  const mask = 2 ** stored - 1;
  const values = new Float32Array(pixels);
  for (let i = 0; i < pixels; i++) {
    const word = allocated === 16 ? view.getUint16(2 * i, packing !== 'big') : view.getUint8(i);
    const value = word & mask;
    values[i] = signed && value > mask >> 1 ? value - mask - 1 : value;
  }
  return { values, asShown: false };
}

/** The pixels' bytes, unpacked. */
function rawOf(
  set: DataSet,
  element: Element,
  packing: Packing,
  pixels: number,
  bytesPerPixel: number,
): Uint8Array {
  if (packing === 'rle') return unpacked(frameOf(set, element), pixels, bytesPerPixel);
  if (packing === 'jpeg-lossless') return losslessOf(frameOf(set, element), pixels, bytesPerPixel);
  const all = set.byteArray;
  return new Uint8Array(
    all.buffer,
    all.byteOffset + element.dataOffset,
    Math.min(element.length, all.byteLength - element.dataOffset),
  );
}

/** The one frame of a packed picture, in however many pieces it lies. */
function frameOf(set: DataSet, element: Element): Uint8Array {
  const pieces = element.fragments?.length ?? 0;
  if (pieces === 0) throw new FilmError('broken');
  try {
    return Uint8Array.from(dicom.readEncapsulatedPixelDataFromFragments(set, element, 0, pieces));
  } catch {
    throw new FilmError('broken');
  }
}

function losslessOf(frame: Uint8Array, pixels: number, bytesPerPixel: number): Uint8Array {
  let made: Uint8Array | Uint16Array;
  try {
    const unpack = new Decoder(undefined, bytesPerPixel);
    made = unpack.decode(frame.buffer as ArrayBuffer, frame.byteOffset, frame.byteLength, bytesPerPixel);
  } catch {
    throw new FilmError('broken');
  }
  if (made.length !== pixels) throw new FilmError(made.length === 3 * pixels ? 'colour' : 'broken');
  return new Uint8Array(made.buffer, made.byteOffset, made.byteLength);
}
