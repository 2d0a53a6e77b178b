import type { BufferGeometry } from 'three';
import { turned } from './lathe.ts';

/** A thread of cement one mm long, tip at the origin, back along -x; thinner where it tore off. */
export const threadOf = (radius: number): BufferGeometry =>
  turned([
    [0, 0],
    [0, radius],
    [-0.7, 0.85 * radius],
    [-1, 0.35 * radius],
    [-1, 0],
  ]);
