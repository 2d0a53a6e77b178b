import type { Tissue } from './tissue.ts';

/**
 * What of a tissue lies between two heights of the rest frame, mm, and a little more: every triangle that reaches between them.
 * Its ends are closed by fans, so that it still says what is within it. Vertices are the tissue's own, not a copy.
 */
export function slice(tissue: Tissue, low: number, high: number): Tissue {
  const { positions, index } = tissue;
  const count = positions.length / 3;
  const within = (v: number): boolean => positions[3 * v + 1] >= low && positions[3 * v + 1] <= high;
  const kept: number[] = [];
  // Only a triangle with one corner within can have a neighbour with none.
  const outer = new Map<number, readonly [number, number]>();
  for (let i = 0; i < index.length; i += 3) {
    const corners = [index[i], index[i + 1], index[i + 2]];
    const inside = corners.filter(within);
    if (inside.length === 0) continue;
    kept.push(...corners);
    if (inside.length > 1) continue;
    const at = corners.indexOf(inside[0]);
    const [a, b] = [corners[(at + 1) % 3], corners[(at + 2) % 3]];
    outer.set(a * count + b, [a, b]);
  }
  const rim = [...outer.values()].filter(([a, b]) => !outer.has(b * count + a));
  for (const loop of loopsOf(rim))
    for (const [a, b] of loop) if (a !== loop[0][0] && b !== loop[0][0]) kept.push(b, a, loop[0][0]);
  return { ...tissue, index: Uint32Array.from(kept) };
}

type Edge = readonly [number, number];

/** Edges that hang together. */
function loopsOf(edges: readonly Edge[]): Edge[][] {
  const after = new Map<number, Edge[]>();
  for (const edge of edges) after.set(edge[0], [...(after.get(edge[0]) ?? []), edge]);
  const loops: Edge[][] = [];
  for (const start of after.keys()) {
    const loop: Edge[] = [];
    for (let next = after.get(start)?.pop(); next !== undefined; next = after.get(next[1])?.pop())
      loop.push(next);
    if (loop.length > 0) loops.push(loop);
  }
  return loops;
}
