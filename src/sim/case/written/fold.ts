/** Characters that mean one simpler character each: dashes, spaces, quotes, and marks of the far East. */
const TWINS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['-', '‐‑‒–—−'],
      ['~', '〜'],
      [' ', '\t\u00a0\u2002\u2003\u2007\u2009\u202f\u3000\ufeff'],
      ["'", '‘’′ʼ`´'],
      ['"', '“”″'],
      [',', '、،・'],
      [';', '؛'],
      ['.', '。٫'],
      ['%', '٪'],
      ['/', '⁄∕'],
      ['?', '؟'],
      ['ا', 'أإآ'],
      ['ه', 'ة'],
      ['ي', 'ى'],
    ] as const
  ).flatMap(([plain, twins]) => [...twins].map((twin) => [twin, plain] as const)),
);

/** First digits of ten in a row: Arabic, Persian and Devanagari. */
const ZEROS = [0x0660, 0x06f0, 0x0966];

function foldOne(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return TWINS.get(unit) ?? unit.toLowerCase();
  const twin = TWINS.get(unit);
  if (twin !== undefined) return twin;
  if (code >= 0xff01 && code <= 0xff5e) return foldOne(String.fromCharCode(code - 0xfee0));
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  const low = unit.toLowerCase();
  if (low.length !== 1) return unit;
  return code < 0x250 ? low.normalize('NFD')[0] : low;
}

/**
 * The text in plain small letters without accents, with plain digits, dashes and spaces. As long as the text itself:
 * a place in one is the same place in the other. Line ends stay.
 */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += foldOne(text[i]);
  return folded;
}

/** A short entry folded, with letters and their accents joined first, and trimmed. */
export const foldEntry = (text: string): string => fold(text.normalize('NFC')).trim();
