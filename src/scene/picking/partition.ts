import type { BufferAttribute, BufferGeometry } from 'three';

/** Whether a part of a surface is drawn as it is (0), faint (1) or not at all (2). */
export type Fate = 0 | 1 | 2;

/**
 * Sorts the triangles of a surface by the fate of the part that their first corner belongs to, in place, and gives the
 * geometry two groups: what is drawn as it is and what is drawn faint. The rest stays behind both: whoever draws the
 * geometry without groups, as X-rays do, still draws all of it.
 */
export function partition(geometry: BufferGeometry, places: Uint8Array, fates: readonly Fate[]): void {
  const { index } = geometry;
  if (index === null) return;
  const order = index.array;
  const old = order.slice();
  const ends = [0, 0, 0];
  let o = 0;
  for (const fate of [0, 1, 2] as const) {
    for (let i = 0; i < old.length; i += 3) {
      if (fates[places[old[i]]] !== fate) continue;
      order[o++] = old[i];
      order[o++] = old[i + 1];
      order[o++] = old[i + 2];
    }
    ends[fate] = o;
  }
  (index as BufferAttribute).needsUpdate = true;
  geometry.clearGroups();
  geometry.addGroup(0, ends[0], 0);
  geometry.addGroup(ends[0], ends[1] - ends[0], 1);
}
