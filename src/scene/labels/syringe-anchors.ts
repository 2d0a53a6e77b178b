import { type Scene, Vector3 } from 'three';
import { GAUGE_MM, SYRINGE } from '../tools/place.ts';
import type { Anchor } from './anchors.ts';

/** On the rim of the gauge, under and over its face. */
const ON_RIM = [-1, 1].map((way) => new Vector3(0, way * (GAUGE_MM - 0.7), 6));

/** Farther from the bone than any of it. */
const FAR_MM = 1000;
const RIM = new Vector3();

/** Where the syringe is to be seen in the scene as it was drawn last: it is held where the window has room for it. */
export function syringeAnchors(scene: Scene | undefined): Anchor[] {
  const syringe = scene?.getObjectByName(SYRINGE);
  if (!syringe?.visible) return [];
  return ON_RIM.map((rim) => {
    const { x, y, z } = syringe.localToWorld(RIM.copy(rim));
    return { at: [x, y, z], home: [FAR_MM, 0, 0] };
  });
}
