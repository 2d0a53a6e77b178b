import { SKETCH } from './en/sketch.ts';
import { told } from './language.ts';

/** Words of drawing on the picture, loaded with it; as `language.ts` is for the rest. */
export const sketchWords = () => told('sketch', SKETCH);
