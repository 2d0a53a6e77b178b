import { useEffect } from 'react';
import { useStore } from 'zustand';
import { notes } from '../../session/notes.ts';
import { sketchOf } from '../../session/sketch/change.ts';
import { type Sketch, sketchAt } from '../../session/sketch/sketch.ts';
import { slow } from '../../session/slow.ts';
import { session } from '../../session/store.ts';
import { type Sight, sight } from '../../session/view/sight.ts';

/** How the picture lies on the page, for as long as something is drawn on it; null until the scene has told it. */
export function useSeen(): Sight | null {
  useEffect(() => {
    sight.setState({ watched: true });
    return () => sight.setState({ watched: false, seen: null });
  }, []);
  return useStore(sight, (now) => now.seen);
}

/** What is drawn on the picture that is shown now. */
export function useSketch(): Sketch | undefined {
  const shown = useStore(session, (now) => now.case);
  const view = useStore(session, (now) => now.view);
  const other = useStore(session, (now) => now.other);
  const t = useStore(slow, (now) => now.t);
  const facing = useStore(sight, ({ seen }) => seen?.facing);
  const sketches = useStore(notes, (now) => now.sketches);
  return sketchAt(sketches, sketchOf(shown, t, view, other), facing);
}
