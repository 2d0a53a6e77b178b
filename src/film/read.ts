import type { Unpackers } from './dicom.ts';
import { kindOf, sizeOf } from './kind.ts';
import { type Picture, reduced } from './picture.ts';
import { checkSize, FilmError, MOST_BYTES } from './refusal.ts';

/** Longest edge of the picture that is measured on: a body is then some 200 pixels deep. */
const MEASURED_EDGE = 2000;

/** A lateral X-ray from the bytes of a file: DICOM, PNG or JPEG, told by what is in it.
 * @throws FilmError with the reason. */
export async function readFilm(bytes: Uint8Array, unpackers: Unpackers): Promise<Picture> {
  if (bytes.length > MOST_BYTES) throw new FilmError('too-heavy');
  const kind = kindOf(bytes);
  // Most films are photographs: what reads DICOM comes with the first file of that kind.
  const dicom = kind === 'dicom' ? await import('./dicom.ts') : null;
  if (kind !== 'dicom') {
    const { width, height } = sizeOf(bytes, kind);
    checkSize(width, height);
  }
  try {
    const read = dicom === null ? unpackers.picture(bytes) : dicom.readDicom(bytes, unpackers);
    return reduced(await read, MEASURED_EDGE);
  } catch (error) {
    // What parses DICOM throws texts at an element that is cut off.
    throw error instanceof FilmError ? error : new FilmError('broken');
  }
}
