import type { Object3D } from 'three';
import type { Substance, Xray } from '../xray.ts';

/**
 * Says what an object is to X-rays. Null: nothing, nor is anything beneath it. Every mesh of the scene says one or the
 * other, itself or by what it hangs on (a test looks for those that do not).
 */
export function sayXray(object: Object3D, xray: Xray | null): void {
  object.userData.xray = xray;
}

/** The same as props of one of fiber's elements. */
export const xrayed = (xray: Xray | null): { userData: { xray: Xray | null } } => ({ userData: { xray } });

/** Props of a group that the picture may hide and X-rays see all the same: while only what is near one bone is shown, needles
 * and cement of the others lie in the beam as ever. */
export const hiddenInPicture = (
  hidden: boolean,
): { visible: boolean; userData: { hiddenInPicture: boolean } } => ({
  visible: !hidden,
  userData: { hiddenInPicture: hidden },
});

/** Whether an object is there for X-rays, as far as it is for itself to say. */
export const isThere = ({ visible, userData }: Object3D): boolean =>
  visible || userData.hiddenInPicture === true;

/** What an object says; undefined if it says nothing. */
export const xrayOf = ({ userData }: Object3D): Xray | null | undefined =>
  userData.xray as Xray | null | undefined;

/** The first object under `root` that says it is of a substance. */
export function firstOf(root: Object3D, substance: Substance): Object3D | null {
  const said = xrayOf(root);
  if (said === null) return null;
  if (said?.substance === substance) return root;
  for (const child of root.children) {
    const found = firstOf(child, substance);
    if (found !== null) return found;
  }
  return null;
}
