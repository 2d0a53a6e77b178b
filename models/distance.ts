/** Undoes, in place, the differences along y and x that a distance file holds (see bake/distance-file.ts). */
export function summed(codes: Int8Array, [nx, ny]: readonly [number, number, number]): void {
  for (let o = 0; o < codes.length; o++) if (Math.floor(o / nx) % ny !== 0) codes[o] += codes[o - nx];
  for (let o = 0; o < codes.length; o++) if (o % nx !== 0) codes[o] += codes[o - 1];
}
