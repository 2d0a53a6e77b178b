/** By how far a needle stands through the pedicle's wall: A not at all, B less than 2 mm, C less than 4, D less than 6, E more
 * (source: gertzbein1990). */
export const GRADES = ['A', 'B', 'C', 'D', 'E'] as const;
export type Grade = (typeof GRADES)[number];

const STEP_MM = 2;

/** The grade of a breach, mm; none is 0 or less. */
export function gradeOf(breachMm: number): Grade {
  if (breachMm <= 0) return 'A';
  return GRADES[Math.min(GRADES.length - 1, 1 + Math.floor(breachMm / STEP_MM))];
}
