import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Beam } from '../../fluoro/arm.ts';
import { type Marks, marksAt } from '../../fluoro/landmarks.ts';
import { fluoroStore, type Taken } from '../../fluoro/store.ts';
import { steady } from '../../session/steady.ts';
import type { PaneName } from '../../session/view/fluoro-view.ts';

/** The picture that a pane holds, with the landmarks as they stood when it was taken. */
export interface Held extends Taken {
  beam: Beam;
  marks: Marks;
}

/** Null until there is a picture. */
export function useTaken(pane: PaneName): Held | null {
  const taken = useStore(fluoroStore, (now) => now.taken[pane]);
  const manifest = useStore(steady, (now) => now.manifest);
  return useMemo(() => {
    if (taken === null || manifest === null) return null;
    const { landmarks } = manifest.levels[taken.plan.case.fracture.level];
    return { ...taken, marks: marksAt(taken.plan, taken.state, landmarks) };
  }, [taken, manifest]);
}
