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

/** d(displacement)/d(point), 9 for the wedge then 9 for the central part, row by row. */
function gradientAt(fracture: Fracture, at: Vec3, out: Float64Array): void {
  const ahead = new Float64Array(6);
  const behind = new Float64Array(6);
  for (let axis = 0; axis < 3; axis++) {
    const step = (sign: number) => at.map((value, c) => value + (c === axis ? sign * STEP_MM : 0));
    const [ax, ay, az] = step(1);
    const [bx, by, bz] = step(-1);
    fracture.displacement(ax, ay, az, ahead);
    fracture.displacement(bx, by, bz, behind);
    for (let c = 0; c < 6; c++)
      out[(c < 3 ? 0 : 9) + (c % 3) * 3 + axis] = (ahead[c] - behind[c]) / (2 * STEP_MM);
  }
}

/** A normal after the deformation with the given shares of both parts. */
function turnNormal(n: Vec3, g: Float64Array, wedge: number, central: number): Vec3 {
  const f = (row: number, column: number) =>
    wedge * g[3 * row + column] + central * g[9 + 3 * row + column] + (row === column ? 1 : 0);
  const cofactor = (row: number, column: number) => {
    const [r1, r2] = [(row + 1) % 3, (row + 2) % 3];
    const [c1, c2] = [(column + 1) % 3, (column + 2) % 3];
    return f(r1, c1) * f(r2, c2) - f(r1, c2) * f(r2, c1);
  };
  const x = cofactor(0, 0) * n[0] + cofactor(0, 1) * n[1] + cofactor(0, 2) * n[2];
  const y = cofactor(1, 0) * n[0] + cofactor(1, 1) * n[1] + cofactor(1, 2) * n[2];
  const z = cofactor(2, 0) * n[0] + cofactor(2, 1) * n[1] + cofactor(2, 2) * n[2];
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
