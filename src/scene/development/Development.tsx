import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { session } from '../../session/store.ts';
import { type DevelopmentProps, developer } from './developer.ts';

/** What somebody does to the page: passes stand back at once. */
const HANDS = ['pointerdown', 'wheel', 'keydown'] as const;

/** Draws the picture again and again when it is left alone, the view moved by parts of a pixel and the lamps within their
 * size, and puts the mean in its place: smooth edges, soft shadows. Ends, and then an idle page draws nothing. */
export default function Development({ sheet, quality, at }: DevelopmentProps) {
  const { gl, scene } = useThree();
  const always = useStore(session, ({ develop }) => develop === 'always');
  const { passes, shadow } = quality;
  useEffect(() => {
    const made = developer({ gl, scene, sheet, passes, shadow: shadow > 0, always, onDone: tell });
    if (made === null) return;
    at.current = made;
    made.changed();
    const pause = () => made.pause();
    for (const hand of HANDS) window.addEventListener(hand, pause, { passive: true, capture: true });
    return () => {
      for (const hand of HANDS) window.removeEventListener(hand, pause, { capture: true });
      at.current = null;
      made.dispose();
    };
  }, [gl, scene, sheet, passes, shadow, always, at]);
  return null;
}

/** For whoever looks from outside. */
function tell(done: boolean): void {
  if (done) document.documentElement.dataset.developed = '';
  else delete document.documentElement.dataset.developed;
}
