import { useSyncExternalStore } from 'react';

/**
 * How much room the window has: `wide` all panes beside one another; `halves` model and X-ray by turns or half and half, all else
 * below by tabs, nothing off the screen; `scroll` the picture above, the rest runs on below it.
 */
export type Mode = 'wide' | 'halves' | 'scroll';

const WIDE = matchMedia('(min-width: 1280px) and (min-height: 561px)');
const HALVES = matchMedia('(min-width: 700px) and (min-height: 600px)');

const modeNow = (): Mode => (WIDE.matches ? 'wide' : HALVES.matches ? 'halves' : 'scroll');

function listen(changed: () => void): () => void {
  for (const query of [WIDE, HALVES]) query.addEventListener('change', changed);
  return () => {
    for (const query of [WIDE, HALVES]) query.removeEventListener('change', changed);
  };
}

export const useMode = (): Mode => useSyncExternalStore(listen, modeNow);
