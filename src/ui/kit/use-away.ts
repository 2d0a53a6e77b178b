import { type RefObject, useEffect } from 'react';

/** While something is open: Escape and a press anywhere outside of it close it. */
export function useAway(inside: RefObject<Element | null>, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    const touched = (event: PointerEvent) => {
      if (!inside.current?.contains(event.target as Node)) close();
    };
    window.addEventListener('keydown', pressed);
    window.addEventListener('pointerdown', touched);
    return () => {
      window.removeEventListener('keydown', pressed);
      window.removeEventListener('pointerdown', touched);
    };
  }, [inside, open, close]);
}
