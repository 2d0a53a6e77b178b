import { type Object3D, type Scene, Vector3 } from 'three';
import { apply, invert, type Pose } from '../../../models/math/pose.ts';
import type { Vec3 } from '../../../models/math/vec.ts';
import { GAUGE_MM, SYRINGE } from '../level/tools/inset.ts';
import type { Anchor } from './anchors.ts';

/** On the rim of the gauge, under and over its face. */
const ON_RIM = [-1, 1].map((way) => new Vector3(0, way * (GAUGE_MM - 0.7), 6));
const RIM = new Vector3();

/** The syringe in a scene, and where it is to be seen: it is held at the picture's foot. */
export interface SyringeSight {
  /** Whether it has come; it does so with a script of its own. */
  here: (scene: Scene) => boolean;
  /** `pose` is where the bone stands that is looked at. */
  anchors: (pose: Pose) => Anchor[];
}

export function syringeSight(): SyringeSight {
  // Kept: to look for it by name goes through the whole scene.
  let syringe: Object3D | undefined;
  return {
    here(scene) {
      if (syringe === undefined || syringe.parent?.parent == null) syringe = scene.getObjectByName(SYRINGE);
      return syringe !== undefined;
    },
    anchors(pose) {
      if (syringe === undefined || !isSeen(syringe)) return [];
      const back = invert(pose);
      const from = syringe;
      return ON_RIM.map((rim) => {
        const { x, y, z } = from.localToWorld(RIM.copy(rim));
        const at: Vec3 = [x, y, z];
        return { at, home: apply(back, at) };
      });
    },
  };
}

/** It is in the picture, and the visitor has not hidden it. */
const isSeen = (syringe: Object3D): boolean =>
  syringe.visible && syringe.getObjectByProperty('isMesh', true)?.layers.mask !== 0;
