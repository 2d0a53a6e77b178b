import { useEffect, useMemo, useRef } from 'react';
import type { Group } from 'three';
import { useStore } from 'zustand';
import { LEVELS, type Level, levelIndex } from '../../../models/levels.ts';
import type { MeshData } from '../../session/mesh.ts';
import { session } from '../../session/store.ts';
import { useKit } from '../context.ts';
import { geometryOf } from '../geometry.ts';
import { useMoment } from '../moment.ts';
import { Disc } from './Disc.tsx';
import { setPose } from './pose.ts';

/** Every vertebra but the treated one, and every disc, as far as they are loaded. */
export function Column() {
  const parts = useStore(session, (now) => now.parts);
  const treated = useStore(session, (now) => now.plan?.case.fracture.level ?? null);
  if (treated === null) return null;
  return (
    <>
      {LEVELS.filter((level) => level !== treated).map((level) => {
        const mesh = parts[level];
        return mesh === undefined ? null : <Vertebra key={level} level={level} mesh={mesh} />;
      })}
      {LEVELS.slice(0, -1).map((upper, index) => (
        <Disc key={upper} upper={upper} lower={LEVELS[index + 1]} />
      ))}
    </>
  );
}

function Vertebra({ level, mesh }: { level: Level; mesh: MeshData }) {
  const group = useRef<Group>(null);
  const { materials } = useKit();
  const geometry = useMemo(() => geometryOf(mesh), [mesh]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  const index = levelIndex(level);
  useMoment((plan, state) => {
    if (group.current === null) return;
    setPose(group.current, state.column[index]);
    group.current.scale.setScalar(plan.sizeFactor);
  });
  return (
    <group ref={group} name={level}>
      <mesh name="bone" geometry={geometry} material={materials.boneContext} castShadow receiveShadow />
    </group>
  );
}
