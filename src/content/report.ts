import { REPORT } from './en/report.ts';
import { told } from './language.ts';

/** Words of a report that is typed or pasted, loaded with its reader; as `language.ts` is for the rest. */
export const reportWords = () => told('report', REPORT);
