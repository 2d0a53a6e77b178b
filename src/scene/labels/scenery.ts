import type { Manifest } from '../../../models/manifest.ts';
import { along, type Vec3 } from '../../../models/math/vec.ts';
import { type Rest, restOf } from '../../../models/trunk/rest.ts';
import { type Anatomy, anatomyOf, skeletonFor } from '../../sim/anatomy.ts';
import type { Case } from '../../sim/case/case.ts';
import type { Field } from '../../sim/field/grid.ts';
import { sample } from '../../sim/field/sample.ts';
import type { Fracture } from '../../sim/fracture/fracture.ts';
import { fractureFor, type LevelPlan } from '../../sim/level/plan.ts';

/** What finding places on the bone that is looked at needs beside its plan and State; made once for a plan. */
export interface Scenery {
  plan: LevelPlan;
  /** At the patient's own size. */
  anatomy: Anatomy;
  fracture: Fracture;
  /** Where what hangs on the column is given; at the baked size. */
  rest: Rest;
}

/** `distance` is the bone's volume as baked. */
export function sceneryOf(
  plan: LevelPlan,
  patient: Case['patient'],
  manifest: Manifest,
  distance: Field,
): Scenery {
  const anatomy = anatomyOf(skeletonFor(manifest, patient), plan.level, distance);
  const fracture = fractureFor(plan.case, anatomy);
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
