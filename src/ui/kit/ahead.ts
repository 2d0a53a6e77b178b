import { useEffect } from 'react';
import { useStore } from 'zustand';
import { session } from '../../session/store.ts';

/** Fetches a script once the picture stands, before it is needed: so that it is there at once then, and without a network.
 * Should that fail, it is asked for again when it is needed. */
export function useAhead(load: () => Promise<unknown>): void {
  const pictured = useStore(session, (now) => now.trunk !== null);
  useEffect(() => {
    if (pictured) load().catch(() => undefined);
  }, [pictured, load]);
}
