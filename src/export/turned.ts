import { type BufferGeometry, Quaternion, Vector3 } from 'three';
import type { Pose } from '../../models/math/pose.ts';
import { along } from '../../models/math/vec.ts';
import type { Line } from '../sim/access/way.ts';
import type { MaterialName } from './materials.ts';
import type { Surface } from './part.ts';
import { placed, rigid } from './place.ts';

const ALONG_X = new Vector3(1, 0, 0);

/** What lies along x with its tip at the origin, brought so deep along a line. */
export function onLine({ entry, axis }: Line, depthMm: number): Pose {
  const turn = new Quaternion().setFromUnitVectors(ALONG_X, new Vector3(...axis));
  return { position: along(entry, axis, depthMm), rotation: [turn.x, turn.y, turn.z, turn.w] };
}

/** A geometry of the scene, which is let go. */
export function surfaceOf(geometry: BufferGeometry, material: MaterialName, pose: Pose): Surface {
  const own = {
    positions: Float32Array.from(geometry.attributes.position.array),
    normals: Float32Array.from(geometry.attributes.normal.array),
  };
  const index = Uint32Array.from(geometry.index?.array ?? own.positions.keys());
  geometry.dispose();
  return { material, ...placed(own, rigid(pose)), index, first: firstOf(own.positions) };
}

/** Nearer than this is the same place, mm: seams of what is turned differ by rounding. */
const SAME_MM = 1e-4;

/** For each vertex the first that stands in its place. Asked in an instrument's own frame, where a seam lies on an axis and not
 * across a step of the rounding. */
function firstOf(positions: Float32Array): Uint32Array {
  const seen = new Map<string, number>();
  return Uint32Array.from({ length: positions.length / 3 }, (_, vertex) => {
    const at = [0, 1, 2].map((c) => Math.round(positions[3 * vertex + c] / SAME_MM)).join();
    const known = seen.get(at);
    if (known === undefined) seen.set(at, vertex);
    return known ?? vertex;
  });
}
