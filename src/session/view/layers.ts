import type { StageId } from '../../sim/stages/stages.ts';

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

const SPINE: Layers = {
  skin: 0,
  muscles: 0,
  ribs: 0,
  pelvis: 1,
  neck: 1,
  vessels: 0,
  ligaments: 0,
  nerves: 0,
  discs: 1,
  bones: 1,
};

const FAINT = 0.3;
/** The body's outline, and no more. */
const VEIL = 0.16;
/** The whole trunk stands faintly round the spine, so that a stranger sees where in the body it is. */
const WHOLE: Layers = { ...SPINE, ribs: FAINT, skin: VEIL };
/** Within the cut bone's frame only the nerves matter: how near they are is what the picture teaches. */
const CUT: Layers = { ...SPINE, nerves: 0.7 };

const STAGE_LAYERS: Readonly<Record<StageId, Layers>> = {
  healthy: WHOLE,
  fracture: CUT,
  choices: SPINE,
  prone: WHOLE,
  localise: SPINE,
  // The skin, which the needles go through, holds together what else is seen: a hip's edge by itself puzzled.
  needle: { ...SPINE, pelvis: FAINT, skin: VEIL },
  cannula: CUT,
  'balloon-in': CUT,
  inflate: CUT,
  deflate: CUT,
  cement: CUT,
  set: CUT,
  after: WHOLE,
};

/** A cut column shows what its canal holds, whatever the stage. */
const CANAL_OPEN = 0.9;

/** The opacities that hold at a stage; `cut` where the visitor has the picture opened by a section. */
export function layersAt(stage: StageId, own: OwnLayers, cut: boolean): Layers {
  const layers = STAGE_LAYERS[stage];
  return { ...layers, ...(cut && layers.nerves === 0 ? { nerves: CANAL_OPEN } : {}), ...own };
}

/** In a link: `skin:30,ribs:0`, percent. */
export const layersLink = (own: OwnLayers): string =>
  LAYERS.flatMap((layer) => {
    const opacity = own[layer];
    return opacity === undefined ? [] : [`${layer}:${Math.round(100 * opacity)}`];
  }).join(',');
