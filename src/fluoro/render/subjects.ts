import type { BufferGeometry, Mesh, Object3D, Scene } from 'three';
import type { Level } from '../../../models/levels.ts';
import { type Inner, inReach, type Xray } from '../xray.ts';
import { isThere, xrayOf } from './say.ts';
import { thicknessScene } from './thickness.ts';
import { drop, fill, follow, type Twin, twinOf, type Weighing } from './twin.ts';

/** What the picture needs to know beyond what the meshes of the 3D scene say. */
export interface SubjectSettings extends Weighing {
  /** The level that the beams are centred on: what is far from it is left out. */
  centre: Level;
  /** The surfaces inside a bone; null until they are loaded. */
  inner: (inner: Inner) => BufferGeometry | null;
}

/**
 * Twins of the 3D scene's meshes that are drawn as path lengths: they share geometry, matrices and morph weights with
 * their originals, so nothing is held twice and whatever moves there moves here.
 */
export interface Subjects {
  scene: Scene;
  /** Brings the twins up to date with what stands under `root`, however the picture hides that. Allocates only for what
   * is new. */
  sync: (root: Object3D, settings: SubjectSettings) => void;
  dispose: () => void;
}

export function subjects(): Subjects {
  const scene = thicknessScene();
  const twins = new Map<Mesh, Twin>();
  let round = 0;

  const show = (source: Mesh, xray: Xray, visible: boolean, settings: SubjectSettings) => {
    let twin = twins.get(source);
    if (twin === undefined) {
      twin = twinOf(source, xray);
      twins.set(source, twin);
      scene.add(twin.mesh);
    }
    twin.seen = round;
    twin.mesh.visible = visible;
    follow(twin, xray, settings);
    if (xray.substance === 'bone')
      fill(scene, twin, xray.inner === undefined ? null : settings.inner(xray.inner), settings);
  };

  const visit = (object: Object3D, pictured: boolean, settings: SubjectSettings): void => {
    const xray = xrayOf(object);
    if (xray === null) return;
    const here = pictured && isThere(object);
    if (xray !== undefined && isMesh(object)) {
      const shown = { nothing: true, itself: object.visible, picture: here }[xray.hiddenBy];
      show(object, xray, shown && inReach(xray, settings.centre), settings);
    }
    for (const child of object.children) visit(child, here, settings);
  };

  return {
    scene,
    sync(root, settings) {
      round++;
      for (const child of root.children) visit(child, true, settings);
      for (const [source, twin] of twins) {
        if (twin.seen === round) continue;
        twins.delete(source);
        drop(scene, twin);
      }
    },
    dispose() {
      for (const twin of twins.values()) drop(scene, twin);
      twins.clear();
      scene.clear();
    },
  };
}

const isMesh = (object: Object3D): object is Mesh => (object as Mesh).isMesh;
