import { useEffect } from 'react';

/** Keys steer the page once it stands (see pressed.ts): the first picture does without that script. */
export function useKeyboard(): void {
  useEffect(() => {
    let stop = () => {};
    let gone = false;
    void import('./pressed.ts').then(({ pressed }) => {
      if (gone) return;
      window.addEventListener('keydown', pressed);
      stop = () => window.removeEventListener('keydown', pressed);
    });
    return () => {
      gone = true;
      stop();
    };
  }, []);
}
