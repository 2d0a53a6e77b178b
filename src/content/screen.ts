/** Words of the window on another screen, loaded with it; as `language.ts` is for the rest. */
export { SCREEN } from './en/screen.ts';
