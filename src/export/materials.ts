/** How what is saved is coloured. */
export interface Material {
  /** sRGB, as the page's light theme has it (ui/kit/tokens.css). */
  colour: `#${string}`;
  roughness: number;
  metalness: number;
  opacity: number;
}

const of = (colour: Material['colour'], roughness: number, metalness = 0, opacity = 1): Material => ({
  colour,
  roughness,
  metalness,
  opacity,
});

/** By the names that the scene has for them (scene/materials/materials.ts); without its shaders, which no file can carry. */
export const MATERIALS = {
  bone: of('#e0d0ad', 0.62),
  disc: of('#d8d4c8', 0.5),
  steel: of('#9aa3aa', 0.32, 0.9),
  handle: of('#48595f', 0.55),
  band: of('#3b3327', 0.3, 0.9),
  balloon: of('#d99a33', 0.2, 0, 0.88),
  spilt: of('#d99a33', 0.6, 0, 0.3),
  folded: of('#d99a33', 0.45),
  catheter: of('#d8d4ca', 0.5),
  cement: of('#9aaba0', 0.6),
} as const satisfies Readonly<Record<string, Material>>;

export type MaterialName = keyof typeof MATERIALS;

/** A colour's three parts as light adds up, 0 to 1. */
export const linear = (colour: string): [number, number, number] =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
