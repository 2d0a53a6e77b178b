import type { Layers } from './layers.ts';
import type { Showing } from './types.ts';

/** What several stages share. The names are every stage's own. */
type Recipe = Omit<Showing, 'names'>;

export const SPINE: Layers = {
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

export const FAINT = 0.3;
/** The body's outline, and no more. */
export const VEIL = 0.16;
/** The whole trunk stands faintly round the spine, so that a stranger sees where in the body it is. */
export const WHOLE: Layers = { ...SPINE, ribs: FAINT, skin: VEIL };
/** How near the nerves of a cut bone are is what its picture teaches. */
const NERVES: Layers = { ...SPINE, nerves: 0.7 };

/** The column from the patient's front and right, standing, before or after the procedure. */
export const COLUMN: Recipe = {
  camera: { from: [0.5, 0.12, 1], frame: 'column', lying: false, handles: false },
  near: false,
  cut: false,
  layers: WHOLE,
  around: {},
  through: false,
  against: 'broken',
  stoop: false,
  couch: false,
  films: [],
  arm: false,
  syringe: false,
  readouts: ['won'],
  asides: [],
};

/** The body of the treated bone, cut open with what lies round it, while it is worked in: one camera, so that what changes is the bone. */
export const CUT: Recipe = {
  ...COLUMN,
  camera: { from: 'cut', frame: 'body', lying: false, handles: false },
  near: true,
  cut: true,
  layers: NERVES,
  around: { ligaments: 1, muscles: 1 },
  arm: true,
};

/** From the patient's back, with the hands' end of what is held. */
export const BEHIND: Recipe = {
  ...COLUMN,
  camera: { from: [-1, 0.55, 0.42], frame: 'region', lying: false, handles: true },
  // The skin, which the needles go through, holds together what else is seen: a hip's edge by itself puzzled.
  layers: { ...SPINE, pelvis: FAINT, skin: VEIL },
  arm: true,
};
