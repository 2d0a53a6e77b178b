import { MOST_CHARACTERS } from '../../learn/json.ts';

/** A longer link is cut off by what people send it with. */
export const LONGEST_LINK = 8000;

const KEY = 'lesson';

/** A text as an address can hold it: deflated, in base 64 for addresses. */
export async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Reads it; what is none, or would be longer than any file that is read, is empty. */
export async function unpacked(given: string): Promise<string> {
  try {
    const letters = atob(given.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const reader = new Blob([bytes])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'))
      .pipeThrough(new TextDecoderStream())
      .getReader();
    let text = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text;
      text += value;
      if (text.length > MOST_CHARACTERS) {
        await reader.cancel();
        return '';
      }
    }
  } catch {
    return '';
  }
}

/** The lesson in an address's fragment, still packed; null for none. */
export const lessonIn = (hash: string): string | null => new URLSearchParams(hash.replace(/^#/, '')).get(KEY);

/** The address that opens a lesson on this page. */
export const lessonAddress = (given: string): string => {
  const address = new URL(location.href);
  address.search = '?shell=study';
  address.hash = `v=3&${KEY}=${given}`;
  return address.href;
};
