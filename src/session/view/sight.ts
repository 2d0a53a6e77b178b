import { createStore } from 'zustand/vanilla';
import type { Vec3 } from '../../../models/math/vec.ts';

/** Which way a camera looks, and what is up to it: unit vectors in the frame of the bone that is looked at. */
export interface Facing {
  forward: Vec3;
  up: Vec3;
}

/**
 * How the picture lies on the page. What is drawn on it lies in the plane through what the camera looks at, square to its
 * sight, in mm to the right and down: so it stays on the bone in a window of any size, nearer and further.
 */
export interface Sight {
  facing: Facing;
  /** Of the picture, page pixels; and of each half where two are side by side, else the same. */
  width: number;
  height: number;
  paneWidth: number;
  /** Page pixels a millimetre of that plane takes. */
  pxPerMm: number;
  /** What lies in the middle of a pane, mm to the right and down. */
  middle: readonly [right: number, down: number];
}

/** Null until somebody who watches has been told; nobody is told while nobody watches. */
export const sight = createStore<{ watched: boolean; seen: Sight | null }>(() => ({
  watched: false,
  seen: null,
}));

/** A place on the page, pixels from the picture's left and top, in the plane of a pane. */
export function toPlane(seen: Sight, pane: number, x: number, y: number): [right: number, down: number] {
  const left = pane * seen.paneWidth;
  return [
    seen.middle[0] + (x - left - seen.paneWidth / 2) / seen.pxPerMm,
    seen.middle[1] + (y - seen.height / 2) / seen.pxPerMm,
  ];
}

/** The other way: where a place of the plane lies on the page. */
export function toPage(seen: Sight, pane: number, right: number, down: number): [x: number, y: number] {
  return [
    pane * seen.paneWidth + seen.paneWidth / 2 + (right - seen.middle[0]) * seen.pxPerMm,
    seen.height / 2 + (down - seen.middle[1]) * seen.pxPerMm,
  ];
}

/** Which pane a place on the page is in, from the left. */
export const paneAt = ({ width, paneWidth }: Sight, x: number): number =>
  paneWidth < width && x >= paneWidth ? 1 : 0;
