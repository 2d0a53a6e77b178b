import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { attempt, letGo } from '../../session/spare.ts';
import { session } from '../../session/store.ts';
import { useEachFrame } from '../frame/frame.ts';
import { wardrobe } from './dress.ts';

const PANES = ['now', 'beside'] as const;

/** Isolates, fades and hides parts. Mounted only while a visitor has done any of that. */
export function Shown() {
  const { scene, invalidate } = useThree();
  const own = useStore(session, (now) => now.view.parts);
  const dresser = useMemo(wardrobe, []);
  const wanted = useRef(own);
  useEffect(() => {
    wanted.current = own;
    invalidate();
  }, [own, invalidate]);
  // Before each drawing, since parts of the scene come and go without telling.
  useEachFrame(() => {
    for (const name of PANES) {
      const group = scene.getObjectByName(name);
      if (group !== undefined) dresser.dress(group, wanted.current);
    }
  });
  useEffect(
    () => () => {
      for (const name of PANES) {
        const group = scene.getObjectByName(name);
        if (group !== undefined) attempt(() => dresser.undress(group));
      }
      letGo(dresser);
      invalidate();
    },
    [scene, dresser, invalidate],
  );
  return null;
}
