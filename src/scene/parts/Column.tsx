import { useEffect, useMemo, useRef } from 'react';
import type { Group, Plane } from 'three';
import { useStore } from 'zustand';
import { LEVELS, type Level, levelIndex } from '../../../models/levels.ts';
import type { Layers } from '../../session/layers.ts';
import type { MeshData } from '../../session/mesh.ts';
import { columnMesh } from '../../session/parts.ts';
import { session } from '../../session/store.ts';

import { CAP } from '../caps.ts';
import { useKit } from '../context.ts';
import { FacesWhenCut } from '../cut/WhenCut.tsx';
import { geometryOf } from '../geometry.ts';
import { useMoment, usePlan } from '../moment.ts';
import { aged } from './aged.ts';
import { Disc } from './Disc.tsx';
import { type Pass, usePasses } from './passes.ts';
import { setVertebra } from './pose.ts';

interface ColumnProps {
  layers: Layers;
  /** Planes that cut it, or none. */
  planes: readonly Plane[];
}

/** Every vertebra but the treated one, and every disc, as far as they are loaded. */
export function Column({ layers, planes }: ColumnProps) {
  const parts = useStore(session, (now) => now.parts);
  const treated = usePlan()?.case.fracture.level ?? null;
  const bones = usePasses('bones', layers.bones, planes);
  const discs = usePasses('discs', layers.discs, planes);
  if (treated === null) return null;
  return (
    <>
      {LEVELS.filter((level) => level !== treated).map((level) => {
        const mesh = columnMesh(parts, level);
        return mesh === undefined ? null : (
          <Vertebra key={level} level={level} mesh={mesh} passes={bones.each} />
        );
      })}
      {LEVELS.slice(0, -1).map((upper, index) => (
        <Disc key={upper} upper={upper} lower={LEVELS[index + 1]} passes={discs.each} />
      ))}
      {bones.cap === null ? null : <primitive object={bones.cap.mesh} dispose={null} />}
      {discs.cap === null ? null : <primitive object={discs.cap.mesh} dispose={null} />}
      <FacesWhenCut layers={layers} planes={planes} />
    </>
  );
}

interface VertebraProps {
  level: Level;
  mesh: MeshData;
  passes: readonly Pass[];
}

function Vertebra({ level, mesh, passes }: VertebraProps) {
  const group = useRef<Group>(null);
  const { materials } = useKit();
  const marks = useStore(session, (now) => now.manifest?.levels[level].landmarks);
  const ageYears = usePlan()?.case.patient.ageYears ?? 0;
  const geometry = useMemo(
    () => geometryOf(marks === undefined ? mesh : aged(mesh, level, marks, ageYears)),
    [mesh, level, marks, ageYears],
  );
  useEffect(() => () => geometry.dispose(), [geometry]);
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
