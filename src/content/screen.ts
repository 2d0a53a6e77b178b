import { SCREEN } from './en/screen.ts';
import { told } from './language.ts';

/** Words of the window on another screen, loaded with it; as `language.ts` is for the rest. */
export const screenWords = () => told('screen', SCREEN);
