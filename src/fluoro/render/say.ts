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
