import type { Level } from '../levels.ts';
import type { DistanceEntry, FileEntry, Landmarks, MeshEntry } from '../manifest.ts';
import type { Vec3 } from '../math/vec.ts';
import { boxRound } from '../sdf/solid.ts';
import { bodyCentroid } from '../vertebra/centroid.ts';
import { type VertebraValues, valuesOf } from '../vertebra/table.ts';
import { type Vertebra, vertebra } from '../vertebra/vertebra.ts';
import { closedSimplified } from './closed.ts';
import { encodeDistance } from './distance-file.ts';
import { foldsIn, smoothFolds } from './folds.ts';
import { decodeGlb, encodeGlb } from './glb.ts';
import { landmarksOf } from './landmarks.ts';
import { type Distance, type Mesh, projectOnto, surfaceOf } from './mesh.ts';
import { occlusion } from './occlusion.ts';
import { fieldNormals, meshNormals, relax } from './refine.ts';
import { distanceVolume, type Volume } from './volume.ts';

export interface BakeSettings {
  /** Edge of the marching grid, mm. */
  edge: number;
  triangles: number;
  fineTriangles: number;
  /** The distance volume: voxel, greatest distance kept, and margin round the bone, mm. */
  spacing: number;
  range: number;
  margin: number;
}

export const BAKE_SETTINGS: BakeSettings = {
  edge: 0.68,
  triangles: 10_000,
  fineTriangles: 20_000,
  spacing: 0.8,
  range: 6,
  margin: 3.2,
};

type MeshFacts = Omit<MeshEntry, keyof FileEntry>;

/** One vertebra, baked; everything in its own frame (mm). */
export interface BakedLevel {
  level: Level;
  values: VertebraValues;
  vertebra: Vertebra;
  /** The own frame's origin (the body's centroid) in the generator's frame. */
  origin: Vec3;
  mesh: { glb: Uint8Array; facts: MeshFacts };
  fine: { glb: Uint8Array; facts: MeshFacts };
  distance: { bytes: Uint8Array; facts: Omit<DistanceEntry, keyof FileEntry> };
  landmarks: Landmarks;
  volume: Volume;
}

export async function bakeLevel(level: Level, settings: Partial<BakeSettings> = {}): Promise<BakedLevel> {
  const { edge, triangles, fineTriangles, spacing, range, margin } = { ...BAKE_SETTINGS, ...settings };
  const values = valuesOf(level);
  const shape = vertebra(values);
  const { centre: origin, volumeMl } = bodyCentroid(shape.body);
  const distance: Distance = (x, y, z) => shape.distance(x + origin[0], y + origin[1], z + origin[2]);
  const marched = surfaceOf(shape.distance, shape.box, edge);
  projectOnto(shape.distance, marched.positions, 2);
  relax(marched, meshNormals(marched), 4);
  projectOnto(shape.distance, marched.positions, 2);
  const dense = moved(marched, origin);
  const normals = fieldNormals(distance, dense.positions, 0.15);
  const facet = (x: number, y: number, z: number): number =>
    shape.facetMask(x + origin[0], y + origin[1], z + origin[2]);
  const fineMesh = await unfolded(dense, normals, facet, distance, fineTriangles);
  const mesh = await unfolded(dense, normals, facet, distance, triangles);
  const box = boxRound(cornersOf(dense.positions), margin);
  const volume = distanceVolume(fineMesh, distance, box, spacing, range);
  const finish = async (name: string, part: Mesh) => {
    const n = fieldNormals(distance, part.positions, 0.15);
    const glb = await encodeGlb(name, part, {
      normals: n,
      ao: occlusion([volume], part.positions, n),
      mask: masks(shape, part.positions, origin),
    });
    return { glb, facts: meshFacts(part) };
  };
  return {
    level,
    values,
    vertebra: shape,
    origin,
    mesh: await finish(level, mesh),
    fine: await finish(`${level}-fine`, fineMesh),
    distance: {
      bytes: encodeDistance(volume, range),
      facts: { size: volume.size, originMm: volume.origin, spacingMm: spacing, rangeMm: range },
    },
    landmarks: landmarksOf(fineMesh, shape, origin, volumeMl, values.own['canal.depth']),
    volume,
  };
}

/** Rounds of smoothing after which no fold has been seen to last. */
const ROUNDS = 12;

/** Simplified, and smoothed where that folds the surface once its places are quantised. */
async function unfolded(
  dense: Mesh,
  normals: Float32Array,
  facet: Distance,
  distance: Distance,
  triangles: number,
): Promise<Mesh> {
  const mesh = closedSimplified(dense, normals, facet, triangles, { surface: distance });
  const count = mesh.positions.length / 3;
  for (let round = 0; round < ROUNDS; round++) {
    const folds = foldsIn({ ...mesh, normals: fieldNormals(distance, mesh.positions, 0.15) });
    if (folds.length > 0) {
      smoothFolds(mesh, folds);
      projectOnto(distance, mesh.positions, 2);
      continue;
    }
    const glb = await encodeGlb('trial', mesh, {
      normals: fieldNormals(distance, mesh.positions, 0.15),
      ao: new Float32Array(count),
      mask: new Float32Array(count * 4),
    });
    if (foldsIn(await decodeGlb(glb)).length === 0) return mesh;
    // Quantised slivers: even the whole mesh out a little.
    relax(mesh, fieldNormals(distance, mesh.positions, 0.15), 1);
    projectOnto(distance, mesh.positions, 2);
  }
  throw new Error('Simplification folds the surface');
}

export const meshFacts = ({ positions, indices }: Mesh): MeshFacts => ({
  triangles: indices.length / 3,
  boundsMm: boxRound(cornersOf(positions), 0),
});

/** Lowest and highest corner of a cloud of points. */
function cornersOf(positions: Float32Array): [Vec3, Vec3] {
  const low = [0, 1, 2].map(() => Number.POSITIVE_INFINITY);
  const high = [0, 1, 2].map(() => Number.NEGATIVE_INFINITY);
  for (let i = 0; i < positions.length; i++) {
    low[i % 3] = Math.min(low[i % 3], positions[i]);
    high[i % 3] = Math.max(high[i % 3], positions[i]);
  }
  return [
    [low[0], low[1], low[2]],
    [high[0], high[1], high[2]],
  ];
}

const moved = ({ positions, indices }: Mesh, origin: Vec3): Mesh => ({
  positions: positions.map((p, i) => p - origin[i % 3]),
  indices,
});

/** Articular facet, endplate, normalised radius on the endplate, costal facet: four shares per vertex. */
function masks(shape: Vertebra, positions: Float32Array, origin: Vec3): Float32Array {
  const out = new Float32Array((positions.length / 3) * 4);
  for (let v = 0; v < positions.length / 3; v++) {
    const x = positions[3 * v] + origin[0];
    const y = positions[3 * v + 1] + origin[1];
    const z = positions[3 * v + 2] + origin[2];
    const [plate, radius] = shape.endplate(x, y, z);
    out.set([shape.facetMask(x, y, z), plate, radius, shape.costalMask(x, y, z)], 4 * v);
  }
  return out;
}
