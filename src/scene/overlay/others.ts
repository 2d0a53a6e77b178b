import { MOST_LEVELS } from '../../sim/case/case.ts';

/** Places for the brackets of a case's other bones, as many as there can be with one that an event adds. */
export const OTHERS = Array.from({ length: MOST_LEVELS }, (_, at) => at);
