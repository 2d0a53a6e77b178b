import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import type { Group, Material, Mesh, Plane, Skeleton } from 'three';
import { useStore } from 'zustand';
import type { Manifest } from '../../../models/manifest.ts';
import { fluoroStore } from '../../fluoro/store.ts';
import { letGo } from '../../session/spare.ts';
import type { Layers } from '../../showing/layers.ts';
import { columnFront } from '../column/pose.ts';
import { useKit } from '../frame/context.ts';
import { useFocusPlan, useMoment } from '../frame/moment.ts';
import { retire } from '../frame/retire.ts';
import { layerX } from '../level/apart.ts';
import { depthOnly } from '../materials/depth-only.ts';
import { CAP, CAPPED, type Cap, type Capped, capFace, counters, countOrder } from '../section/caps.ts';
import { Couch } from './Couch.tsx';
import { drawFascicles } from './fascicles.ts';
import { setBones, trunkSkeleton } from './frames.ts';
import { faceColour, surfaceMaterial } from './materials.ts';
import { isSurfaceNear, nearRange, PLACES } from './places.ts';
import { skinnedMesh, surfaceGeometry } from './skinned.ts';
import {
  type Range,
  restFor,
  type SurfaceName,
  sliceFor,
  surfaceFor,
  type Trunk as TrunkParts,
} from './tissues.ts';
import { SURFACE_XRAYS } from './xrays.ts';

/** The sac is seen through, so that cord and roots show within it. */
const SAC_SHARE = 0.42;

export interface HungProps {
  trunk: TrunkParts;
  manifest: Manifest;
  layers: Layers;
  /** Only what is near the bone that is looked at is in the picture. */
  near: boolean;
  /** Planes that cut the body, or none. */
  planes: readonly Plane[];
  /** Somebody lies on a table, with head and arms. */
  couch: boolean;
}

/** Broad faces far behind what matters: the column's shadow would only dapple them. */
const UNSHADED: ReadonlySet<SurfaceName> = new Set(['sacrum', 'hips', 'skin']);

/** The rest of the body: one skinned surface for each tissue. */
export function Trunk({ trunk, manifest, layers, near, planes, couch }: HungProps) {
  const rest = restFor(manifest, trunk);
  // Pulled apart, bones go with the column, and what is soft keeps its shape and goes off as a whole.
  const hard = useMemo(() => trunkSkeleton(rest), [rest]);
  const soft = useMemo(() => trunkSkeleton(rest), [rest]);
  useEffect(() => () => letGo(hard, soft), [hard, soft]);
  useMoment((plan, state, apart) => {
    setBones(hard, rest, plan, state, apart);
    setBones(soft, rest, plan, state);
  });
  const watched = useStore(fluoroStore, ({ canvas }) => canvas.ap !== null || canvas.lateral !== null);
  const looked = useFocusPlan()?.index;
  const range = useMemo(
    () => (near && looked !== undefined ? nearRange(rest, looked) : null),
    [rest, near, looked],
  );
  const names = Object.keys(PLACES) as SurfaceName[];
  return (
    <group name="trunk">
      {names.map((name) => {
        const { layer, reach } = PLACES[name];
        const opacity = near && !isSurfaceNear(name, looked) ? 0 : layers[layer];
        if (name === 'fat' && planes.length === 0) return null;
        // X-rays see some whether or not the picture does.
        if (opacity <= 0 && !(watched && SURFACE_XRAYS[name] !== null)) return null;
        return (
          <Surface
            key={name}
            name={name}
            trunk={trunk}
            manifest={manifest}
            opacity={name === 'sac' ? opacity * SAC_SHARE : opacity}
            skeleton={layerX(name) === 0 ? hard : soft}
            planes={planes}
            range={reach === 'along' ? range : null}
          />
        );
      })}
      {couch && layers.skin > 0 ? <Couch rest={rest} veil={layers.skin} /> : null}
    </group>
  );
}

interface SurfaceProps {
  name: SurfaceName;
  trunk: TrunkParts;
  manifest: Manifest;
  opacity: number;
  skeleton: Skeleton;
  planes: readonly Plane[];
  /** From where to where it is drawn; null for all of it. */
  range: Range | null;
}

function Surface({ name, trunk, manifest, opacity, skeleton, planes, range }: SurfaceProps) {
  const { palette, materials, relief } = useKit();
  const invalidate = useThree((three) => three.invalidate);
  const geometry = useMemo(
    () =>
      surfaceGeometry(
        range === null ? surfaceFor(manifest, trunk, name) : sliceFor(manifest, trunk, name, range),
      ),
    [manifest, trunk, name, range],
  );
  useEffect(() => () => letGo(geometry), [geometry]);
  const drawn = useMemo(() => {
    const own: Material[] = [];
    const keep = (material: Material): Material => {
      own.push(material);
      return material;
    };
    const material =
      name === 'discs' ? materials.disc : keep(surfaceMaterial(name, palette, opacity, planes, relief));
    const mesh = skinnedMesh(geometry, material, skeleton, SURFACE_XRAYS[name]);
    mesh.name = name;
    mesh.visible = opacity > 0 && name !== 'fat';
    const { order } = PLACES[name];
    mesh.renderOrder = order;
    mesh.castShadow = opacity === 1;
    // On what is seen through, shadows were grey patches that nothing explains.
    mesh.receiveShadow = opacity === 1 && !UNSHADED.has(name);
    const meshes: Mesh[] = [mesh];
    if (opacity <= 0) return { meshes, own, cap: null };
    if (opacity < 1 && material.depthWrite && name !== 'discs' && name !== 'fat') {
      const first = skinnedMesh(geometry, keep(depthOnly(planes)), skeleton, null);
      first.renderOrder = order - 0.5;
      first.name = CAP;
      meshes.push(first);
    }
    let cap: Cap | null = null;
    const plane = planes[0];
    if (plane !== undefined && isCapped(name)) {
      for (const counter of counters(planes, name !== 'discs')) {
        const count = skinnedMesh(geometry, keep(counter), skeleton, null);
        count.name = CAP;
        count.renderOrder = countOrder(name);
        meshes.push(count);
      }
      // Discs share their face with those of the column.
      if (name !== 'discs') {
        cap = capFace(name, faceColour(name, palette), name === 'sac' ? opacity / SAC_SHARE : opacity, plane);
        // Where bone has no grain either, this would be the only thing that has.
        if (name === 'muscles' && relief !== null) drawFascicles(cap.mesh.material);
        meshes.push(cap.mesh);
      }
    }
    return { meshes, own, cap };
  }, [geometry, materials, palette, relief, opacity, planes, skeleton, name]);
  useEffect(() => {
    invalidate();
    return () => {
      for (const material of drawn.own) retire(material);
      letGo(drawn.cap);
      // The next picture must not show what is gone.
      invalidate();
    };
  }, [drawn, invalidate]);
  const group = useRef<Group>(null);
  const forwardMm = layerX(name);
  useMoment((_plan, state, apart) => {
    group.current?.position.copy(columnFront(state)).multiplyScalar(forwardMm * apart);
  });
  return (
    <group ref={group}>
      {drawn.meshes.map((mesh) => (
        <primitive key={mesh.uuid} object={mesh} dispose={null} />
      ))}
    </group>
  );
}

/** Skin is no solid: cut, it stays a thin veil. */
const isCapped = (name: SurfaceName): name is SurfaceName & Capped =>
  (CAPPED as readonly string[]).includes(name);
