import { invalidate } from '@react-three/fiber';
import { lazy, type ReactNode, Suspense, useContext, useEffect, useMemo, useRef } from 'react';
import { type Group, Mesh } from 'three';
import { useStore } from 'zustand';
import { levelIndex } from '../../../models/levels.ts';
import { insideOf } from '../../session/load/inside.ts';
import type { MeshData } from '../../session/load/mesh.ts';
import { steady } from '../../session/steady.ts';
import type { Case } from '../../sim/case/case.ts';
import { aged } from '../../sim/level/aged.ts';
import { geometryOf } from '../column/geometry.ts';
import { setPose } from '../column/pose.ts';
import { useKit } from '../frame/context.ts';
import { MomentContext, NOW, useMoment, usePlan, useTargets } from '../frame/moment.ts';

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
  const patientCase = usePlan()?.case;
  const mesh = useAged(patientCase);
  const targets = useTargets().vertebra;
  const { materials } = useKit();
  useField(patientCase);
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

/** The treated bone's mesh with the osteophytes of the patient's age, once it is here. */
function useAged(patientCase: Case | undefined): MeshData | undefined {
  const level = patientCase?.fracture.level;
  const ageYears = patientCase?.patient.ageYears ?? 0;
  const mesh = useStore(steady, (now) => (level === undefined ? undefined : now.meshes[`${level}-fine`]));
  const marks = useStore(steady, ({ manifest }) =>
    level === undefined ? undefined : manifest?.levels[level].landmarks,
  );
  return useMemo(
    () =>
      mesh === undefined || marks === undefined || level === undefined
        ? undefined
        : aged(mesh, level, marks, ageYears),
    [mesh, marks, level, ageYears],
  );
}

/** Lets the bone's pixels read its distance volume, once that is here; where bone is plain they do without. */
function useField(patientCase: Case | undefined): void {
  const { materials, relief } = useKit();
  const inside = useStore(steady, ({ insides }) =>
    patientCase === undefined ? undefined : insideOf(insides, patientCase),
  );
  useEffect(() => {
    if (relief === null || inside === undefined) return;
    let undress: (() => void) | null = null;
    let gone = false;
    import('../materials/wear-field.ts').then(({ wearField }) => {
      if (gone) return;
      undress = wearField([materials.bone, materials.boneCut], inside);
      invalidate();
      // Without it the bone is lit as its mesh is: nobody needs to be told.
    }, ignore);
    return () => {
      gone = true;
      undress?.();
    };
  }, [materials, relief, inside]);
}

const ignore = (): void => {};
