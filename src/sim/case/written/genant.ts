/** A share of height known only to lie between two. */
export interface ShareRange {
  low: number;
  high: number;
}

/**
 * Share of height lost by Genant's grades, 0 to 3 (source: genant1993-grades: under 20 %, to 25 %, to 40 %, more). A
 * grade is a range, never a number.
 */
export const GENANT: readonly ShareRange[] = [
  { low: 0, high: 0.2 },
  { low: 0.2, high: 0.25 },
  { low: 0.25, high: 0.4 },
  { low: 0.4, high: 1 },
];

/** The same grades as words. */
export const SEVERITY: ReadonlyMap<string, number> = new Map([
  ...'minimal minimally slight slightly subtle trace'.split(' ').map((word) => [word, 0] as const),
  ...'mild mildly leicht legere leve lieve light'.split(' ').map((word) => [word, 1] as const),
  ...'moderate moderately massig maßig mittel moderee moderada moderado moderato'
    .split(' ')
    .map((word) => [word, 2] as const),
  ...'severe severely marked markedly advanced schwer severa severo grave'
    .split(' ')
    .map((word) => [word, 3] as const),
]);

const GRADES: ReadonlyMap<string, number> = new Map([
  ['0', 0],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
]);

/** `2` and `ii` are grade 2; null where there is no such grade. */
export const gradeNumber = (word: string): number | null => GRADES.get(word) ?? null;
