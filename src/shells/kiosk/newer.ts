import { useEffect } from 'react';

/** Nobody has touched it for so long when a newer page is looked for, and then every so often. ms. */
const QUIET_MS = 20_000;
const EVERY_MS = 300_000;

const isNewer = async (): Promise<boolean> => {
  try {
    return await (await import('../../session/outside/offline.ts')).newerWaits();
  } catch {
    return false;
  }
};

/** Opens a newer page once all of it is on the device, and only while nobody is there: a visitor's page is never changed. */
export function useNewer(resting: boolean): void {
  useEffect(() => {
    if (!resting) return;
    let timer = 0;
    const look = async () => {
      const asked = timer;
      const newer = await isNewer();
      // Somebody came meanwhile.
      if (asked !== timer) return;
      if (newer) location.reload();
      else wait(EVERY_MS);
    };
    const wait = (ms: number) => {
      clearTimeout(timer);
      timer = window.setTimeout(() => void look(), ms);
    };
    const touched = () => wait(QUIET_MS);
    touched();
    window.addEventListener('pointerdown', touched, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      timer = -1;
      window.removeEventListener('pointerdown', touched, { capture: true });
    };
  }, [resting]);
}
