import type { Vector3 } from 'three';
import { clamp, radians } from '../../../../models/math/scalar.ts';

/**
 * Where the inflation syringe is held: at the foot of the picture, before all else, as large in every picture of one window,
 * so that its gauge can be read and the bone never makes way for it. In the room it is held outside the patient's body.
 */
export interface Inset {
  /** Pixels of the page to the millimetre of the syringe. */
  pxPerMm: number;
  /** The middle of the gauge's face, pixels from the picture's left and top. */
  x: number;
  y: number;
  /** What it takes of the picture's height, pixels. */
  foot: number;
}

/** Its name in the scene, without its line. */
export const SYRINGE = 'syringe-held';

/** Radius of the gauge, and from its middle to the plunger when the barrel is full, mm. */
export const GAUGE_MM = 14.5;
export const BARREL_MM = 15;
/** What it fills of the picture, mm in its own frame, from its nozzle to the grip when a usual volume is out. */
export const FLAT_MM: readonly (readonly [x: number, y: number])[] = [
  [-24, -GAUGE_MM],
  [-24, GAUGE_MM],
  [124, -GAUGE_MM],
  [124, GAUGE_MM],
];
/** From the middle of the gauge to the line's end, as long as it is drawn beside the syringe. */
const LINE_MM = 40;

/** Figures on the gauge are 4.5 mm high as type is measured: at this scale, 12 px. */
const LEAST_PX_PER_MM = 2.65;
const MOST_PX_PER_MM = 4.2;
/** The share of the picture's height that one millimetre takes between these. */
const HEIGHT_SHARE = 1 / 200;

/** Under the syringe stand the words at the picture's foot, over it the bone. */
const WORDS_PX = 18;
const WORDS_MM = 6;
const GAP_MM = 1.5;

/** The syringe's place in a picture of this size, page pixels. */
export function insetOf(width: number, height: number): Inset {
  const pxPerMm = clamp(height * HEIGHT_SHARE, LEAST_PX_PER_MM, MOST_PX_PER_MM);
  const words = WORDS_PX + WORDS_MM * pxPerMm;
  const x = Math.max((LINE_MM + 2) * pxPerMm, 0.29 * width);
  return {
    pxPerMm,
    x,
    y: height - words - GAUGE_MM * pxPerMm,
    foot: words + (2 * GAUGE_MM + GAP_MM) * pxPerMm,
  };
}

/** How far before the camera it is held, as a share of the way to what the camera looks at: so near that hardly anything comes
 * between; instruments that are looked at from behind reach half of the way. */
export const HELD_AT = 0.12;

/** Writes a place of the picture `away` mm before the camera into `out`, in the camera's own frame; gives the mm to the pixel
 * there. */
export function beforeCamera(
  out: Vector3,
  { x, y }: Pick<Inset, 'x' | 'y'>,
  width: number,
  height: number,
  fovDeg: number,
  away: number,
): number {
  const mmPerPx = (2 * away * Math.tan(radians(fovDeg) / 2)) / height;
  out.set((x - width / 2) * mmPerPx, (height / 2 - y) * mmPerPx, -away);
  return mmPerPx;
}
