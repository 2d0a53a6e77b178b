import { Color } from 'three';

/** The tissue colours of the current theme: the style sheet's own custom properties are the only place for them. */
export const TOKENS = [
  'ground',
  'ink',
  'bone',
  'disc',
  'nerve',
  'artery',
  'vein',
  'balloon',
  'cement',
  'steel',
  'skin',
  'accent',
] as const;
export type Token = (typeof TOKENS)[number];
export type Palette = Readonly<Record<Token, Color>>;

/** Reads the custom properties that hold on the page's root now. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(
    TOKENS.map((token) => [token, new Color(style.getPropertyValue(`--${token}`).trim() || '#888888')]),
  ) as unknown as Palette;
}
