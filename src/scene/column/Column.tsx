import { useEffect, useMemo, useRef } from 'react';
import type { Group, Plane } from 'three';
import { useStore } from 'zustand';
import { LEVELS, type Level, levelIndex } from '../../../models/levels.ts';
import type { Landmarks } from '../../../models/manifest.ts';
import type { MeshData } from '../../session/load/mesh.ts';
import { columnMesh, type MeshName } from '../../session/load/meshes.ts';
import { steady } from '../../session/steady.ts';
import type { Layers } from '../../showing/layers.ts';
import { aged } from '../../sim/level/aged.ts';
import { useKit } from '../frame/context.ts';
import { useMoment, usePlan, useTargets } from '../frame/moment.ts';
import { CAP } from '../section/caps.ts';
import { FacesWhenCut } from '../section/cut/WhenCut.tsx';
import { Disc, discSkeleton, discTargets } from './Disc.tsx';
import { useDetail } from './detail.ts';
import { geometryOf } from './geometry.ts';
import { type Pass, usePasses } from './passes.ts';
import { setVertebra } from './pose.ts';

interface ColumnProps {
  layers: Layers;
  /** Planes that cut it, or none. */
  planes: readonly Plane[];
}

/** Every vertebra but the treated one, and every disc, as far as they are loaded. */
export function Column({ layers, planes }: ColumnProps) {
  const meshes = useStore(steady, (now) => now.meshes);
  const levels = useStore(steady, (now) => now.manifest?.levels);
  const patientCase = usePlan()?.case;
  const targets = useTargets();
  const skeleton = useMemo(discSkeleton, []);
  useEffect(() => () => skeleton.dispose(), [skeleton]);
  const treated = patientCase?.fracture.level ?? null;
  const bones = usePasses('bones', layers.bones, planes);
  const discs = usePasses('discs', layers.discs, planes);
  if (patientCase === undefined) return null;
  return (
    <>
      {LEVELS.filter((level) => level !== treated).map((level) => {
        const mesh = columnMesh(meshes, level);
        return mesh === undefined ? null : (
          <Vertebra
            key={level}
            level={level}
            mesh={mesh}
            marks={levels?.[level].landmarks}
            ageYears={patientCase.patient.ageYears}
            passes={bones.each}
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
            targets={discTargets(targets, treated, upper)}
            upper={upper}
            lower={lower}
            skeleton={skeleton}
            passes={discs.each}
          />
        );
      })}
      {bones.cap === null ? null : <primitive object={bones.cap.mesh} dispose={null} />}
      {discs.cap === null ? null : <primitive object={discs.cap.mesh} dispose={null} />}
      <FacesWhenCut layers={layers} planes={planes} />
    </>
  );
}

interface VertebraProps {
  level: Level;
  mesh: MeshData;
  marks: Landmarks | undefined;
  ageYears: number;
  passes: readonly Pass[];
}

function Vertebra({ level, mesh, marks, ageYears, passes }: VertebraProps) {
  const group = useRef<Group>(null);
  const { materials, quality } = useKit();
  const geometry = useMemo(
    () => geometryOf(marks === undefined ? mesh : aged(mesh, level, marks, ageYears)),
    [mesh, level, marks, ageYears],
  );
  useEffect(() => () => geometry.dispose(), [geometry]);
  useDetail(geometry, mesh, quality.detail);
  const index = levelIndex(level);
  useMoment((plan, state, apart) => {
    if (group.current === null) return;
    setVertebra(group.current, index, plan, state, apart);
  });
  return (
    <group ref={group} name={level}>
      <mesh name="bone" geometry={geometry} material={materials.boneContext} castShadow receiveShadow />
      {passes.map(({ material, order }) => (
        <mesh key={material.uuid} name={CAP} geometry={geometry} material={material} renderOrder={order} />
      ))}
    </group>
  );
}
