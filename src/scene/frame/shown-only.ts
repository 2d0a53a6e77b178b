import { Object3D } from 'three';

/**
 * Has a root bring up to date only what is shown when a picture asks for its matrices: of some 250 objects about 100.
 * Hidden ones follow when they are shown again, or by `updateAll`.
 */
export function updateShownOnly(root: Object3D): void {
  root.updateMatrixWorld = (force) => updateShown(root, force ?? false);
}

/** Every matrix under a root, of what is hidden too: X-rays draw parts that the picture hides. */
export const updateAll = (root: Object3D): void => Object3D.prototype.updateMatrixWorld.call(root);

/** What three does (`Object3D.updateMatrixWorld`), but for hidden children; what has no children does it in its own way. */
function updateShown(object: Object3D, force: boolean): void {
  if (object.matrixAutoUpdate) object.updateMatrix();
  let moved = force;
  if (object.matrixWorldNeedsUpdate || force) {
    if (object.matrixWorldAutoUpdate) {
      if (object.parent === null) object.matrixWorld.copy(object.matrix);
      else object.matrixWorld.multiplyMatrices(object.parent.matrixWorld, object.matrix);
    }
    object.matrixWorldNeedsUpdate = false;
    moved = true;
  }
  for (const child of object.children) {
    if (!child.visible) continue;
    if (child.children.length === 0) child.updateMatrixWorld(moved);
    else updateShown(child, moved);
  }
}
