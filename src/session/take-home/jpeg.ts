/** Below the last a JPEG shows its blocks: then it is made smaller. */
const QUALITIES = [0.86, 0.74, 0.62] as const;
const SMALLER = 0.75;
const SMALLEST_PX = 200;

/** A picture as JPEG, which every browser makes: no wider than asked, and within so many bytes.
 * @throws where the browser has no room for it */
export async function jpegOf(
  source: ImageBitmap | HTMLCanvasElement,
  widest: number,
  bytes: number,
): Promise<Blob> {
  const share = Math.min(1, widest / source.width);
  const sheet = new OffscreenCanvas(Math.round(source.width * share), Math.round(source.height * share));
  const pen = sheet.getContext('2d');
  if (pen === null) throw new Error('there is no room for the picture');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(source, 0, 0, sheet.width, sheet.height);
  for (const quality of QUALITIES) {
    const made = await sheet.convertToBlob({ type: 'image/jpeg', quality });
    if (made.size <= bytes || (quality === QUALITIES.at(-1) && sheet.width < SMALLEST_PX)) return made;
  }
  return jpegOf(source, SMALLER * sheet.width, bytes);
}

/** A picture as an address that holds all of it: a file has nothing beside it. */
export const addressOf = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
