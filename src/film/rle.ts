import { FilmError } from './refusal.ts';

/**
 * One frame of DICOM's run-length coding (PS3.5, annex G): a header of 16 numbers, then a segment for each byte of a
 * pixel, the highest first. Gives the bytes little endian, as they stand without packing.
 * @throws FilmError where a segment is missing or ends early.
 */
export function unpacked(frame: Uint8Array, pixels: number, bytesPerPixel: number): Uint8Array {
  if (frame.length < 64) throw new FilmError('broken');
  const header = new DataView(frame.buffer, frame.byteOffset, 64);
  const segments = header.getUint32(0, true);
  if (segments !== bytesPerPixel) throw new FilmError(segments > bytesPerPixel ? 'colour' : 'broken');
  const out = new Uint8Array(pixels * bytesPerPixel);
  for (let segment = 0; segment < segments; segment++) {
    const start = header.getUint32(4 * (segment + 1), true);
    const end = segment + 1 < segments ? header.getUint32(4 * (segment + 2), true) : frame.length;
    unpackSegment(frame.subarray(start, end), out, bytesPerPixel - 1 - segment, bytesPerPixel);
  }
  return out;
}

/** Packed bits: n below 128, n + 1 bytes as they are; above, the next one 257 - n times; 128 is nothing. */
function unpackSegment(bytes: Uint8Array, out: Uint8Array, offset: number, stride: number): void {
  let to = offset;
  for (let at = 0; at < bytes.length && to < out.length; ) {
    const n = bytes[at++];
    if (n === 128) continue;
    const repeat = n > 128;
    const count = repeat ? 257 - n : n + 1;
    for (let k = 0; k < count && to < out.length; k++, to += stride) {
      if (at >= bytes.length) throw new FilmError('broken');
      out[to] = bytes[repeat ? at : at++];
    }
    if (repeat) at++;
  }
  if (to < out.length) throw new FilmError('broken');
}
