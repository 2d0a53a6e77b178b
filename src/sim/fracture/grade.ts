/** Genant grade from the share of height lost: under 20 % 0, to 25 % 1, to 40 % 2, more 3 (source: genant1993-grades). */
export function gradeOf(heightLoss: number): 0 | 1 | 2 | 3 {
  if (heightLoss < 0.2) return 0;
  if (heightLoss < 0.25) return 1;
  return heightLoss <= 0.4 ? 2 : 3;
}
