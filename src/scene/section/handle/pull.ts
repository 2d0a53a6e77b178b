import { clamp, degrees } from '../../../../models/math/scalar.ts';
import { PLANE_REACH_MM, PLANE_TILT_DEG, PLANE_TURN_DEG, type View } from '../../../session/view/view.ts';

/** What is done to the plane: pushed along its normal, or a free one's upper or front edge pushed, which turns it. */
export const GRIPS = ['push', 'tilt', 'turn'] as const;
export type Grip = (typeof GRIPS)[number];

/** The field of View that a grip changes, its reach to either side, and the steps of a hand and of a key. */
export const GRIP_FIELDS = {
  push: { field: 'planeMm', reach: PLANE_REACH_MM, fine: 0.1, step: 0.5 },
  tilt: { field: 'planeTiltDeg', reach: PLANE_TILT_DEG, fine: 0.5, step: 1 },
  turn: { field: 'planeTurnDeg', reach: PLANE_TURN_DEG, fine: 0.5, step: 1 },
} as const satisfies Record<Grip, { field: keyof View; reach: number; fine: number; step: number }>;

/** A screen direction: pixels to the right and down for each millimetre along the plane's normal. */
export type Pull = { x: number; y: number };

/** Where the normal points at the viewer it has hardly a direction on the screen: then as if it leant by so much. */
const LEAST_LEAN = 0.45;

/** The pull of a normal that is drawn as `x`, `y` px per mm where a length square to the view is drawn as `perMm`. */
export function pullOf(x: number, y: number, perMm: number, into: Pull): Pull {
  const long = Math.hypot(x, y);
  const least = LEAST_LEAN * perMm;
  // Towards the viewer is down, as for anything that is drawn nearer from above.
  const [dx, dy] = long > 0.02 * perMm ? [x / long, y / long] : [0, 1];
  into.x = dx * Math.max(long, least);
  into.y = dy * Math.max(long, least);
  return into;
}

/** Millimetres along the normal for a movement of the pointer. */
export const pulledMm = ({ x, y }: Pull, dx: number, dy: number): number =>
  (dx * x + dy * y) / Math.max(1e-9, x * x + y * y);

/**
 * What a grip's field becomes when its knob is moved `mm` along the normal from where the field was `from`. The upper edge
 * pushed towards the normal tips it down, the front edge pushed so turns it back; `armMm` is from the middle to the edge.
 */
export function pulled(grip: Grip, from: number, mm: number, armMm: number): number {
  const { reach, fine } = GRIP_FIELDS[grip];
  const by = grip === 'push' ? mm : -degrees(Math.atan(mm / Math.max(1, armMm)));
  return withinReach(reach, Math.round((from + by) / fine) * fine);
}

/** What a key makes of a field; null for a key that does nothing here. */
export function keyed(grip: Grip, from: number, key: string, large: boolean): number | null {
  const { reach, step } = GRIP_FIELDS[grip];
  const by = step * (large || key.startsWith('Page') ? 10 : 1);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
    case 'PageUp':
      return withinReach(reach, from + by);
    case 'ArrowLeft':
    case 'ArrowDown':
    case 'PageDown':
      return withinReach(reach, from - by);
    case 'Home':
      return -reach;
    case 'End':
      return reach;
    default:
      return null;
  }
}

/** Decimals that a link can hold, without a negative nought. */
const withinReach = (reach: number, value: number): number =>
  Number(clamp(value, -reach, reach).toFixed(2)) + 0;
