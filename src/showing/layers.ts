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

/** What a visitor has set of how the picture is opened. */
export interface Opened {
  layers: OwnLayers;
  section: 'stage' | 'cut' | 'whole';
  /** How far parts are pulled apart, 0 to 1. */
  explode: number;
}

/** The opacities that hold where a stage shows `layers`, and `around` them where it opens the bone: what is whole or pulled apart
 * would be hidden by it. */
export function layersAt(
  { layers, around }: { layers: Layers; around: OwnLayers },
  { layers: own, section, explode }: Opened,
): Layers {
  const opened = section !== 'whole' && explode === 0;
  const canal = section === 'cut' && layers.nerves === 0 ? { nerves: CANAL_OPEN } : {};
  return { ...layers, ...(opened ? around : {}), ...canal, ...own };
}
