import type { Manifest } from '../../../models/manifest.ts';
import { along, type Vec3 } from '../../../models/math/vec.ts';
import { type Rest, restOf } from '../../../models/trunk/rest.ts';
import { type Anatomy, anatomyFor } from '../../sim/anatomy.ts';
import type { Field } from '../../sim/field/grid.ts';
import { sample } from '../../sim/field/sample.ts';
import { type Fracture, fractureOf } from '../../sim/fracture/fracture.ts';
import type { Plan } from '../../sim/plan.ts';

/** What finding places on the model needs beside Plan and State; made once for a plan. */
export interface Scenery {
  plan: Plan;
  /** At the patient's own size. */
  anatomy: Anatomy;
  fracture: Fracture;
  /** Where what hangs on the column is given; at the baked size. */
  rest: Rest;
}

/** `distance` is the treated level's volume as baked. */
export function sceneryOf(plan: Plan, manifest: Manifest, distance: Field): Scenery {
  const anatomy = anatomyFor(manifest, distance, plan.case);
  const fracture = fractureOf(anatomy.landmarks[anatomy.level], plan.case.fracture);
  return { plan, anatomy, fracture, rest: restOf(manifest) };
}

/** From the treated bone's healthy surface, mm; negative inside. */
export const depthAt = ({ anatomy: { distance } }: Scenery, at: Vec3): number =>
  sample(distance, distance.data, at[0], at[1], at[2]);

const STEP_MM = 0.3;
const REACH_MM = 30;

/** The point of the healthy bone's surface that is nearest to `at` on the line through it; `at` itself if there is none. */
export function onSurface(scenery: Scenery, at: Vec3, outwards: Vec3): Vec3 {
  const inside = depthAt(scenery, at) < 0;
  for (let k = STEP_MM; k < REACH_MM; k += STEP_MM)
    // From inside only outwards: the other way lies the bone's far side.
    for (const by of inside ? [k] : [-k, k]) {
      const here = along(at, outwards, by);
      if (depthAt(scenery, here) < 0 !== inside) return here;
    }
  return at;
}
