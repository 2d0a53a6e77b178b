/** Scores of a strip: `across` columns, each with `steps` places, column by column. */
export interface Strip {
  across: number;
  steps: number;
  score: Float32Array;
}

/** The way through a strip, one place a column, that gathers most and bends least (dynamic programming): a step of one
 * place from a column to the next costs `stiff`, of two four times that. Places are fractions, by a parabola. */
export function bestWay({ across, steps, score }: Strip, stiff: number): Float64Array {
  let sums = score.slice(0, steps);
  const from: Int8Array[] = [];
  for (let i = 1; i < across; i++) {
    const next = new Float32Array(steps);
    const came = new Int8Array(steps);
    for (let j = 0; j < steps; j++) {
      let most = Number.NEGATIVE_INFINITY;
      for (let d = -2; d <= 2; d++) {
        const before = j - d;
        if (before < 0 || before >= steps) continue;
        const sum = sums[before] - stiff * d * d;
        if (sum > most) {
          most = sum;
          came[j] = d;
        }
      }
      next[j] = most + score[i * steps + j];
    }
    sums = next;
    from.push(came);
  }
  let at = 0;
  for (let j = 1; j < steps; j++) if (sums[j] > sums[at]) at = j;
  const way = new Float64Array(across);
  for (let i = across - 1; i >= 0; i--) {
    way[i] = at + peakOff(score, i * steps, at, steps);
    if (i > 0) at -= from[i - 1][at];
  }
  return way;
}

/** How far from a place the top of its parabola lies, within half a step. */
function peakOff(score: Float32Array, base: number, at: number, steps: number): number {
  if (at === 0 || at === steps - 1) return 0;
  const [a, b, c] = [score[base + at - 1], score[base + at], score[base + at + 1]];
  const bend = a - 2 * b + c;
  if (bend >= 0) return 0;
  return Math.max(-0.5, Math.min(0.5, (0.5 * (a - c)) / bend));
}
