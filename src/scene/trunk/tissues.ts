import type { Manifest } from '../../../models/manifest.ts';
import { apply, rotate } from '../../../models/math/pose.ts';
import { costalCartilages, neckDiscs } from '../../../models/trunk/chest.ts';
import { cord, duralSac, epiduralFat } from '../../../models/trunk/cord.ts';
import { ligaments } from '../../../models/trunk/ligaments.ts';
import type { RigidPart } from '../../../models/trunk/manifest.ts';
import { muscles } from '../../../models/trunk/muscles.ts';
import { boneIndex, type Rest, restOf } from '../../../models/trunk/rest.ts';
import { roots } from '../../../models/trunk/roots.ts';
import { slice } from '../../../models/trunk/slice.ts';
import { called, merged, mirrored, type Tissue } from '../../../models/trunk/tissue.ts';
import { skin } from '../../../models/trunk/torso.ts';
import { arteries, veins } from '../../../models/trunk/vessels.ts';
import type { MeshData } from '../../session/load/mesh.ts';
import type { Session } from '../../session/store.ts';

/** What is drawn at once: one surface, one material. */
export const SURFACES = [
  'skin',
  'muscles',
  'ribs',
  'cartilages',
  'sacrum',
  'hips',
  'neck',
  'arteries',
  'veins',
  'ligaments',
  'cord',
  'sac',
  'fat',
  'roots',
  'discs',
] as const;
export type SurfaceName = (typeof SURFACES)[number];

/** A surface in the rest frame, and how open it is to the sky (0..255 per vertex) where that was baked. */
export interface Surface {
  tissue: Tissue;
  occlusion: Uint8Array | null;
}

export type Trunk = NonNullable<Session['trunk']>;

interface Made {
  rest: Rest;
  surfaces: Map<SurfaceName, Surface>;
  /** What was last asked for of each, and where. */
  slices: Map<SurfaceName, { range: Range; surface: Surface }>;
}

/** From where to where, heights in the rest frame, mm. */
export type Range = readonly [number, number];

const made = new WeakMap<Trunk, Made>();

/** The body's resting column; the same for all who ask. */
export const restFor = (manifest: Manifest, trunk: Trunk): Rest => madeFor(manifest, trunk).rest;

/** One surface, computed when it is first asked for. */
export function surfaceFor(manifest: Manifest, trunk: Trunk, name: SurfaceName): Surface {
  const { rest, surfaces } = madeFor(manifest, trunk);
  const known = surfaces.get(name);
  if (known !== undefined) return known;
  const surface = make(rest, trunk, name);
  surfaces.set(name, surface);
  return surface;
}

/** The part of a surface that lies in a range; kept, since steps that show it come and go. */
export function sliceFor(manifest: Manifest, trunk: Trunk, name: SurfaceName, range: Range): Surface {
  const { slices } = madeFor(manifest, trunk);
  const known = slices.get(name);
  if (known !== undefined && known.range[0] === range[0] && known.range[1] === range[1]) return known.surface;
  const whole = surfaceFor(manifest, trunk, name);
  const surface = { ...whole, tissue: slice(whole.tissue, ...range) };
  slices.set(name, { range, surface });
  return surface;
}

function madeFor(manifest: Manifest, trunk: Trunk): Made {
  const known = made.get(trunk);
  if (known !== undefined) return known;
  const fresh: Made = { rest: restOf(manifest), surfaces: new Map(), slices: new Map() };
  made.set(trunk, fresh);
  return fresh;
}

function make(rest: Rest, trunk: Trunk, name: SurfaceName): Surface {
  const soft = (tissues: readonly Tissue[]): Surface => ({ tissue: merged(tissues), occlusion: null });
  switch (name) {
    case 'skin':
      return soft([skin(rest)]);
    case 'muscles':
      return soft(muscles(rest));
    case 'cartilages':
      return soft(costalCartilages(rest));
    case 'arteries':
      return soft(arteries(rest));
    case 'veins':
      return soft(veins(rest));
    case 'ligaments':
      return soft(ligaments(rest));
    case 'cord':
      return soft([cord(rest)]);
    case 'sac':
      return soft([duralSac(rest)]);
    case 'fat':
      return soft([epiduralFat(rest)]);
    case 'roots':
      return soft(roots(rest));
    case 'ribs':
      return rigid(rest, trunk, (part) => part.startsWith('rib-') || part === 'sternum', []);
    case 'sacrum':
      return rigid(rest, trunk, (part) => part === 'sacrum', []);
    case 'hips':
      return rigid(rest, trunk, (part) => part === 'hip', []);
    case 'neck':
      return rigid(rest, trunk, (part) => /^C\d$/.test(part), []);
    case 'discs':
      return rigid(rest, trunk, (part) => part === 'disc-L5-S1', neckDiscs(rest));
  }
}

/** Baked parts (left ones mirrored), and soft ones with them, as one surface. */
function rigid(
  rest: Rest,
  { table, meshes }: Trunk,
  wanted: (part: RigidPart) => boolean,
  more: readonly Tissue[],
): Surface {
  const tissues: Tissue[] = [];
  const occlusion: Uint8Array[] = [];
  for (const part of Object.keys(table.parts) as RigidPart[]) {
    if (!wanted(part)) continue;
    const mesh = meshes[part];
    const { bone, paired } = table.parts[part];
    const tissue = called(paired ? `${part}-right` : part, standing(mesh, rest, boneIndex(bone)));
    for (const one of paired ? [tissue, mirrored(tissue)] : [tissue]) {
      tissues.push(one);
      occlusion.push(mesh.occlusion);
    }
  }
  for (const tissue of more) {
    tissues.push(tissue);
    occlusion.push(new Uint8Array(tissue.share.length).fill(230));
  }
  return { tissue: merged(tissues), occlusion: Uint8Array.from(occlusion.flatMap((o) => [...o])) };
}

/** A baked mesh where it stands at rest. A disc's upper side goes with the bone above. */
function standing(mesh: MeshData, rest: Rest, bone: number): Tissue {
  const pose = rest.poses[bone];
  const count = mesh.positions.length / 3;
  const tissue: Tissue = {
    positions: new Float32Array(3 * count),
    normals: new Float32Array(3 * count),
    index: mesh.index,
    bones: new Uint8Array(2 * count).fill(bone),
    share: new Float32Array(count),
    across: new Float32Array(count),
  };
  const { positions: p, normals: n } = mesh;
  for (let v = 0; v < count; v++) {
    const o = 3 * v;
    tissue.positions.set(apply(pose, [p[o], p[o + 1], p[o + 2]]), o);
    tissue.normals.set(rotate(pose.rotation, [n[o], n[o + 1], n[o + 2]]), o);
    if (mesh.follow === null) continue;
    tissue.bones[2 * v + 1] = bone - 1;
    tissue.share[v] = mesh.follow[v] / 255;
  }
  return tissue;
}
