import { useEffect } from 'react';
import { pressed } from './pressed.ts';

/** Keys steer the page while it stands; see pressed.ts for which. */
export function useKeyboard(): void {
  useEffect(() => {
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
