/** Words of drawing on the picture, loaded with it; as `language.ts` is for the rest. */
export { SKETCH } from './en/sketch.ts';
