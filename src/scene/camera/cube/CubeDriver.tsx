import { type RefObject, useRef } from 'react';
import { Quaternion } from 'three';
import { useEachFrame } from '../../frame/frame.ts';
import { cubeMatrix, faceInFront } from './faces.ts';

/** Turns the cube as the camera has turned, after each drawn frame. */
export function CubeDriver({ at }: { at: RefObject<HTMLDivElement | null> }) {
  const seen = useRef(new Quaternion(0, 0, 0, 0));
  useEachFrame(({ camera }) => {
    const cube = at.current;
    if (cube === null || (seen.current.equals(camera.quaternion) && cube.style.transform !== '')) return;
    seen.current.copy(camera.quaternion);
    // The renderer does this only when it draws, after this.
    camera.updateMatrixWorld();
    const { elements } = camera.matrixWorldInverse;
    cube.style.transform = cubeMatrix(elements);
    showFront(cube, faceInFront(elements));
  });
  return null;
}

/** The face in front is where Tab comes to; the focus stays in front while arrows turn the cube. */
function showFront(cube: HTMLDivElement, front: string): void {
  const focused = cube.contains(document.activeElement);
  for (const face of cube.querySelectorAll<HTMLButtonElement>('[data-face]')) {
    const here = face.dataset.face === front;
    face.tabIndex = here ? 0 : -1;
    face.toggleAttribute('data-front', here);
    if (here && focused && document.activeElement !== face) face.focus();
  }
}
