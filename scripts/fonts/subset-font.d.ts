declare module 'subset-font' {
  /** A font with the glyphs of these characters only. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2' },
  ): Promise<Uint8Array>;
}
