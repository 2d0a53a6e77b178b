import { useStore } from 'zustand';
import { session } from '../../session/store.ts';
import type { EventId } from '../../sim/event/ids.ts';

/** What goes wrong in the plan that is shown; null for nothing. */
export const useEvent = (): EventId | null =>
  useStore(session, ({ plan }) => {
    const kind = plan?.case.event.kind ?? 'none';
    return kind === 'none' ? null : kind;
  });
