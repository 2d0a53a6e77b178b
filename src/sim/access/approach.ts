import { along, type Vec3 } from '../../../models/math/vec.ts';
import type { Side } from '../side.ts';
import type { Clearances, Neighbours } from './path.ts';

/** One straight way in. Depths are mm along `axis` from `entry`, where the axis first meets bone. */
export interface Approach {
  side: Side;
  entry: Vec3;
  /** Unit vector inwards. */
  axis: Vec3;
  skinDepthMm: number;
  /** Where the axis passes the narrowest part of the pedicle, and the posterior wall. */
  isthmusDepthMm: number;
  wallDepthMm: number;
  /** Where the cannula comes to rest, and the deepest point of drill, balloon tip and filler. */
  cannulaDepthMm: number;
  tipDepthMm: number;
  clearances: Clearances;
  /** Where along the axis the medial clearance is least, mm. */
  medialAtMm: number;
  /** Angles of the axis to the sagittal plane (convergence) and to the axial plane (positive: tip up). */
  convergenceDeg: number;
  sagittalDeg: number;
  /** The rule: on AP the tip stays lateral of the pedicle's medial border until it is past the posterior wall on
   * lateral. */
  ruleHolds: boolean;
  neighbours: Neighbours;
  /** The axis runs through the canal: the operation ends there. */
  throughCanal: boolean;
  /** How deep in the bone the tip lies, mm; negative outside it. */
  tipInsideMm: number;
  /** Where the planned path would have come to and how near to a disc, for one that was turned from it; null for the planned path. */
  aim: { tip: Vec3; axis: Vec3; discMm: number } | null;
  /** Where the tip at its deepest lies on lateral, and whether it has crossed the midline on AP. */
  tipThird: 'posterior' | 'middle' | 'anterior';
  crossesMidline: boolean;
}

/** The point at a depth along an approach. */
export const pointAt = (approach: Approach, depthMm: number): Vec3 =>
  along(approach.entry, approach.axis, depthMm);
