/** What a picture is made of, from the outside in. */
export const LAYERS = [
  'skin',
  'muscles',
  'ribs',
  'pelvis',
  'neck',
  'vessels',
  'ligaments',
  'nerves',
  'discs',
  'bones',
] as const;
export type Layer = (typeof LAYERS)[number];

/** Opacity of every layer, 0 hidden to 1 solid. `bones` are the vertebrae T1 to L5 but the treated one. */
export type Layers = Readonly<Record<Layer, number>>;

/** What a visitor has set; the rest is as the step shows it. */
export type OwnLayers = Readonly<Partial<Record<Layer, number>>>;

/** A cut column shows what its canal holds, whatever the stage. */
const CANAL_OPEN = 0.9;

/** The opacities that hold where a stage shows `layers`; `cut` where the visitor has the picture opened by a section. */
export function layersAt({ layers }: { layers: Layers }, own: OwnLayers, cut: boolean): Layers {
  return { ...layers, ...(cut && layers.nerves === 0 ? { nerves: CANAL_OPEN } : {}), ...own };
}
