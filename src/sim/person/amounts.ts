import type { Level } from '../../../models/levels.ts';
import type { Landmarks } from '../../../models/manifest.ts';
import { clamp, radians } from '../../../models/math/scalar.ts';
import { type Form, rootOf } from './form.ts';
import { deviationAt, type MeasureId } from './measures.ts';
import { lengthened } from './profiles.ts';
import { meanOf } from './read.ts';
import type { Deviations } from './shape.ts';

/** How far the fields move what they move, mm, or mm per mm. */
export interface Amounts {
  bodyWidth: number;
  bodyDepth: number;
  bodyHeight: number;
  concavity: number;
  pedicleWidth: number;
  pedicleHeight: number;
  pedicleInwards: number;
  pedicleRise: number;
  pedicleLength: number;
  interpedicular: number;
  canalWidth: number;
  canalDepth: number;
  laminaHeight: number;
  transverseOut: number;
  transverseBack: number;
  spinousAlong: number;
  spinousAcross: number;
}

/** What a bone's measures differ by, mm and degrees. */
export const differenceOf = (level: Level, marks: Landmarks, z: Deviations, id: MeasureId): number =>
  z[id] === 0 ? 0 : z[id] * deviationAt(id, level, meanOf(id, level, marks));

/** A process goes no further back or forwards than this share of how far it reaches out: the stumps of T11 and T12 would be sheared
 * until their edges turned over. */
const MOST_SWEPT = 0.5;

/** What is left of a pedicle's turn 2 mm before and behind its isthmus, over which its direction is read: it fades from there. */
const KEPT = 0.96;

/** A process is turned by an angle, not moved by millimetres: a long turn would make it longer. */
export function amountsOf(level: Level, marks: Landmarks, form: Form, z: Deviations): Amounts {
  const by = (id: MeasureId): number => differenceOf(level, marks, z, id);
  const spinous = form.spinous.length + by('spinousLength');
  const slope = radians(by('spinousSlope'));
  const longer = (x: number): number =>
    by('pedicleLength') * lengthened(form.canal.roof, form.body.posterior, x);
  // A longer pedicle would run less inwards and less steeply.
  const { pedicle } = form;
  const stretch = 1 + (longer(pedicle.x - 1) - longer(pedicle.x + 1)) / 2;
  const turned = (at: number, degrees: number): number =>
    (Math.tan(at + radians(degrees)) * stretch - Math.tan(at)) / KEPT;
  const { tipZ, tipX } = form.transverse;
  const out = tipZ + by('transverseSpan') / 2;
  const wall = pedicle.z + by('interpedicular') / 2 + pedicle.halfWidth + by('pedicleWidth');
  const sweep = Math.atan2(pedicle.x - tipX, tipZ - form.transverse.rootZ);
  const reach = tipZ - form.transverse.rootZ;
  const back = Math.tan(sweep + radians(by('transverseSweep'))) * (out - rootOf(wall, out));
  return {
    bodyWidth: by('bodyWidth'),
    bodyDepth: by('bodyDepth'),
    bodyHeight: by('bodyHeight'),
    concavity: by('concavity'),
    pedicleWidth: by('pedicleWidth'),
    pedicleHeight: by('pedicleHeight'),
    pedicleInwards: turned(pedicle.inwards, by('pedicleConvergence')),
    pedicleRise: turned(pedicle.rise, by('pedicleSlope')),
    pedicleLength: by('pedicleLength'),
    interpedicular: by('interpedicular'),
    canalWidth: by('canalWidth'),
    canalDepth: by('canalDepth'),
    laminaHeight: by('laminaHeight'),
    transverseOut: out - tipZ,
    // Swept about the root where that is now, as far out as asked.
    transverseBack: clamp(
      pedicle.x - longer(pedicle.x) - back - tipX + longer(tipX),
      -MOST_SWEPT * reach,
      MOST_SWEPT * reach,
    ),
    spinousAlong: spinous * Math.cos(slope) - form.spinous.length,
    spinousAcross: spinous * Math.sin(slope),
  };
}
