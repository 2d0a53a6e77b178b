import { XRAY } from './en/xray.ts';
import { told } from './language.ts';

/** Words where words speak of X-rays, loaded with the sheets; as `language.ts` is for the rest. */
export const xrayWords = () => told('xray', XRAY);
