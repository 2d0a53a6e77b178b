import type { JointName, Level } from './levels.ts';
import type { Quaternion } from './math/pose.ts';
import type { Vec3 } from './math/vec.ts';

/**
 * What `npm run bake` writes to public/models/manifest.json: everything about the baked shapes that code needs
 * without opening a mesh. Points are mm in the vertebra's own frame (ISB axes, origin at the centroid of the
 * healthy body's volume) unless said otherwise. "Right" and "left" are the patient's: right is +z.
 */
export interface Manifest {
  /** Changes when a field here changes its meaning. */
  version: 1;
  levels: Record<Level, LevelEntry>;
  discs: Partial<Record<JointName, DiscEntry>>;
  /** Resting relation of neighbours in the healthy standing column, lower to upper, from T1-T2 to L4-L5. */
  joints: Partial<Record<JointName, JointEntry>>;
}

export interface FileEntry {
  /** Name inside public/models. */
  file: string;
  bytes: number;
  /** First 16 hex digits of the file's SHA-256. */
  hash: string;
}

export interface MeshEntry extends FileEntry {
  triangles: number;
  /** Box of the mesh, mm. */
  boundsMm: readonly [Vec3, Vec3];
}

export interface LevelEntry {
  /** About 10k triangles: a vertebra of the column. */
  mesh: MeshEntry;
  /** About 20k triangles: the treated vertebra. */
  fine: MeshEntry;
  distance: DistanceEntry;
  landmarks: Landmarks;
}

/** A disc's vertices are given in the LOWER vertebra's frame in the resting column; `_FOLLOW` (0..1) is the share
 * of each vertex that follows the upper vertebra. */
export interface DiscEntry {
  mesh: MeshEntry;
  /** Mean height between the endplates at rest: anterior, middle, posterior. */
  heightsMm: { anterior: number; middle: number; posterior: number };
}

/**
 * A narrow-band signed distance volume of the whole vertebra (negative inside, a true distance: re-distanced).
 * The file is raw-deflated int8, x fastest, then y, then z: each code q less its neighbours along x and y (modulo 256), so
 * q[x, y] = file[x, y] + q[x-1, y] + q[x, y-1] - q[x-1, y-1]. d = sign(q) * (q / 127)^2 * rangeMm.
 */
export interface DistanceEntry extends FileEntry {
  size: readonly [number, number, number];
  /** Centre of the first voxel. */
  originMm: Vec3;
  spacingMm: number;
  rangeMm: number;
}

/** Where the upper vertebra's frame lies in the lower's: rotate by `angleDeg` about +z, then move by `offsetMm`. */
export interface JointEntry {
  offsetMm: Vec3;
  /** Positive is extension (lordosis): the upper vertebra's front turned up. */
  angleDeg: number;
  /** How a person's posture turns the upper vertebra besides, in the lower one's frame; none as baked. */
  turn?: Quaternion;
}

export interface Landmarks {
  /**
   * Six-point morphometry: points of the baked surface in the mid-sagittal plane (z = 0), superior then inferior,
   * at the anterior rim, the middle and the posterior rim of the endplates.
   */
  stations: {
    anterior: readonly [Vec3, Vec3];
    middle: readonly [Vec3, Vec3];
    posterior: readonly [Vec3, Vec3];
  };
  superior: Endplate;
  inferior: Endplate;
  pedicles: { left: Pedicle; right: Pedicle };
  canal: { centre: Vec3; widthMm: number; depthMm: number };
  /** Mid-sagittal x of the body's walls half-way up. */
  wallX: { anterior: number; posterior: number };
  /** Middle of the spinous process' end. */
  spinousTip: Vec3;
  transverseTips: { left: Vec3; right: Vec3 };
  facets: {
    superior: { left: Facet; right: Facet };
    inferior: { left: Facet; right: Facet };
  };
  /** Volume of the body in front of the pedicles, mL. */
  bodyMl: number;
}

export interface Endplate {
  /** Centre of the rim's plane. */
  centre: Vec3;
  /** Out of the bone. */
  normal: Vec3;
  /** Ends of the mid-sagittal line and of the widest line, on the rim. */
  anterior: Vec3;
  posterior: Vec3;
  left: Vec3;
  right: Vec3;
  widthMm: number;
  depthMm: number;
}

export interface Pedicle {
  /** Middle of the narrowest cross-section. */
  isthmus: Vec3;
  /** Unit vector from behind into the body: the pedicle's own axis. */
  axis: Vec3;
  /** How far the middles of the sections round the isthmus run inwards as they run forwards, measured. */
  convergenceDeg: number;
  widthMm: number;
  heightMm: number;
}

export interface Facet {
  centre: Vec3;
  /** Out of the bone. */
  normal: Vec3;
  widthMm: number;
  heightMm: number;
}
