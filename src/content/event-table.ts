import type { Treatment } from '../sim/case/case.ts';
import type { StageId } from '../sim/stages/stages.ts';

interface EventEntry<Id extends string> {
  id: Id;
  /** Where it happens. */
  stage: StageId;
  /** It can happen to a case of which any bone is treated so. */
  treatments: readonly Treatment[];
}

const ALL: readonly Treatment[] = ['kyphoplasty', 'vertebroplasty', 'none', 'cemented-before'];
const CEMENTED: readonly Treatment[] = ['kyphoplasty', 'vertebroplasty', 'cemented-before'];
const OPERATED: readonly Treatment[] = ['kyphoplasty', 'vertebroplasty'];
const BALLOON: readonly Treatment[] = ['kyphoplasty'];

const event = <Id extends string>(
  id: Id,
  stage: StageId,
  treatments: readonly Treatment[],
): EventEntry<Id> => ({ id, stage, treatments });

/** What can go wrong, in the order in which it may. Plain data beside its words: a simulation that shows events takes it over. */
export const EVENT_TABLE = [
  event('wrong-level', 'localise', OPERATED),
  event('pedicle-breach', 'needle', OPERATED),
  event('endplate-break', 'inflate', BALLOON),
  event('balloon-rupture', 'inflate', BALLOON),
  event('cement-canal', 'cement', OPERATED),
  event('cement-disc', 'cement', OPERATED),
  event('cement-lung', 'cement', OPERATED),
  event('cement-needle', 'set', OPERATED),
  event('next-fracture', 'after', ALL),
  event('cement-displaced', 'after', CEMENTED),
] as const;

export type EventId = (typeof EVENT_TABLE)[number]['id'];

/** The events that a case of these treatments can have: those of a stage, and those of all others. */
export function eventsFor(
  treatments: readonly Treatment[],
  stage: StageId,
): Readonly<Record<'here' | 'elsewhere', readonly EventId[]>> {
  const able = EVENT_TABLE.filter((one) => one.treatments.some((each) => treatments.includes(each)));
  const ids = (own: boolean) => able.filter((one) => (one.stage === stage) === own).map(({ id }) => id);
  return { here: ids(true), elsewhere: ids(false) };
}
