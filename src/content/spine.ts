import { SPINE } from './en/spine.ts';
import { told } from './language.ts';

/** Words of the strip of bones, loaded with it; as `language.ts` is for the rest. */
export const spineWords = () => told('spine', SPINE);
