import {
  type Material,
  type Mesh,
  MeshBasicMaterial,
  type Object3D,
  type ShaderMaterial,
  type Vector3,
} from 'three';
import { letGo } from '../../session/spare.ts';
import { isolated, type OwnParts, type PartId, seenAs } from '../../showing/parts.ts';
import { CAP } from '../section/caps.ts';
import { faintMaterials } from './faint.ts';
import { type Fate, partition } from './partition.ts';
import { IN_SECTION, meshesUnder, partsOf, placesOf, SECTION } from './subjects.ts';

const FATES = { shown: 0, faint: 1, hidden: 2 } as const satisfies Record<string, Fate>;
/** Where no cement is looked for, mm. */
const AWAY_MM = 1e6;

export interface Wardrobe {
  /** Shows, fades and hides the parts of a scene as the visitor has asked. Does nothing that is done already. */
  dress: (root: Object3D, own: OwnParts) => void;
  /** All as it was. */
  undress: (root: Object3D) => void;
  dispose: () => void;
}

/**
 * Fades and hides parts from outside: a hidden mesh is taken off the picture's layer, a faint one has its material
 * swapped, and of a surface that is many parts the triangles are sorted. So no part of the scene needs to know of it,
 * `visible` stays State's, and X-rays, which draw the same geometry, see everything.
 */
export function wardrobe(): Wardrobe {
  const faint = faintMaterials();
  const nothing = new MeshBasicMaterial({ visible: false });
  const meshes: Mesh[] = [];
  const sorted = new WeakMap<object, OwnParts>();
  const shadows = new WeakMap<Mesh, boolean>();
  const cement = new WeakMap<Vector3, number>();
  const known = new WeakMap<readonly PartId[], { own: OwnParts; fates: readonly Fate[] }>();

  /** The mesh as one thing. */
  const put = (mesh: Mesh, fate: Fate = 0): void => {
    const own = ownOf(mesh);
    // What fills a cut or draws depth first has no faint form.
    const gone = fate === 2 || (fate === 1 && (mesh.name === CAP || mesh.name === SECTION));
    mesh.layers.mask = gone ? 0 : 1;
    const material = fate === 1 && !gone ? faint.of(own) : own;
    if (mesh.material !== material) mesh.material = material;
    shade(mesh, fate === 0);
  };
  const shade = (mesh: Mesh, casts: boolean): void => {
    if (!shadows.has(mesh)) shadows.set(mesh, mesh.castShadow);
    mesh.castShadow = casts && shadows.get(mesh) === true;
  };
  const ownOf = ({ material }: Mesh): Material =>
    faint.behind(Array.isArray(material) ? material[0] : material);

  const putMany = (mesh: Mesh, fates: readonly Fate[], places: Uint8Array, own: OwnParts): void => {
    mesh.layers.mask = 1;
    if (sorted.get(mesh.geometry) !== own) {
      partition(mesh.geometry, places, fates);
      sorted.set(mesh.geometry, own);
    }
    const solid = ownOf(mesh);
    const second = mesh.name === CAP ? nothing : faint.of(solid);
    if (!Array.isArray(mesh.material)) mesh.material = [solid, second];
    shade(mesh, fates.includes(0));
  };

  /** The face of the cut treated bone shows cement, too: without it the bone is drawn as if none had come. */
  const fillFace = (mesh: Mesh, filled: boolean): void => {
    const corner: Vector3 | undefined = (mesh.material as ShaderMaterial).uniforms.uCementLow?.value;
    if (corner === undefined) return;
    const kept = cement.get(corner);
    if (!filled && kept === undefined) {
      cement.set(corner, corner.x);
      corner.x = AWAY_MM;
    } else if (filled && kept !== undefined) {
      corner.x = kept;
      cement.delete(corner);
    }
  };

  const fatesOf = (parts: readonly PartId[], own: OwnParts): readonly Fate[] => {
    const last = known.get(parts);
    if (last?.own === own) return last.fates;
    const anyAlone = isolated(own).length > 0;
    const fates = parts.map((part) => FATES[seenAs(own, part, anyAlone)]);
    known.set(parts, { own, fates });
    return fates;
  };

  const dress = (root: Object3D, own: OwnParts): void => {
    for (const mesh of meshesUnder(root, meshes)) {
      const parts = partsOf(mesh);
      if (parts === null) continue;
      const fates = fatesOf(parts, own);
      if (mesh.name === SECTION) {
        put(mesh, fates[0]);
        fillFace(mesh, fates[IN_SECTION.indexOf('cement')] !== 2);
        continue;
      }
      const places = isMixed(fates) ? placesOf(mesh) : null;
      if (places === null) {
        whole(mesh);
        put(mesh, fates[0]);
      } else putMany(mesh, fates, places, own);
    }
  };
  const whole = (mesh: Mesh): void => {
    if (!sorted.delete(mesh.geometry)) return;
    mesh.geometry.clearGroups();
  };
  return {
    dress,
    undress(root) {
      dress(root, NONE);
    },
    dispose() {
      letGo(faint, nothing);
    },
  };
}

const NONE: OwnParts = {};

function isMixed(fates: readonly Fate[]): boolean {
  for (const fate of fates) if (fate !== fates[0]) return true;
  return false;
}
