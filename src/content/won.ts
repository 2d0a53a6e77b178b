/** Words about where height came from, loaded with them; as `language.ts` is for the rest. */
export { WON } from './en/won.ts';
