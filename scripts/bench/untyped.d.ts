/** The parts of the peers that the benchmark calls; they bring no types. */
declare module 'isosurface' {
  interface Surface {
    positions: number[][];
    cells: number[][];
  }
  type Extract = (size: number[], potential: (x: number, y: number, z: number) => number) => Surface;
  export const surfaceNets: Extract;
  export const marchingCubes: Extract;
}
declare module 'ndarray' {
  export default function ndarray(data: Float32Array, shape: number[], stride: number[]): unknown;
}
declare module 'surface-nets' {
  export default function surfaceNets(
    array: unknown,
    level: number,
  ): { positions: number[][]; cells: number[][] };
}
