import { invalidate } from '@react-three/fiber';
import { lazy, type ReactNode, Suspense, useContext, useEffect, useMemo, useRef } from 'react';
import { type Group, Mesh } from 'three';
import { useStore } from 'zustand';
import { levelIndex } from '../../../models/levels.ts';
import { steady } from '../../session/steady.ts';
import type { TreatedLevel } from '../../sim/case.ts';
import { useKit } from '../context.ts';
import { geometryOf } from '../geometry.ts';
import { MomentContext, NOW, useMoment, usePlan, useTargets } from '../moment.ts';
import { setPose } from './pose.ts';

const Tint = lazy(async () => ({ default: (await import('./tint.ts')).Tint }));

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
  const level = usePlan()?.case.fracture.level ?? null;
  const mesh = useStore(steady, (now) => (level === null ? undefined : now.parts[`${level}-fine`]));
  const targets = useTargets().vertebra;
  const { materials } = useKit();
  useField(level);
  // Made by hand: three looks for morph targets when a mesh is constructed, not when its geometry is set.
  const object = useMemo(() => {
    if (mesh === undefined) return null;
    const made = new Mesh(geometryOf(mesh, targets));
    made.name = 'bone';
    made.castShadow = true;
    made.receiveShadow = true;
    return made;
  }, [mesh, targets]);
  useEffect(() => () => object?.geometry.dispose(), [object]);
  useMoment((plan, state) => {
    if (object === null) return;
    object.material = cut ? materials.boneCut : materials.bone;
    object.scale.setScalar(plan.sizeFactor);
    if (object.morphTargetInfluences === undefined) return;
    object.morphTargetInfluences[0] = state.wedge;
    object.morphTargetInfluences[1] = state.central;
  });
  const tinted = useStore(steady, ({ view }) => view.tint && view.compare !== 'now');
  const here = useContext(MomentContext) === NOW;
  if (object === null) return null;
  return (
    <>
      <primitive object={object} dispose={null} />
      {tinted && here && targets !== undefined ? (
        <Suspense fallback={null}>
          <Tint object={object} targets={targets} />
        </Suspense>
      ) : null}
    </>
  );
}

/** Lets the bone's pixels read its distance volume, once that is here; where bone is plain they do without. */
function useField(level: TreatedLevel | null): void {
  const { materials, relief } = useKit();
  const inside = useStore(steady, (now) => (level === null ? undefined : now.insides[level]));
  useEffect(() => {
    if (relief === null || inside === undefined) return;
    let undress: (() => void) | null = null;
    let gone = false;
    void import('../materials/wear-field.ts').then(({ wearField }) => {
      if (gone) return;
      undress = wearField([materials.bone, materials.boneCut], inside);
      invalidate();
    });
    return () => {
      gone = true;
      undress?.();
    };
  }, [materials, relief, inside]);
}
