import { useEffect, useMemo, useRef } from 'react';
import type { Group, Plane } from 'three';
import { useStore } from 'zustand';
import { LEVELS, type Level, levelIndex } from '../../../models/levels.ts';
import type { Landmarks } from '../../../models/manifest.ts';
import { xrayed } from '../../fluoro/render/say.ts';
import { boneXray } from '../../fluoro/xray.ts';
import type { MeshData } from '../../session/load/mesh.ts';
import { columnMesh, type MeshName } from '../../session/load/meshes.ts';
import { letGo } from '../../session/spare.ts';
import { session } from '../../session/store.ts';
import type { Layers } from '../../showing/layers.ts';
import type { TreatedLevel } from '../../sim/case/case.ts';
import type { Targets } from '../../sim/fracture/targets.ts';
import { aged } from '../../sim/level/aged.ts';
import { useKit } from '../frame/context.ts';
import { useFocusPlan, useMoment, usePlan, useTargets } from '../frame/moment.ts';
import { CAP } from '../section/caps.ts';
import { FacesWhenCut } from '../section/cut/WhenCut.tsx';
import { Disc, discSkeleton } from './Disc.tsx';
import { useDetail } from './detail.ts';
import { discMoves } from './disc-moves.ts';
import { geometryOf } from './geometry.ts';
import { morphing, setMorphs } from './morphs.ts';
import { isNear } from './near.ts';
import { type Pass, usePasses } from './passes.ts';
import { setVertebra } from './pose.ts';

interface ColumnProps {
  layers: Layers;
  /** Planes that cut it, or none. */
  planes: readonly Plane[];
  /** Only what is near the bone that is looked at is in the picture. */
  near: boolean;
}

/** Every vertebra but the one that is looked at, and every disc, as far as they are loaded. */
export function Column({ layers, planes, near }: ColumnProps) {
  const meshes = useStore(session, (now) => now.meshes);
  const levels = useStore(session, (now) => now.manifest?.levels);
  const patientCase = usePlan()?.case;
  const targets = useTargets();
  const skeleton = useMemo(discSkeleton, []);
  useEffect(() => () => letGo(skeleton), [skeleton]);
  const looked = useFocusPlan();
  const bones = usePasses('bones', layers.bones, planes, near);
  const discs = usePasses('discs', layers.discs, planes, near);
  const moves = useMemo(() => LEVELS.slice(0, -1).map((upper) => discMoves(targets, upper)), [targets]);
  if (patientCase === undefined || looked === null) return null;
  return (
    <>
      {LEVELS.filter((level) => level !== looked.level).map((level) => {
        const own = targets[level as TreatedLevel]?.vertebra;
        const mesh = own === undefined ? columnMesh(meshes, level) : meshes[`${level}-fine`];
        return mesh === undefined ? null : (
          <Vertebra
            key={level}
            level={level}
            mesh={mesh}
            targets={own}
            marks={levels?.[level].landmarks}
            ageYears={patientCase.patient.ageYears}
            passes={bones.each}
            near={near}
          />
        );
      })}
      {LEVELS.slice(0, -1).map((upper, index) => {
        const lower = LEVELS[index + 1];
        const mesh = meshes[`disc-${upper}-${lower}` as MeshName];
        return mesh === undefined ? null : (
          <Disc
            key={upper}
            mesh={mesh}
            moves={moves[index]}
            upper={upper}
            lower={lower}
            skeleton={skeleton}
            passes={discs.each}
            near={near}
          />
        );
      })}
      {bones.cap === null ? null : <primitive object={bones.cap.mesh} dispose={null} />}
      {discs.cap === null ? null : <primitive object={discs.cap.mesh} dispose={null} />}
      <FacesWhenCut layers={layers} planes={planes} near={near} />
    </>
  );
}

interface VertebraProps {
  level: Level;
  mesh: MeshData;
  /** How it is broken, if it is. */
  targets: Targets | undefined;
  marks: Landmarks | undefined;
  ageYears: number;
  passes: readonly Pass[];
  near: boolean;
}

function Vertebra({ level, mesh, targets, marks, ageYears, passes, near }: VertebraProps) {
  const group = useRef<Group>(null);
  const { materials, quality } = useKit();
  const geometry = useMemo(
    () => geometryOf(marks === undefined ? mesh : aged(mesh, level, marks, ageYears), targets),
    [mesh, targets, level, marks, ageYears],
  );
  useEffect(() => () => letGo(geometry), [geometry]);
  useDetail(geometry, mesh, quality.detail);
  const index = levelIndex(level);
  useMoment((plan, state, apart) => {
    if (group.current === null) return;
    group.current.visible = !near || isNear(index, state.root);
    setVertebra(group.current, index, plan, state, apart);
    setMorphs(group.current, level, state);
  });
  return (
    <group ref={group} name={level}>
      <mesh
        name="bone"
        ref={morphing}
        geometry={geometry}
        material={materials.boneContext}
        castShadow
        receiveShadow
        {...xrayed(boneXray(level, targets === undefined ? 'baked' : 'morphed'))}
      />
      {passes.map(({ material, order }) => (
        <mesh
          key={material.uuid}
          name={CAP}
          ref={morphing}
          geometry={geometry}
          material={material}
          renderOrder={order}
          {...xrayed(null)}
        />
      ))}
    </group>
  );
}
