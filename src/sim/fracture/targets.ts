import type { Pose } from '../../../models/math/pose.ts';
import { apply, rotate } from '../../../models/math/pose.ts';
import { clamp } from '../../../models/math/scalar.ts';
import type { Vec3 } from '../../../models/math/vec.ts';
import type { Fracture } from './fracture.ts';

/** Offsets that the two weights multiply, per vertex: a pair of morph targets in the mesh's own (baked) size. */
export interface Targets {
  wedge: { positions: Float32Array; normals: Float32Array };
  central: { positions: Float32Array; normals: Float32Array };
}

export interface MeshShape {
  positions: Float32Array;
  normals: Float32Array;
}

/** How a mesh hangs on the treated vertebra: vertices in another frame, and how far each follows it. */
export interface Hanging {
  /** From the mesh's frame to the treated vertebra's, at the patient's size, at rest. */
  pose: Pose;
  follow: (vertex: number) => number;
}

/** A step that is small beside any feature of the fracture, mm. */
const STEP_MM = 0.25;

/**
 * Morph targets of a mesh that the fracture deforms. Normals are turned by the inverse transpose of the deformation's
 * gradient: once at full wedge weight, once at both, so that they are exact as broken and close between.
 */
export function targetsFor(
  mesh: MeshShape,
  fracture: Fracture,
  sizeFactor: number,
  hanging?: Hanging,
): Targets {
  const count = mesh.positions.length;
  const out: Targets = {
    wedge: { positions: new Float32Array(count), normals: new Float32Array(count) },
    central: { positions: new Float32Array(count), normals: new Float32Array(count) },
  };
  const here = new Float64Array(6);
  const gradient = new Float64Array(18);
  for (let o = 0, vertex = 0; o < count; o += 3, vertex++) {
    const follow = hanging === undefined ? 1 : hanging.follow(vertex);
    if (follow === 0) continue;
    const own: Vec3 = [
      mesh.positions[o] * sizeFactor,
      mesh.positions[o + 1] * sizeFactor,
      mesh.positions[o + 2] * sizeFactor,
    ];
    const at = hanging === undefined ? own : apply(hanging.pose, own);
    fracture.displacement(at[0], at[1], at[2], here);
    if (here.every((value) => value === 0)) continue;
    const back = (x: number, y: number, z: number): Vec3 => {
      if (hanging === undefined) return [x, y, z];
      const [qx, qy, qz, qw] = hanging.pose.rotation;
      return rotate([-qx, -qy, -qz, qw], [x, y, z]);
    };
    const share = follow / sizeFactor;
    const wedge = back(here[0], here[1], here[2]);
    const central = back(here[3], here[4], here[5]);
    for (let c = 0; c < 3; c++) {
      out.wedge.positions[o + c] = wedge[c] * share;
      out.central.positions[o + c] = central[c] * share;
    }
    const normal: Vec3 = [mesh.normals[o], mesh.normals[o + 1], mesh.normals[o + 2]];
    const turned = hanging === undefined ? normal : rotate(hanging.pose.rotation, normal);
    gradientAt(fracture, at, gradient);
    const half = turnNormal(turned, gradient, follow, 0);
    const whole = turnNormal(turned, gradient, follow, follow);
    const halfBack = back(...half);
    const wholeBack = back(...whole);
    for (let c = 0; c < 3; c++) {
      out.wedge.normals[o + c] = halfBack[c] - normal[c];
      out.central.normals[o + c] = wholeBack[c] - halfBack[c];
    }
  }
  return out;
}

const AHEAD = new Float64Array(6);
const BEHIND = new Float64Array(6);

/** d(displacement)/d(point), 9 for the wedge then 9 for the central part, row by row. */
function gradientAt({ displacement }: Fracture, [x, y, z]: Vec3, out: Float64Array): void {
  const beside = (axis: number, by: number, into: Float64Array) =>
    displacement(x + (axis === 0 ? by : 0), y + (axis === 1 ? by : 0), z + (axis === 2 ? by : 0), into);
  for (let axis = 0; axis < 3; axis++) {
    beside(axis, STEP_MM, AHEAD);
    beside(axis, -STEP_MM, BEHIND);
    for (let c = 0; c < 6; c++)
      out[(c < 3 ? 0 : 9) + (c % 3) * 3 + axis] = (AHEAD[c] - BEHIND[c]) / (2 * STEP_MM);
  }
}

/** A normal after the deformation with the given shares of both parts. */
function turnNormal(n: Vec3, g: Float64Array, wedge: number, central: number): Vec3 {
  // Adding nothing keeps a zero from being negative.
  const xx = wedge * g[0] + central * g[9] + 1;
  const xy = wedge * g[1] + central * g[10] + 0;
  const xz = wedge * g[2] + central * g[11] + 0;
  const yx = wedge * g[3] + central * g[12] + 0;
  const yy = wedge * g[4] + central * g[13] + 1;
  const yz = wedge * g[5] + central * g[14] + 0;
  const zx = wedge * g[6] + central * g[15] + 0;
  const zy = wedge * g[7] + central * g[16] + 0;
  const zz = wedge * g[8] + central * g[17] + 1;
  const [nx, ny, nz] = n;
  // By the matrix of cofactors, which is the inverse transpose but for a factor.
  const x = (yy * zz - yz * zy) * nx + (yz * zx - yx * zz) * ny + (yx * zy - yy * zx) * nz;
  const y = (zy * xz - zz * xy) * nx + (zz * xx - zx * xz) * ny + (zx * xy - zy * xx) * nz;
  const z = (xy * yz - xz * yy) * nx + (xz * yx - xx * yz) * ny + (xx * yy - xy * yx) * nz;
  const l = Math.sqrt(x * x + y * y + z * z);
  return l > 1e-6 ? [x / l, y / l, z / l] : n;
}

/** `follow` from a baked byte, for a disc above (its lower side follows) or below the treated vertebra. */
export const followOf =
  (bytes: Uint8Array, side: 'above' | 'below') =>
  (vertex: number): number => {
    const upper = clamp(bytes[vertex] / 255, 0, 1);
    return side === 'below' ? upper : 1 - upper;
  };
