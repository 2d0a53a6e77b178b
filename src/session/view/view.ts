import type { Vec3 } from '../../../models/math/vec.ts';
import type { Layer, OwnLayers } from '../../showing/layers.ts';
import type { OwnParts, PartId } from '../../showing/parts.ts';
import type { Aside } from '../../showing/types.ts';
import type { TreatedLevel } from '../../sim/case/case.ts';
import { DEFAULT_FLUORO, type FluoroView } from './fluoro-view.ts';

/** Which page is shown. */
export const SHELLS = ['consult', 'study', 'kiosk', 'screen'] as const;
export type Shell = (typeof SHELLS)[number];

export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** What is in the picture: now, what it is compared with, both side by side, or both in one place with a wipe. */
export const COMPARES = ['now', 'before', 'both', 'wipe'] as const;
export type Compare = (typeof COMPARES)[number];

/** What of a consult is in front: the question which bone it is, the patient's own film over it, the steps, or a sheet over
 * the steps. The other shells have no use for it. */
export const CONSULT_PAGES = [
  'match',
  'film',
  'steps',
  'more',
  'risks',
  'decide',
  'options',
  'matters',
  'questions',
  'teach',
  'pain',
  'home',
  'about',
] as const satisfies readonly (
  | 'match'
  | 'film'
  | 'steps'
  | 'more'
  | 'risks'
  | 'matters'
  | 'teach'
  | 'pain'
  | 'about'
  | Aside
)[];
export type ConsultPage = (typeof CONSULT_PAGES)[number];

/** From this difference in height on the tint has its full colour, mm. */
export const TINT_FULL_MM = 6;

export const SECTIONS = ['stage', 'whole', 'cut'] as const;
export type Section = (typeof SECTIONS)[number];

/** Planes that open the bone: along the needle, one of the body's own, or as the visitor turns it. */
export const PLANES = ['needle', 'sagittal', 'coronal', 'axial', 'free'] as const;
export type PlaneName = (typeof PLANES)[number];
/** How far a plane can be pushed to either side of its own place, mm. */
export const PLANE_REACH_MM = 25;
/** How far the free plane can be turned about the bone's upright axis, and tipped up or down. */
export const PLANE_TURN_DEG = 180;
export const PLANE_TILT_DEG = 90;

/** Where a camera can be put: by the side of the body that it looks at, and `oblique` from the front, right and above. */
export const STANDARD_VIEWS = [
  'anterior',
  'posterior',
  'left',
  'right',
  'superior',
  'inferior',
  'oblique',
] as const;
export type StandardView = (typeof STANDARD_VIEWS)[number];

/** What a picture can be fitted to: the treated bone, or the whole column. */
export const FITS = ['level', 'spine'] as const;
export type Fit = (typeof FITS)[number];

/** Names on the picture: the few that the stage is about, as many as there is room for, or none. */
export const LABELLINGS = ['stage', 'all', 'none'] as const;
export type Labelling = (typeof LABELLINGS)[number];

/** Measures that can be drawn on the model as dimension lines. */
export const DRAWN_MEASURES = ['heights', 'wedge', 'cobb', 'depth', 'clearances'] as const;
export type DrawnMeasure = (typeof DRAWN_MEASURES)[number];

/** A camera, mm, in the frame of the bone that is looked at, as that would stand, were it whole, on what is under it. */
export interface CameraPose {
  position: Vec3;
  target: Vec3;
  up: Vec3;
}

/** How it is looked at. Never enters the simulation. */
export interface View {
  page: ConsultPage;
  /** The bone that the cut picture, the readouts and the gauge are about; null for the case's own choice (see focusOf). */
  focus: TreatedLevel | null;
  theme: Theme;
  compare: Compare;
  /** Where the wipe stands: share of the picture that shows what is compared with. */
  wipe: number;
  /** Tints the treated bone where it stands higher or lower than what it is compared with. */
  tint: boolean;
  /** `stage` cuts the bone open where the stage asks for it. */
  section: Section;
  plane: PlaneName;
  /** How far the plane stands from its own place, towards the viewer; mm. */
  planeMm: number;
  /** How far the parts of the treated level are pulled apart: 0 as they are, 1 all clear of each other. */
  explode: number;
  /** Of the free plane, degrees. At 0 and 0 it is sagittal and looks to the patient's right; turned by 90 it is coronal
   * and looks forward; tilted by 90 it is axial and looks up. */
  planeTurnDeg: number;
  planeTiltDeg: number;
  /** Null follows the stages; otherwise the visitor's own. */
  camera: CameraPose | null;
  /** Opacities that the visitor has set; the others are the stage's. */
  layers: OwnLayers;
  labels: Labelling;
  /** In the order of DRAWN_MEASURES. */
  measures: readonly DrawnMeasure[];
  /** Parts that the visitor has isolated, faded or hidden. */
  parts: OwnParts;
  /** The part that is outlined and named; null for none. */
  picked: PartId | null;
  /** 1 is the shell's own size of text. */
  textSize: number;
  fluoro: FluoroView;
}

/** What undo brings back: what was shown of the model and how much of it, and which slider then changed it; null for a
 * change that stands for itself. */
export interface Past extends Pick<View, 'layers' | 'parts'> {
  slider: Layer | null;
}

export const DEFAULT_VIEW: View = {
  page: 'steps',
  focus: null,
  theme: 'auto',
  compare: 'now',
  wipe: 0.5,
  tint: false,
  section: 'stage',
  plane: 'needle',
  planeMm: 0,
  explode: 0,
  planeTurnDeg: 0,
  planeTiltDeg: 0,
  camera: null,
  layers: {},
  labels: 'stage',
  measures: [],
  parts: {},
  picked: null,
  textSize: 1,
  fluoro: DEFAULT_FLUORO,
};

/** Text sizes that a visitor can step through: 100, 125, 150, 200 %. */
export const TEXT_SIZES = [1, 1.25, 1.5, 2] as const;
