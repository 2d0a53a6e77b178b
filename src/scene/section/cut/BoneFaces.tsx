import { useEffect, useMemo, useRef } from 'react';
import type { Group } from 'three';
import { useStore } from 'zustand';
import { LEVELS, type Level, levelIndex } from '../../../../models/levels.ts';
import { xrayed } from '../../../fluoro/render/say.ts';
import type { MeshData } from '../../../session/load/mesh.ts';
import { columnMesh } from '../../../session/load/meshes.ts';
import { letGo } from '../../../session/spare.ts';
import { session } from '../../../session/store.ts';
import type { TreatedLevel } from '../../../sim/case/case.ts';
import type { Targets } from '../../../sim/fracture/targets.ts';
import { useDetail } from '../../column/detail.ts';
import { geometryOf } from '../../column/geometry.ts';
import { morphing, setMorphs } from '../../column/morphs.ts';
import { isNear } from '../../column/near.ts';
import { setVertebra } from '../../column/pose.ts';
import { useKit } from '../../frame/context.ts';
import { useFocusPlan, useMoment, usePlan, useTargets } from '../../frame/moment.ts';
import { retire } from '../../frame/retire.ts';
import { CAP, countOrder } from '../caps.ts';
import type { TileUniforms } from '../tile.ts';
import { Cancellous } from './Cancellous.tsx';
import { PlainFace } from './PlainFace.tsx';
import type { FacesProps } from './sight.ts';
import { COUNTED_AFTER, withinVertebra } from './within.ts';

interface BoneFacesProps extends FacesProps {
  plain: boolean;
  tile: TileUniforms;
}

/** What lies within the cortex of the cut vertebrae beside the treated one. */
export function BoneFaces({ opacity, tile, plain, ...cut }: BoneFacesProps) {
  const meshes = useStore(session, (now) => now.meshes);
  const plan = usePlan();
  const looked = useFocusPlan();
  const targets = useTargets();
  if (plan === null || looked === null) return null;
  return (
    <>
      {LEVELS.filter((level) => level !== looked.level).map((level) => {
        const own = targets[level as TreatedLevel]?.vertebra;
        const mesh = own === undefined ? columnMesh(meshes, level) : meshes[`${level}-fine`];
        return mesh === undefined ? null : (
          <Within key={level} level={level} mesh={mesh} targets={own} {...cut} />
        );
      })}
      {plain ? (
        <PlainFace name="bones" opacity={opacity} {...cut} />
      ) : (
        <Cancellous name="bones" tile={tile} opacity={opacity} {...cut} />
      )}
    </>
  );
}

interface WithinProps extends Omit<FacesProps, 'opacity'> {
  level: Level;
  mesh: MeshData;
  /** How it is broken, if it is. */
  targets: Targets | undefined;
}

/** Marks where the plane runs within one vertebra's cortex. */
function Within({ level, mesh, targets, plane, shown, near }: WithinProps) {
  const group = useRef<Group>(null);
  const manifest = useStore(session, (now) => now.manifest);
  const wall = manifest?.levels[level].landmarks.wallX.posterior ?? 0;
  const geometry = useMemo(() => geometryOf(mesh, targets), [mesh, targets]);
  const materials = useMemo(() => withinVertebra(plane, wall), [plane, wall]);
  useEffect(() => () => letGo(geometry), [geometry]);
  useDetail(geometry, mesh, useKit().quality.detail);
  useEffect(
    () => () => {
      for (const material of materials) retire(material);
    },
    [materials],
  );
  const index = levelIndex(level);
  useMoment((plan, state, apart) => {
    if (group.current === null || !shown) return;
    group.current.visible = !near || isNear(index, state.root);
    setVertebra(group.current, index, plan, state, apart);
    setMorphs(group.current, level, state);
  });
  return (
    <group ref={group} name={level}>
      {materials.map((material) => (
        <mesh
          key={material.uuid}
          name={CAP}
          ref={morphing}
          geometry={geometry}
          material={material}
          renderOrder={countOrder('bones') + COUNTED_AFTER}
          {...xrayed(null)}
        />
      ))}
    </group>
  );
}
