/** What can go wrong, told event by event, loaded with the sheets that show it; as `language.ts` is for the rest. */
export { EVENT_LABELS, EVENT_WORDS } from './en/events/events.ts';
