import type { Landmarks } from '../../../models/manifest.ts';
import { lerp } from '../../../models/math/scalar.ts';
import type { Vec3 } from '../../../models/math/vec.ts';
import type { FractureForm } from '../case/case.ts';
import { ARCH_MM, FORMS, FRAGMENT_REACH_MM, PLANA_FROM } from './forms.ts';
import { type Displacement, leastStretch } from './stretch.ts';

/** How strongly a fracture acts: in front, behind as a share of that, and in the middle; and how much of the rest of what
 * was given it shows. */
export interface Strength extends Eased {
  whole: number;
  posterior: number;
  central: number;
}

/** Shares of what was given: of measured losses, of walls that buckle and a fragment that is pushed back, of tilt. */
export interface Eased {
  share: number;
  sideways: number;
  tilt: number;
}

const isMeasured = ({ anteriorLoss, middleLoss, posteriorLoss }: FractureForm): boolean =>
  anteriorLoss !== null || middleLoss !== null || posteriorLoss !== null;

/** Up to a loss of 70 % no usual shape folds. */
const mayFold = (fracture: FractureForm): boolean =>
  isMeasured(fracture) ||
  fracture.retropulsionMm !== null ||
  fracture.endplates !== 'usual' ||
  fracture.shape === 'split' ||
  fracture.heightLoss > PLANA_FROM;

export const AS_GIVEN: Eased = { share: 1, sideways: 1, tilt: 1 };

/** What is given need not be what a body can do: where it would fold, its walls buckle less at first and a fragment stands
 * back less; in the end nothing moves but up and down, and tilts less: then no line can cross another. Illustrative. */
const CALMER: readonly Eased[] = [
  { ...AS_GIVEN, sideways: 0.5 },
  { ...AS_GIVEN, sideways: 0.2 },
];
const CALMEST: readonly Eased[] = [
  { share: 0, sideways: 0.1, tilt: 1 },
  { share: 0, sideways: 0, tilt: 1 },
  { share: 0, sideways: 0, tilt: 0.5 },
  { share: 0, sideways: 0, tilt: 0 },
];
const EASED: readonly Eased[] = [...CALMER, ...CALMEST];
/** Before that, measured losses come nearer, share by share, to those that the shape has at the worst of them. */
const EASED_MEASURED: readonly Eased[] = [
  ...CALMER,
  ...[0.8, 0.6, 0.4, 0.2, 0].map((share): Eased => ({ share, sideways: 0.2, tilt: 1 })),
  ...CALMEST,
];

/** Local volume over healthy that is left everywhere: a vertebra plana keeps little. */
const leastStretchOf = ({ heightLoss }: FractureForm): number => Math.min(0.03, 0.15 * (1 - heightLoss));

/** Finds the strength that meets the stated losses, eased step by step until the bone folds nowhere. */
export function settle(
  strength: Strength,
  fracture: FractureForm,
  marks: Landmarks,
  displacement: Displacement,
  lossAt: LossAt,
): void {
  meet(strength, fracture, marks.stations, lossAt);
  if (!mayFold(fracture)) return;
  // It may yet sink on (see naturalCourse).
  const weight = fracture.heightLoss < 0.6 ? 1.15 : 1;
  const enough = leastStretchOf(fracture);
  const behindMm = fracture.posteriorWall === 'breached' ? FRAGMENT_REACH_MM : ARCH_MM;
  for (const eased of isMeasured(fracture) ? EASED_MEASURED : EASED) {
    const least = (coarser: number) => leastStretch(displacement, marks, behindMm, weight, enough, coarser);
    if (least(2) >= enough && least(1) >= enough) return;
    Object.assign(strength, eased);
    meet(strength, fracture, marks.stations, lossAt);
  }
}

/** Share of its height that a station has lost as the strength now is. */
type LossAt = (station: readonly [Vec3, Vec3]) => number;

/** Corrects the strength until the stated losses are met, by what the stations say; of measured ones a share. */
function meet(
  strength: Strength,
  fracture: FractureForm,
  stations: Landmarks['stations'],
  lossAt: LossAt,
): void {
  const form = FORMS[fracture.shape];
  const { heightLoss } = fracture;
  const { share } = strength;
  strength.whole = heightLoss * form.wedge;
  strength.posterior = form.posterior;
  strength.central = heightLoss * form.central;
  if (heightLoss <= 1e-4) return;
  // Nearly proportional, so a few proportional corrections meet the stated loss to well under 0.1 %.
  const worstLoss = () =>
    Math.max(lossAt(stations.anterior), lossAt(stations.middle), lossAt(stations.posterior));
  const meetWorst = (passes: number) => {
    for (let pass = 0; pass < passes; pass++) {
      const factor = heightLoss / Math.max(worstLoss(), 0.2 * heightLoss);
      strength.whole *= factor;
      strength.central *= factor;
    }
  };
  const passes = heightLoss > PLANA_FROM ? 12 : 4;
  meetWorst(passes);
  if (!isMeasured(fracture) || share === 0) return;
  const aim = (own: number, measured: number | null) => lerp(own, measured ?? own, share);
  const aims = {
    anterior: aim(lossAt(stations.anterior), fracture.anteriorLoss),
    middle: aim(lossAt(stations.middle), fracture.middleLoss),
    posterior: aim(lossAt(stations.posterior), fracture.posteriorLoss),
  };
  // Each part acts most on its own station; together they come within 0.5 % in some twenty passes. A middle that stands
  // higher than the line from front to back cannot be met: nothing bulges.
  for (let pass = 0; pass < 24; pass++) {
    const behind = strength.whole * strength.posterior + aims.posterior - lossAt(stations.posterior);
    strength.whole = Math.max(1e-4, strength.whole + aims.anterior - lossAt(stations.anterior));
    strength.posterior = Math.max(0, behind) / strength.whole;
    strength.central = Math.max(0, strength.central + aims.middle - lossAt(stations.middle));
  }
  // Where they cannot be met together a station that sinks with another's loss must not sink past the worst of them.
  if (worstLoss() > heightLoss + PAST_WORST) meetWorst(passes);
}

/** Share of the height. */
const PAST_WORST = 0.01;
