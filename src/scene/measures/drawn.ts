import type { Vec3 } from '../../../models/math/vec.ts';
import type { DrawnMeasure } from '../../session/view/view.ts';

/** A line of a drawing, in the scene's frame, mm. */
export type Stroke = readonly [Vec3, Vec3];

interface Drawing {
  /** Unique, and the same from State to State. */
  id: string;
  measure: DrawnMeasure;
  text: string;
  /** Where the view must look along this (unit) to read it, or must not. */
  facing: { along: Vec3 } | { across: Vec3 };
  /** One of a pair: towards its own side of the patient. Seen from a side, only the nearer of the two is drawn. */
  outwards: Vec3 | null;
}

/** A length: its two ends, the dimension line beside them, and extension lines between. */
export interface LengthDrawing extends Drawing {
  kind: 'length';
  ends: Stroke;
  /** Ends of the dimension line. */
  line: Stroke;
  /** Towards which side of the line the number stands. */
  side: Vec3;
}

/** An angle: two arms from where they meet, an arc between, and the lines that they stand for. */
export interface AngleDrawing extends Drawing {
  kind: 'angle';
  vertex: Vec3;
  /** Unit vectors in the plane of the angle. */
  arms: readonly [Vec3, Vec3];
  radiusMm: number;
  rays: readonly Stroke[];
  /** Not of the bone but of the drawing: dashed. */
  helpers: readonly Stroke[];
}

export type Drawn = LengthDrawing | AngleDrawing;
