import type { CasePath } from '../sim/case/case.ts';
import { PARAM_TEXTS } from './en/params.ts';
import type { ParamText } from './types.ts';

/** Words of the parameters, loaded with the panel that shows them. */
export { GROUP_TITLES } from './en/params.ts';

export const paramText = (path: CasePath): ParamText => PARAM_TEXTS[path];
