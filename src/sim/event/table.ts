import type { Treatment } from '../case/case.ts';
import type { StageId } from '../stages/stages.ts';
import { EVENTS, type EventId } from './ids.ts';

interface EventEntry {
  /** Where it happens. */
  stage: StageId;
  /** It can happen to a bone that is treated so. */
  treatments: readonly Treatment[];
  /** What must be put in for it to happen. */
  needs?: 'balloon' | 'cement';
  /** The bone that it happens to is another than those of the case. */
  elsewhere?: true;
}

const ALL: readonly Treatment[] = ['kyphoplasty', 'vertebroplasty', 'none', 'cemented-before'];
const CEMENTED: readonly Treatment[] = ['kyphoplasty', 'vertebroplasty', 'cemented-before'];
const OPERATED: readonly Treatment[] = ['kyphoplasty', 'vertebroplasty'];
const BALLOON: readonly Treatment[] = ['kyphoplasty'];

/** When and to what each event may happen. How it comes about is in the part of the model in which it does. */
export const EVENT_TABLE: Readonly<Record<EventId, EventEntry>> = {
  'wrong-level': { stage: 'localise', treatments: OPERATED, elsewhere: true },
  'pedicle-breach': { stage: 'needle', treatments: OPERATED },
  'endplate-break': { stage: 'inflate', treatments: BALLOON, needs: 'balloon' },
  'balloon-rupture': { stage: 'inflate', treatments: BALLOON, needs: 'balloon' },
  'cement-canal': { stage: 'cement', treatments: OPERATED, needs: 'cement' },
  'cement-disc': { stage: 'cement', treatments: OPERATED, needs: 'cement' },
  'cement-lung': { stage: 'cement', treatments: OPERATED, needs: 'cement' },
  'cement-needle': { stage: 'set', treatments: OPERATED, needs: 'cement' },
  'next-fracture': { stage: 'after', treatments: ALL, elsewhere: true },
  'cement-displaced': { stage: 'after', treatments: CEMENTED, needs: 'cement' },
};

/** The events that a case of these treatments can have: those of a stage, and those of all others. */
export function eventsFor(
  treatments: readonly Treatment[],
  stage: StageId,
): Readonly<Record<'here' | 'elsewhere', readonly EventId[]>> {
  const able = EVENTS.filter((id) => EVENT_TABLE[id].treatments.some((each) => treatments.includes(each)));
  const ids = (own: boolean) => able.filter((id) => (EVENT_TABLE[id].stage === stage) === own);
  return { here: ids(true), elsewhere: ids(false) };
}
