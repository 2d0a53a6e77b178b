import { discBetween, type Neighbour } from '../disc.ts';
import { restingJoint } from '../joints.ts';
import { jointBelow } from '../levels.ts';
import type { DiscEntry, FileEntry, JointEntry, MeshEntry } from '../manifest.ts';
import { radians } from '../math/scalar.ts';
import type { Vec3 } from '../math/vec.ts';
import { encodeGlb } from './glb.ts';
import { type BakedLevel, meshFacts } from './level.ts';
import type { Mesh } from './mesh.ts';
import { occlusion } from './occlusion.ts';
import { meshNormals } from './refine.ts';
import { sample, type Volume } from './volume.ts';

export interface BakedDisc {
  glb: Uint8Array;
  facts: Omit<MeshEntry, keyof FileEntry>;
  joint: JointEntry;
  heightsMm: DiscEntry['heightsMm'];
}

export async function bakeDisc(upper: BakedLevel, lower: BakedLevel): Promise<BakedDisc> {
  const joint = restingJoint(upper, lower);
  const { toLower, toUpper } = placing(joint);
  const plus = (p: Vec3, o: Vec3): Vec3 => [p[0] + o[0], p[1] + o[1], p[2] + o[2]];
  const minus = (p: Vec3, o: Vec3): Vec3 => [p[0] - o[0], p[1] - o[1], p[2] - o[2]];
  const below: Neighbour = {
    body: lower.vertebra.body,
    bone: lower.vertebra.distance,
    into: (p) => plus(p, lower.origin),
    outOf: (p) => minus(p, lower.origin),
  };
  const above: Neighbour = {
    body: upper.vertebra.body,
    bone: upper.vertebra.distance,
    into: (p) => plus(toUpper(p), upper.origin),
    outOf: (p) => toLower(minus(p, upper.origin)),
  };
  const disc = discBetween(below, above);
  const mesh: Mesh = { positions: disc.positions, indices: disc.indices };
  const normals = meshNormals(mesh);
  const upperVolume = seenFrom(upper.volume, toUpper);
  const ao = occlusion([lower.volume, upperVolume], mesh.positions, normals);
  const mask = new Float32Array(disc.radius.length * 4);
  for (let v = 0; v < disc.radius.length; v++) {
    const onPlate = disc.follow[v] === 0 || disc.follow[v] === 1 ? 1 : 0;
    mask.set([0, onPlate, disc.radius[v], 0], 4 * v);
  }
  const glb = await encodeGlb(`disc-${jointBelow(upper.level)}`, mesh, {
    normals,
    ao,
    mask,
    follow: disc.follow,
  });
  return { glb, facts: meshFacts(mesh), joint, heightsMm: heights(upper, lower, toLower) };
}

function placing({ offsetMm: o, angleDeg }: JointEntry) {
  const c = Math.cos(radians(angleDeg));
  const s = Math.sin(radians(angleDeg));
  return {
    toLower: (p: Vec3): Vec3 => [c * p[0] - s * p[1] + o[0], s * p[0] + c * p[1] + o[1], p[2] + o[2]],
    toUpper: (p: Vec3): Vec3 => {
      const x = p[0] - o[0];
      const y = p[1] - o[1];
      return [c * x + s * y, c * y - s * x, p[2] - o[2]];
    },
  };
}

/** The same volume, asked in another frame. */
interface Asked extends Volume {
  through?: (p: Vec3) => Vec3;
}

/** Resampled into the lower vertebra's frame, so that occlusion can walk through it. */
function seenFrom(volume: Volume, toOwn: (p: Vec3) => Vec3): Asked {
  const size: [number, number, number] = [...volume.size];
  const data = new Float32Array(volume.data.length);
  const corner = toOwn([0, 0, 0]);
  const origin: Vec3 = [
    volume.origin[0] - corner[0],
    volume.origin[1] - corner[1],
    volume.origin[2] - corner[2],
  ];
  let voxel = 0;
  for (let k = 0; k < size[2]; k++) {
    for (let j = 0; j < size[1]; j++) {
      for (let i = 0; i < size[0]; i++, voxel++) {
        const p = toOwn([
          origin[0] + i * volume.spacing,
          origin[1] + j * volume.spacing,
          origin[2] + k * volume.spacing,
        ]);
        data[voxel] = sample(volume, p[0], p[1], p[2]);
      }
    }
  }
  return { size, origin, spacing: volume.spacing, data };
}

/** Between the stations of the facing endplates, at rest. */
function heights(upper: BakedLevel, lower: BakedLevel, toLower: (p: Vec3) => Vec3): DiscEntry['heightsMm'] {
  const gap = (at: 'anterior' | 'middle' | 'posterior'): number => {
    const high = toLower(upper.landmarks.stations[at][1]);
    const low = lower.landmarks.stations[at][0];
    return Math.hypot(high[0] - low[0], high[1] - low[1]);
  };
  return { anterior: gap('anterior'), middle: gap('middle'), posterior: gap('posterior') };
}
