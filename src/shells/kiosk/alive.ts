import { useEffect } from 'react';

/** How often a kiosk that is watched says so, four times in the minute after which its browser is started again. ms. */
const EVERY_MS = 15_000;

/** Tells the server on this machine that the page is alive: by frames, since a page whose timers run may still draw nothing. */
export function useAlive(watched: boolean): void {
  useEffect(() => {
    if (!watched) return;
    const say = () =>
      requestAnimationFrame(() => {
        fetch(new URL('alive', document.baseURI), { method: 'POST' }).catch(() => undefined);
      });
    say();
    const timer = setInterval(say, EVERY_MS);
    return () => clearInterval(timer);
  }, [watched]);
}
