/** Words where words speak of X-rays, loaded with the sheets; as `language.ts` is for the rest. */
export { XRAY } from './en/xray.ts';
