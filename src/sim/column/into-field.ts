import { apply, type Pose, rotate } from '../../../models/math/pose.ts';
import { clamp } from '../../../models/math/scalar.ts';
import type { Vec3 } from '../../../models/math/vec.ts';
import type { Field } from '../field/grid.ts';
import { inCell } from '../field/sample.ts';

/** The way from a frame into a field's cells, worked out once for many points. */
export interface IntoField {
  field: Field;
  /** Rows of what turns and moves a point, in cells. */
  rows: Float64Array;
  /** Times the field's values. */
  size: number;
  /** Where a point lies in the field's frame, mm. */
  where: (at: Vec3) => Vec3;
}

/** `into` takes a point to the field's frame, mm at the patient's size: `size` times the field's own. */
export function intoField(field: Field, into: Pose, size = 1): IntoField {
  const axes = (
    [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ] as const
  ).map((axis) => rotate(into.rotation, axis));
  const rows = new Float64Array(12);
  for (const c of [0, 1, 2] as const) {
    axes.forEach((axis, at) => {
      rows[4 * c + at] = axis[c] / (size * field.spacing);
    });
    rows[4 * c + 3] = (into.position[c] / size - field.origin[c]) / field.spacing;
  }
  return { field, rows, size, where: (at) => apply(into, at) };
}

/** The field's value at a point; constant beyond the grid. Allocates nothing: it is asked for thousands of places. */
export function offAt(
  { field: { size, data }, rows, size: times }: IntoField,
  x: number,
  y: number,
  z: number,
): number {
  const u = clamp(rows[0] * x + rows[1] * y + rows[2] * z + rows[3], 0, size[0] - 1.0001);
  const v = clamp(rows[4] * x + rows[5] * y + rows[6] * z + rows[7], 0, size[1] - 1.0001);
  const w = clamp(rows[8] * x + rows[9] * y + rows[10] * z + rows[11], 0, size[2] - 1.0001);
  const i = u | 0;
  const j = v | 0;
  const k = w | 0;
  const sy = size[0];
  const sz = sy * size[1];
  return times * inCell(data, i + j * sy + k * sz, 1, sy, sz, u - i, v - j, w - k);
}
