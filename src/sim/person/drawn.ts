import { seededRandom } from '../../../models/math/random.ts';
import { clamp } from '../../../models/math/scalar.ts';
import type { Case } from '../case/case.ts';
import { MEASURE_IDS, type MeasureId } from './measures.ts';
import { POSTURE_BOUNDS, type Posture } from './posture.ts';

/** Nobody is drawn further from the mean, SD: that far the map was tried (tests/sim/person/folds.test.ts). */
const MOST_DRAWN_SD = 2.5;

/** The canal behind the pedicles goes with the room between them; ASSUMPTION. No other correlation between measures of one person was
 * found published: all others are drawn by themselves. */
const CANAL_WITH_PEDICLES = 0.8;

/**
 * Thoracic kyphosis: 44.7 ± 11.9 degrees in 1,196 women of 65 and more (Kado DM et al. J Bone Miner Res 2013;28:179, T4 to T12), who
 * are taken to have been 72 in the mean (ASSUMPTION); 0.26 degrees more a year in 1,323 people of 15 to 80, of either sex alike
 * (Arch Orthop Trauma Surg 2022;142:1731, T5 to T12). Both READ in their abstracts; here it is taken from T1 to T12. Without the person's own break.
 */
const KYPHOSIS = { meanDeg: 44.7, sdDeg: 11.9, atYears: 72, perYearDeg: 0.26 };

/** As the column that is drawn has it, upper endplate of L1 to lower of L5, and a spread of 10 degrees; ASSUMPTION. */
const LORDOSIS = { meanDeg: 36, sdDeg: 10 };

/** A curve to the side: 15.4 % of women and 6.7 % of men of 15 to 80 have one (the same 1,323 people, READ); from 10 degrees, seldom
 * more than 30, anywhere from T7 to L2: ASSUMPTION. */
const CURVED = { F: 0.154, M: 0.067 };
const APICES = ['T7', 'T8', 'T9', 'T10', 'T11', 'T12', 'L1', 'L2'] as const;

/** As in the cohort (docs/cohort.md): 77 % women, 74 ± 8 years; stature illustrative. */
const WOMEN = 0.77;

const rounded = (value: number, steps: number): number => Math.round(value * steps) / steps;

/** One person: sex, age, stature, shape and posture. The same seed is the same person. */
export function person(seed: number): Case['patient'] {
  const uniform = seededRandom(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const sex = uniform() < WOMEN ? 'F' : 'M';
  const ageYears = Math.round(clamp(74 + 8 * normal(), 52, 94));
  const statureCm = Math.round(clamp((sex === 'F' ? 159 : 172) + 7 * normal(), 140, 195));
  const z = Object.fromEntries(MEASURE_IDS.map((id) => [id, normal()])) as Record<MeasureId, number>;
  z.canalWidth =
    CANAL_WITH_PEDICLES * z.interpedicular + Math.sqrt(1 - CANAL_WITH_PEDICLES ** 2) * z.canalWidth;
  const shape = Object.fromEntries(
    MEASURE_IDS.map((id) => [id, rounded(clamp(z[id], -MOST_DRAWN_SD, MOST_DRAWN_SD), 100)]),
  );
  const older = KYPHOSIS.perYearDeg * (ageYears - KYPHOSIS.atYears);
  const bent = (degrees: number, key: 'kyphosis' | 'lordosis'): number =>
    Math.round(clamp(degrees, POSTURE_BOUNDS[key][0], POSTURE_BOUNDS[key][1]));
  const posture: Posture = {
    kyphosis: bent(KYPHOSIS.meanDeg + older + KYPHOSIS.sdDeg * normal(), 'kyphosis'),
    lordosis: bent(LORDOSIS.meanDeg + LORDOSIS.sdDeg * normal(), 'lordosis'),
  };
  if (uniform() < CURVED[sex]) {
    posture.curve = Math.round(Math.min(30, 10 + 6 * Math.abs(normal())));
    posture.apex = APICES[Math.floor(uniform() * APICES.length)];
    posture.side = uniform() < 0.5 ? 'left' : 'right';
  }
  return { sex, ageYears, statureCm, shape, posture };
}
