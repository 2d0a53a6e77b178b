import { type RenderCallback, useFrame } from '@react-three/fiber';
import { useFailure } from './Spared.tsx';

/** fiber's `useFrame`, but a failure goes to the boundary round the view. In fiber's own loop it would come again at every
 * frame, and whatever is drawn later would not be drawn at all. */
export function useEachFrame(draw: RenderCallback, priority = 0): void {
  const fail = useFailure();
  useFrame((three, delta, frame) => {
    try {
      draw(three, delta, frame);
    } catch (error) {
      fail(error);
    }
  }, priority);
}
