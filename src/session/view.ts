import type { Vec3 } from '../../models/math/vec.ts';
import { DEFAULT_FLUORO, type FluoroView } from './fluoro-view.ts';
import type { OwnLayers } from './layers.ts';
import type { OwnParts, PartId } from './picture-parts.ts';

/** Which page is shown. */
export const SHELLS = ['consult', 'study', 'kiosk'] as const;
export type Shell = (typeof SHELLS)[number];

export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** What is in the picture: now, what it is compared with, both side by side, or both in one place with a wipe. */
export const COMPARES = ['now', 'before', 'both', 'wipe'] as const;
export type Compare = (typeof COMPARES)[number];

export const SECTIONS = ['stage', 'whole', 'cut'] as const;
export type Section = (typeof SECTIONS)[number];

/** Planes that open the bone: along the needle, or one of the body's own. */
export const PLANES = ['needle', 'sagittal', 'coronal', 'axial'] as const;
export type PlaneName = (typeof PLANES)[number];
/** How far a plane can be pushed to either side of its own place, mm. */
export const PLANE_REACH_MM = 25;

/** A camera, mm, in the frame of the treated vertebra as it was when healthy and standing. */
export interface CameraPose {
  position: Vec3;
  target: Vec3;
  up: Vec3;
}

/** How it is looked at. Never enters the simulation. */
export interface View {
  theme: Theme;
  compare: Compare;
  /** Where the wipe stands: share of the picture that shows what is compared with. */
  wipe: number;
  /** `stage` cuts the bone open where the stage asks for it. */
  section: Section;
  plane: PlaneName;
  /** How far the plane stands from its own place, towards the viewer; mm. */
  planeMm: number;
  /** Null follows the stages; otherwise the visitor's own. */
  camera: CameraPose | null;
  /** Opacities that the visitor has set; the others are the stage's. */
  layers: OwnLayers;
  /** Parts that the visitor has isolated, faded or hidden. */
  parts: OwnParts;
  /** The part that is outlined and named; null for none. */
  picked: PartId | null;
  /** 1 is the shell's own size of text. */
  textSize: number;
  fluoro: FluoroView;
}

export const DEFAULT_VIEW: View = {
  theme: 'auto',
  compare: 'now',
  wipe: 0.5,
  section: 'stage',
  plane: 'needle',
  planeMm: 0,
  camera: null,
  layers: {},
  parts: {},
  picked: null,
  textSize: 1,
  fluoro: DEFAULT_FLUORO,
};

/** Text sizes that a visitor can step through: 100, 125, 150, 200 %. */
export const TEXT_SIZES = [1, 1.25, 1.5, 2] as const;
