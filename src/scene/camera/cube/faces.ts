import type { Vec3 } from '../../../../models/math/vec.ts';
import type { StandardView } from '../../../session/view/view.ts';

/** Sides of the cube: the letters that radiology puts at the edges of its pictures, and which way each looks (ISB axes). */
export const CUBE_FACES: readonly { view: StandardView; letter: string; out: Vec3 }[] = [
  { view: 'anterior', letter: 'A', out: [1, 0, 0] },
  { view: 'posterior', letter: 'P', out: [-1, 0, 0] },
  { view: 'left', letter: 'L', out: [0, 0, -1] },
  { view: 'right', letter: 'R', out: [0, 0, 1] },
  { view: 'superior', letter: 'S', out: [0, 1, 0] },
  { view: 'inferior', letter: 'I', out: [0, -1, 0] },
];

/**
 * The style sheet's matrix that turns a cube as the camera sees the model. `view` is the camera's inverse, three's order
 * (columns); style sheets have y down, so both sides are flipped.
 */
export function cubeMatrix(view: readonly number[]): string {
  const n = (column: number, row: number, sign: number) => (sign * view[4 * column + row] + 0).toFixed(4);
  return `matrix3d(${n(0, 0, 1)},${n(0, 1, -1)},${n(0, 2, 1)},0,${n(1, 0, -1)},${n(1, 1, 1)},${n(1, 2, -1)},0,${n(2, 0, 1)},${n(2, 1, -1)},${n(2, 2, 1)},0,0,0,0,1)`;
}

/** The face that looks most at the viewer. */
export function faceInFront(view: readonly number[]): StandardView {
  let best = CUBE_FACES[0];
  let most = -2;
  for (const face of CUBE_FACES) {
    const [x, y, z] = face.out;
    const towards = view[2] * x + view[6] * y + view[10] * z;
    if (towards > most) {
      most = towards;
      best = face;
    }
  }
  return best.view;
}
