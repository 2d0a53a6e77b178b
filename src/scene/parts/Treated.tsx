import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Group, Mesh } from 'three';
import { useStore } from 'zustand';
import { levelIndex } from '../../../models/levels.ts';
import type { PartName } from '../../session/parts.ts';
import { session } from '../../session/store.ts';
import { useKit } from '../context.ts';
import { geometryOf } from '../geometry.ts';
import { useMoment } from '../moment.ts';
import { setPose } from './pose.ts';

/** Stands where the treated vertebra stands: what is done to it is given in its own frame, mm. */
export function TreatedFrame({ children }: { children: ReactNode }) {
  const group = useRef<Group>(null);
  useMoment((plan, state) => {
    if (group.current !== null) setPose(group.current, state.column[levelIndex(plan.case.fracture.level)]);
  });
  return (
    <group ref={group} name="treated">
      {children}
    </group>
  );
}

/** The treated vertebra: its shape is the healthy mesh and two morph targets, weighted by State. */
export function Treated({ cut }: { cut: boolean }) {
  const body = useRef<Mesh>(null);
  const level = useStore(session, (now) => now.plan?.case.fracture.level ?? null);
  const mesh = useStore(session, (now) =>
    level === null ? undefined : now.parts[`${level}-fine` as PartName],
  );
  const targets = useStore(session, (now) => now.targets.vertebra);
  const { materials } = useKit();
  const geometry = useMemo(() => (mesh === undefined ? null : geometryOf(mesh, targets)), [mesh, targets]);
  useEffect(() => () => geometry?.dispose(), [geometry]);
  useMoment((plan, state) => {
    if (body.current === null) return;
    body.current.scale.setScalar(plan.sizeFactor);
    if (body.current.morphTargetInfluences === undefined) return;
    body.current.morphTargetInfluences[0] = state.wedge;
    body.current.morphTargetInfluences[1] = state.central;
  });
  if (geometry === null) return null;
  return (
    <mesh
      ref={body}
      key={geometry.uuid}
      geometry={geometry}
      material={cut ? materials.boneCut : materials.bone}
      castShadow
      receiveShadow
    />
  );
}
