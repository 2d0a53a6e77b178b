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
  'muscle',
  'ligament',
  'accent',
] as const;
export type Token = (typeof TOKENS)[number];
export type Palette = Readonly<Record<Token, Color>>;

/** Reads a theme's custom properties, whether or not the page wears it. */
export function readPalette(theme: string): Palette {
  const probe = document.createElement('i');
  probe.dataset.theme = theme;
  document.documentElement.append(probe);
  const style = getComputedStyle(probe);
  const palette = Object.fromEntries(
    TOKENS.map((token) => [token, new Color(style.getPropertyValue(`--${token}`).trim() || '#888888')]),
  );
  probe.remove();
  return palette as unknown as Palette;
}
