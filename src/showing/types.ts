import type { Vec3 } from '../../models/math/vec.ts';
import type { Layers, OwnLayers } from './layers.ts';
import type { NameId } from './names.ts';

/** Where the camera stands unless the visitor has turned the model, and what it frames. */
export interface CameraRecipe {
  /** From the model towards the camera: `cut` is square to the section, with the given lean up and forward. */
  from: Vec3 | 'cut';
  /** How much of the spine is in the picture. */
  frame: 'trunk' | 'column' | 'region' | 'vertebra' | 'body';
  /** Prone: the patient's back is up. */
  lying: boolean;
  /** Needles are in the picture up to their handles. */
  handles: boolean;
}

/** What a step can read out: what has come back of what was lost, where on the graph the pressure stands now, and what becomes
 * of it in the months after. */
export type Readout = 'won' | 'pressure' | 'months';

/** What a patient is offered to read at a step beside what every step offers. */
export type Aside = 'decide' | 'options' | 'questions' | 'home';

/** How a stage is shown. Plain data: who draws looks it up and compares no stage by name. */
export interface Showing {
  camera: CameraRecipe;
  /** Of the body only what lies near the treated bone. */
  near: boolean;
  /** The bone is cut open by the section. */
  cut: boolean;
  layers: Layers;
  /** What is shown besides where the bone is opened, cut by the same plane. */
  around: OwnLayers;
  /** The treated bone lets the cement in it shine through. */
  through: boolean;
  /** What the stage is about beside the one thing to look at, the most telling first. */
  names: readonly NameId[];
  /** Which top of the bone has its height written beside that of now: the healthy one, or the broken one. */
  against: 'healthy' | 'broken';
  /** Lines show how the column stood before it broke, and broken. */
  stoop: boolean;
  /** The table is in the picture, and head and arms of who lies on it. */
  couch: boolean;
  /** X-rays that the step's words speak of, shown beside the model where nobody steers them. */
  films: readonly ('ap' | 'lateral')[];
  /** An X-ray arm stands in the picture. Without it the panes still show what a film would. */
  arm: boolean;
  /** A balloon that is in the bone hangs on its syringe, which is held at the picture's foot. */
  syringe: boolean;
  readouts: readonly Readout[];
  asides: readonly Aside[];
}
