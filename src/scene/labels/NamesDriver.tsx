import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { insideOf } from '../../session/load/inside.ts';
import { now } from '../../session/now.ts';
import { letGo } from '../../session/spare.ts';
import { session } from '../../session/store.ts';
import { useEachFrame } from '../frame/frame.ts';
import { useFocusPlan } from '../frame/moment.ts';
import { type Arranger, makeArranger } from './arrange.ts';
import { board } from './board.ts';
import { sceneryOf } from './scenery.ts';

/** After the picture and its measures are drawn: the camera then stands where it was drawn from. */
const AFTER_THE_PICTURE = 3;

/** Puts the names where the picture has what they name, whenever either has changed. */
export default function NamesDriver() {
  const { gl, size, invalidate } = useThree();
  const plan = useFocusPlan();
  const manifest = useStore(session, (now) => now.manifest);
  const patient = useStore(session, (now) => now.plan?.case.patient);
  const distance = useStore(session, (now) =>
    plan === null || patient === undefined ? undefined : insideOf(now.insides, plan.level, patient),
  );
  const names = useStore(board, ({ now }) => now);
  const scenery = useMemo(
    () =>
      plan === null || patient === undefined || manifest === null || distance === undefined
        ? null
        : sceneryOf(plan, patient, manifest, distance),
    [plan, patient, manifest, distance],
  );
  const arranger = useRef<Arranger | null>(null);
  useEffect(() => {
    arranger.current =
      scenery === null || names === null
        ? null
        : makeArranger(scenery, names, gl.domElement.closest('.pane'));
    invalidate();
    return () => letGo(arranger.current);
  }, [scenery, names, gl, invalidate]);
  useEachFrame(({ camera, scene }) => {
    const { state } = now.getState();
    const { view } = session.getState();
    const { width, height } = size;
    if (state !== null) arranger.current?.arrange({ scene, camera, width, height, state, view });
  }, AFTER_THE_PICTURE);
  return null;
}
