import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Beam } from '../../fluoro/arm.ts';
import { type Looked, lookedAt, type Marks, marksAt } from '../../fluoro/landmarks.ts';
import { fluoroStore, type Taken } from '../../fluoro/store.ts';
import { session } from '../../session/store.ts';
import type { PaneName } from '../../session/view/fluoro-view.ts';

/** The picture that a pane holds, with the landmarks as they stood when it was taken. */
export interface Held extends Taken {
  beam: Beam;
  /** The bone that is looked at, as it stood then. */
  looked: Looked;
  marks: Marks;
}

/** Null until there is a picture. */
export function useTaken(pane: PaneName): Held | null {
  const taken = useStore(fluoroStore, (now) => now.taken[pane]);
  const manifest = useStore(session, (now) => now.manifest);
  return useMemo(() => {
    if (taken === null || manifest === null) return null;
    const looked = lookedAt(taken.plan, taken.state, taken.level);
    return { ...taken, looked, marks: marksAt(looked, manifest.levels[looked.plan.level].landmarks) };
  }, [taken, manifest]);
}
