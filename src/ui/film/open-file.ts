import type { Unpackers } from '../../film/dicom.ts';
import { blank, type Picture } from '../../film/picture.ts';
import { readFilm } from '../../film/read.ts';
import { FilmError } from '../../film/refusal.ts';

/** What of reading a film only a browser can do. */
const UNPACKERS: Unpackers = {
  async picture(bytes) {
    const bitmap = await createImageBitmap(new Blob([bytes.slice().buffer])).catch(() => {
      throw new FilmError('broken');
    });
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (context === null) throw new FilmError('too-many-pixels');
    context.drawImage(bitmap, 0, 0);
    bitmap.close();
    return greyOf(context.getImageData(0, 0, canvas.width, canvas.height));
  },
  async inflate(bytes) {
    const stream = new Blob([bytes.slice().buffer])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  },
};

/** Grey as the eye weighs colours (BT.709): a photo of a light box is hardly coloured. */
function greyOf({ width, height, data }: ImageData): Picture {
  const picture = blank(width, height);
  for (let i = 0; i < picture.grey.length; i++)
    picture.grey[i] = (0.2126 * data[4 * i] + 0.7152 * data[4 * i + 1] + 0.0722 * data[4 * i + 2]) / 255;
  return picture;
}

/** @throws FilmError with the reason. */
export const openFile = async (file: File): Promise<Picture> =>
  readFilm(new Uint8Array(await file.arrayBuffer()), UNPACKERS);
