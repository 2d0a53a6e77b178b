/** One line of the table. A budget is the most that is allowed; null is for information. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  budget: number | null;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
