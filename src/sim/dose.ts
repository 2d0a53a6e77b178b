/**
 * Screening for one level: 1.6 min AP and 2.2 min lateral gave 4.28 mSv (source: boszczyk2006-dose). The source does
 * not part the two planes, so one rate serves both.
 */
const LEVEL_MIN = 1.6 + 2.2;
const LEVEL_MSV = 4.28;
export const MSV_PER_MIN = LEVEL_MSV / LEVEL_MIN;

/** Effective dose of screening time, mSv. */
export const doseMsv = (seconds: number): number => (seconds / 60) * MSV_PER_MIN;
