import { invalidate } from '@react-three/fiber';
import { lazy, Suspense, useContext, useEffect, useMemo, useRef } from 'react';
import { Mesh } from 'three';
import { useStore } from 'zustand';
import { sayXray } from '../../fluoro/render/say.ts';
import { boneXray } from '../../fluoro/xray.ts';
import { again } from '../../session/load/again.ts';
import { insideOf } from '../../session/load/inside.ts';
import type { MeshData } from '../../session/load/mesh.ts';
import { letGo } from '../../session/spare.ts';
import { session } from '../../session/store.ts';
import { SHOWING } from '../../showing/showing.ts';
import type { Case, TreatedLevel } from '../../sim/case/case.ts';
import { aged } from '../../sim/level/aged.ts';
import { geometryOf } from '../column/geometry.ts';
import { useKit } from '../frame/context.ts';
import { MomentContext, NOW, useLevel, useLevelMoment, usePlan, useTargets } from '../frame/moment.ts';

const loadWear = again(() => import('../materials/wear-field.ts'));
const Tint = lazy(again(async () => ({ default: (await import('./tint.ts')).Tint })));

/** The bone that is looked at: its shape is the healthy mesh and two morph targets, weighted by State. */
export function Treated({ cut }: { cut: boolean }) {
  const level = useLevel();
  const patient = usePlan()?.case.patient;
  const mesh = useAged(level, patient);
  const targets = useTargets()[level]?.vertebra;
  const { materials } = useKit();
  useField(level, patient);
  useThrough(cut);
  // Made by hand: three looks for morph targets when a mesh is constructed, not when its geometry is set.
  const object = useMemo(() => {
    if (mesh === undefined) return null;
    const made = new Mesh(geometryOf(mesh, targets));
    made.name = 'bone';
    sayXray(made, boneXray(level, 'morphed'));
    made.castShadow = true;
    made.receiveShadow = true;
    return made;
  }, [mesh, targets, level]);
  useEffect(() => () => letGo(object?.geometry), [object]);
  useLevelMoment((plan, state) => {
    if (object === null) return;
    object.material = cut ? materials.boneCut : materials.bone;
    object.scale.setScalar(plan.sizeFactor);
    if (object.morphTargetInfluences === undefined) return;
    object.morphTargetInfluences[0] = state.wedge;
    object.morphTargetInfluences[1] = state.central;
  });
  const tinted = useStore(session, ({ view }) => view.tint && view.compare !== 'now');
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

/** How much of the bone is seen where the cement in it shines through. */
const THROUGH = 0.42;

/** Lets what is in the bone shine through it, where the stage shows that and something is in it. */
function useThrough(cut: boolean): void {
  const { materials } = useKit();
  const last = useRef(false);
  useEffect(() => {
    last.current = materials.bone.transparent;
  }, [materials]);
  useLevelMoment((_, own, { stage }) => {
    const through = SHOWING[stage].through && own.cementMl > 0 && !cut;
    if (through === last.current) return;
    last.current = through;
    const { bone } = materials;
    bone.transparent = through;
    // Its noise stands for parts that are faded one by one.
    bone.alphaHash = !through;
    bone.opacity = through ? THROUGH : 1;
    bone.needsUpdate = true;
  });
}

/** The bone's mesh with the osteophytes of the patient's age, once it is here. */
function useAged(level: TreatedLevel, patient: Case['patient'] | undefined): MeshData | undefined {
  const ageYears = patient?.ageYears ?? 0;
  const mesh = useStore(session, (now) => now.meshes[`${level}-fine`]);
  const marks = useStore(session, ({ manifest }) => manifest?.levels[level].landmarks);
  return useMemo(
    () => (mesh === undefined || marks === undefined ? undefined : aged(mesh, level, marks, ageYears)),
    [mesh, marks, level, ageYears],
  );
}

/** Lets the bone's pixels read its distance volume, once that is here; where bone is plain they do without. */
function useField(level: TreatedLevel, patient: Case['patient'] | undefined): void {
  const { materials, relief } = useKit();
  const inside = useStore(session, ({ insides }) =>
    patient === undefined ? undefined : insideOf(insides, level, patient),
  );
  useEffect(() => {
    if (relief === null || inside === undefined) return;
    let undress: (() => void) | null = null;
    let gone = false;
    loadWear().then(({ wearField }) => {
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
