import { lerp } from '../../../models/math/scalar.ts';
import { add, mix, scale, type Vec3 } from '../../../models/math/vec.ts';
import { onSurface, type Scenery } from './scenery.ts';

/** A place that a name may point at: where the healthy bone has it, in the treated bone's frame, mm. */
export interface Home {
  at: Vec3;
  /** How far the structure reaches to either side of the place: a section that passes nearer shows it; mm. */
  reach: number;
}

const FRONT: Vec3 = [1, 0, 0];
const BACK: Vec3 = [-1, 0, 0];
const UP: Vec3 = [0, 1, 0];
const DOWN: Vec3 = [0, -1, 0];
const RIGHT: Vec3 = [0, 0, 1];
const LEFT: Vec3 = [0, 0, -1];
const BOTH = [
  ['right', RIGHT],
  ['left', LEFT],
] as const;

/** The parts of a bone that have names. */
export const BONE_NAMES = [
  'vertebra',
  'treated-bone',
  'body',
  'superior-endplate',
  'inferior-endplate',
  'pedicle',
  'lamina',
  'spinous',
  'transverse',
  'facet',
  'fracture',
] as const;
export type BoneName = (typeof BONE_NAMES)[number];

/** Places of a part of the treated bone: on its surface on every side from which it can be seen, the best first. */
export function bonePlaces(scenery: Scenery, name: BoneName): Home[] {
  const marks = scenery.anatomy.landmarks[scenery.anatomy.level];
  const { wallX, superior, inferior, pedicles, canal, spinousTip, transverseTips, facets, stations } = marks;
  const seen = (at: Vec3, outwards: Vec3, reach = 2): Home => ({
    at: onSurface(scenery, at, outwards),
    reach,
  });
  const wide = superior.widthMm / 2;
  const x = (share: number): number => lerp(wallX.posterior, wallX.anterior, share);
  switch (name) {
    case 'body':
    case 'vertebra':
    case 'treated-bone': {
      // Where instruments and cement seldom lie: low in the body, behind its middle.
      const low = lerp(inferior.centre[1], superior.centre[1], 0.26);
      return [
        { at: [x(0.28), low, 0], reach: wide },
        seen([x(0.6), low, 0.6 * wide], RIGHT),
        seen([x(0.6), low, -0.6 * wide], LEFT),
        seen([x(0.9), low, 0], FRONT),
        seen([x(0.05), low, 0], BACK),
      ];
    }
    case 'superior-endplate':
    case 'inferior-endplate': {
      const plate = name === 'superior-endplate' ? superior : inferior;
      const out = name === 'superior-endplate' ? UP : DOWN;
      const middle = name === 'superior-endplate' ? stations.middle[0] : stations.middle[1];
      return [
        { at: mix(middle, plate.anterior, 0.45), reach: wide },
        seen(mix(plate.centre, plate.right, 0.55), out),
        seen(mix(plate.centre, plate.left, 0.55), out),
        { at: plate.anterior, reach: 2 },
        { at: plate.right, reach: 2 },
        { at: plate.left, reach: 2 },
      ];
    }
    case 'pedicle':
      // From the side its middle shows; its upper edge, which more views show, looks like the hole's from there.
      return [
        ...BOTH.map(([side, out]) => seen(pedicles[side].isthmus, out, pedicles[side].widthMm)),
        ...BOTH.map(([side]) => seen(pedicles[side].isthmus, UP, 0.4 * pedicles[side].widthMm)),
        ...BOTH.map(([side]) => ({ at: pedicles[side].isthmus, reach: 0.6 * pedicles[side].widthMm })),
      ];
    case 'lamina':
      return (['right', 'left'] as const).map((side) => {
        // Between a pedicle and the lower joint, beside the midline.
        const at = mix(pedicles[side].isthmus, facets.inferior[side].centre, 0.6);
        return seen([canal.centre[0] - canal.depthMm / 2 - 2, at[1], 0.5 * at[2]], BACK, 3);
      });
    case 'spinous': {
      const root: Vec3 = [canal.centre[0] - canal.depthMm / 2 - 4, canal.centre[1], 0];
      const flank = mix(root, spinousTip, 0.72);
      return [seen(flank, RIGHT, 4), seen(flank, LEFT, 4), { at: spinousTip, reach: 3 }];
    }
    case 'transverse':
      return [transverseTips.right, transverseTips.left].map((tip) =>
        seen(mix(tip, scale(tip, 0.8), 0.5), BACK, 3),
      );
    case 'facet':
      return (['right', 'left'] as const).flatMap((side) => {
        const { centre, widthMm } = facets.inferior[side];
        const out = side === 'right' ? RIGHT : LEFT;
        return [
          seen(add(centre, scale(out, 0.4 * widthMm)), out, 3),
          seen(add(facets.superior[side].centre, scale(out, 0.4 * widthMm)), out, 3),
        ];
      });
    case 'fracture': {
      // Under the endplate that has sunk most, where the band is crushed.
      const upper = mix(superior.centre, inferior.centre, 0.2);
      return [
        { at: [x(0.9), upper[1], 0], reach: wide },
        seen([x(0.6), upper[1], 0.6 * wide], RIGHT),
        seen([x(0.6), upper[1], -0.6 * wide], LEFT),
        seen([x(0.9), upper[1], 0], FRONT),
      ];
    }
  }
}
