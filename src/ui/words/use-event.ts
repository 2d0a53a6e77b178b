import { useStore } from 'zustand';
import { session } from '../../session/store.ts';
import type { EventId } from '../../sim/event/ids.ts';
import { EVENT_TABLE } from '../../sim/event/table.ts';
import { STAGES, type StageId } from '../../sim/stages/stages.ts';

/** What goes wrong in the plan that is shown; null for nothing. */
export const useEvent = (): EventId | null =>
  useStore(session, ({ plan }) => {
    const kind = plan?.case.event.kind ?? 'none';
    return kind === 'none' ? null : kind;
  });

/** Whether a step is that in which an event happens, or a later one. */
export const isReached = (id: EventId, stage: StageId): boolean =>
  STAGES.indexOf(EVENT_TABLE[id].stage) <= STAGES.indexOf(stage);
