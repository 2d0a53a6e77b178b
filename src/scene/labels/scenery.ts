import { type Rest, restOf } from '../../../models/body/rest.ts';
import type { Manifest } from '../../../models/manifest.ts';
import type { Vec3 } from '../../../models/math/vec.ts';
import { type Anatomy, anatomyFor } from '../../sim/anatomy.ts';
import type { Field } from '../../sim/field/grid.ts';
import { sample } from '../../sim/field/sample.ts';
import { type Fracture, fractureOf } from '../../sim/fracture.ts';
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
  const fracture = fractureOf(anatomy.landmarks[anatomy.treated], plan.case.fracture);
  return { plan, anatomy, fracture, rest: restOf(manifest) };
}

/** From the treated bone's healthy surface, mm; negative inside. */
export const depthAt = ({ anatomy: { distance } }: Scenery, at: Vec3): number =>
  sample(distance, distance.data, at[0], at[1], at[2]);

const STEP_MM = 0.3;
const REACH_MM = 60;

/** The first point of the healthy bone on the way from outside through `at`, which is nearly on or in it. */
export function onSurface(scenery: Scenery, at: Vec3, outwards: Vec3): Vec3 {
  // From inside outwards where `at` lies in bone, else inwards: another process that stands before it is not meant.
  const inside = depthAt(scenery, at) < 0;
  const step = inside ? STEP_MM : -STEP_MM;
  for (let k = 0; Math.abs(k) < REACH_MM; k += step) {
    const here: Vec3 = [at[0] + k * outwards[0], at[1] + k * outwards[1], at[2] + k * outwards[2]];
    if (depthAt(scenery, here) < 0 !== inside) return here;
  }
  return at;
}
