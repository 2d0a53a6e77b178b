import type { Landmarks } from '../../../models/manifest.ts';
import { clamp, lerp, smoothstep } from '../../../models/math/scalar.ts';
import { distance, type Vec3 } from '../../../models/math/vec.ts';
import type { FractureCase } from '../case/case.ts';
import { leastStretch } from './stretch.ts';

/**
 * A fracture is a displacement of the healthy ("material") shape: x = X + wedge * Uw(X) + central * Uc(X), with
 * wedge = central = 1 as broken and 0 as healthy. Uw carries the tilt and loss of the whole body with its buckled
 * wall, Uc the dishing of the endplates; posture and balloon bring them back apart from each other.
 */
export interface Fracture {
  /** Writes Uw then Uc (mm) at a material point. Smooth, zero in the arch, constant along y beyond the endplates. */
  displacement: (x: number, y: number, z: number, out: Float32Array | Float64Array) => void;
  /** Where a material point stands at the two weights. */
  place: (at: Vec3, wedge: number, central: number) => Vec3;
  /** Writes a point in the body's own coordinates: u 0 at the posterior wall to 1 in front, v -1 left to 1 right,
   * w 0 at the lower endplate to 1 at the upper. */
  bodyCoordinates: (x: number, y: number, z: number, out: Float64Array) => void;
}

/** How a shape divides the loss. All illustrative: chosen to look like the classes of Genant and of Schnake. */
interface ShapeForm {
  /** Share of the loss that is tilt or whole-body loss, the rest being the dish in the middle. */
  wedge: number;
  central: number;
  /** Part of the loss that comes from the upper endplate: 1 none from the lower. */
  upper: number;
  /** Loss at the posterior wall over the loss in front. */
  posterior: number;
}

const FORMS: Readonly<Record<FractureCase['shape'], ShapeForm>> = {
  wedge: { wedge: 1, central: 0.2, upper: 1, posterior: 0 },
  biconcave: { wedge: 0.12, central: 0.95, upper: 0.56, posterior: 0.15 },
  crush: { wedge: 1, central: 0.1, upper: 0.5, posterior: 0.55 },
  split: { wedge: 0.4, central: 0.7, upper: 0.5, posterior: 0.8 },
};

/** Part of the loss from the upper endplate, where it is not as usual for the shape. */
const UPPER: Readonly<Record<Exclude<FractureCase['endplates'], 'usual'>, number>> = {
  superior: 1,
  inferior: 0,
  both: 0.5,
};

/** Share of the loss that the deeper of the two endplates takes, over what it takes in this shape as usual. */
export function deeperThanUsual({ shape, endplates }: FractureCase): number {
  const deeper = (upper: number) => Math.max(upper, 1 - upper);
  const usual = FORMS[shape].upper;
  return endplates === 'usual' ? 1 : deeper(UPPER[endplates]) / deeper(usual);
}

/** Rises from 0 at t = 0 to 1 at t = 1 with straight middle and rounded ends of width s: steepest slope 1 / (1 - s).
 * A cubic would be 1.5 steep and fold the bone over itself at 70 % loss. */
function ramp(t: number, s: number): number {
  const slope = 1 / (1 - s);
  if (t <= 0) return 0;
  if (t >= 1) return 1;
  if (t < s) return (slope * t * t) / (2 * s);
  if (t > 1 - s) return 1 - (slope * (1 - t) * (1 - t)) / (2 * s);
  return slope * (t - s / 2);
}

/** Width of the rounded ends of the crushed band, for a band under one endplate and for a body crushed from both. */
const ROUNDING = 0.14;
const ROUNDING_BOTH = 0.06;
/** No vertical line loses more of its height than this, up to a loss of 70 %; and in a vertebra plana. */
const MOST_LOSS = 0.78;
const MOST_LOSS_PLANA = 0.95;
/** From here on a body counts as a vertebra plana, and at the table's end it is one. */
const PLANA_FROM = 0.7;
const PLANA = 0.9;
/** The halves of a split body stand apart by this share of what height is lost, in front and behind, mm per mm. */
const SPLIT_FORWARD = 0.28;
const SPLIT_BACK = 0.08;
/** A layer of the crushed band loses about this share of its own height. */
const BAND_LOSS = 0.58;
/** How far behind the wall the push of a fragment is felt. */
const FRAGMENT_REACH_MM = 16;
/** How soon buckling fades with loss. */
const BUCKLE_FADE = 2.6;

/** Itself up to 0.6, then bending over towards the most. */
const capped = (loss: number, most: number): number =>
  loss < 0.6 ? loss : 0.6 + (most - 0.6) * (1 - Math.exp(-(loss - 0.6) / (most - 0.6)));

/** Rounded ends so narrow that no layer of a line that loses this much is turned over. */
const roundingFor = (usual: number, loss: number): number =>
  loss > MOST_LOSS ? Math.min(usual, 0.64 * (1 - loss)) : usual;

/** The fracture of one healthy vertebra. `heightLoss` is met exactly at the worst of the three stations. */
export function fractureOf(marks: Landmarks, fracture: FractureCase): Fracture {
  const form = FORMS[fracture.shape];
  const split = fracture.shape === 'split';
  const upper = fracture.endplates === 'usual' ? form.upper : UPPER[fracture.endplates];
  const fromAbove = upper === 1;
  const oneSided = fromAbove || upper === 0;
  const most = lerp(MOST_LOSS, MOST_LOSS_PLANA, smoothstep(PLANA_FROM, PLANA, fracture.heightLoss));
  const body = bodyFrame(marks);
  // A fragment that was not measured goes in proportion to the body.
  const size = Math.min(1, (marks.wallX.anterior - marks.wallX.posterior) / 32);
  const fragmentMm = fracture.retropulsionMm ?? size * clamp(1 + 6 * fracture.heightLoss, 0, 3.6);
  const breach = fracture.posteriorWall === 'breached' ? fragmentMm : 0;
  const seed = marks.superior.widthMm * 7.3 + marks.canal.depthMm;
  const strength: Strength = { whole: 0, posterior: 0, central: 0, ...AS_GIVEN };

  const uvw = new Float64Array(3);
  const displacement: Fracture['displacement'] = (x, y, z, out) => {
    out.fill(0, 0, 6);
    const xp = body.posterior(y);
    const arch = smoothstep(xp - 6, xp - 0.5, x);
    if (fracture.heightLoss === 0 || x < xp - FRAGMENT_REACH_MM) return;
    body.coordinates(x, y, z, uvw);
    const u = uvw[0];
    const v = uvw[1];
    const w = uvw[2];
    const height = body.height(x, z);
    const uc = clamp(u, 0, 1.05);
    const angle = Math.atan2(v, 2 * (u - 0.5));
    const uneven =
      1 + 0.05 * Math.sin(3.1 * uc + 2.3 * v + seed) + 0.04 * Math.sin(5.3 * v - 2.1 * uc + 2 * seed);
    const side = clamp(1 + strength.tilt * fracture.lateralTilt * clamp(v, -1.1, 1.1) * 0.7, 0, 2);

    // Loss of height along this vertical line, as parts of the local height; together never more than bone can give.
    const front = fracture.shape === 'wedge' ? wedgeProfile(uc) : smoothstep(-0.05, 0.4, uc);
    const whole = strength.whole * lerp(strength.posterior, 1, front) * side * uneven;
    const hollow = split ? trough(u, v) : bowl(u, v);
    const dish = strength.central * hollow * (0.5 + 0.5 * side) * uneven;
    const loss = capped(whole + dish, most);
    const held = loss / Math.max(whole + dish, 1e-9);
    // Between what sinks from above and what rises from below lies a plane that stays: as high as the lower endplate's
    // share, so that each layer loses just what its line does. At the back it is where the pedicles hold the body.
    const neutral = lerp(body.pedicleHeight, 1 - upper, smoothstep(0, 0.4, uc));
    const upperShare = oneSided ? upper : 1 - neutral;
    // The crushed band reaches down as far as it must for no layer to lose more than some two thirds.
    const foot = oneSided ? clamp(1 - loss / BAND_LOSS, 0, 0.6) : neutral;
    const rounding = roundingFor(oneSided ? ROUNDING : ROUNDING_BOTH, loss);
    const high = clamp(w, 0, 1);
    const top = upper === 0 ? 0 : ramp((high - foot) / (1 - foot), rounding);
    const bottom = fromAbove
      ? 0
      : upper === 0
        ? ramp((1 - high - foot) / (1 - foot), rounding)
        : ramp((foot - high) / foot, rounding);
    const drop = upperShare * top - (1 - upperShare) * bottom;
    out[1] = -height * whole * held * drop * arch;
    out[4] = -height * dish * held * drop * arch;

    // The wall buckles: a bulge below the crushed band's middle, a fold under the rim that rides over it. Less of it
    // where little bone is left between the endplates: there it would fold through itself.
    // Square roots, since Math.hypot took a quarter of the time of laying a fracture over the body.
    const ahead = 2 * (u - 0.5);
    const fromAxis = Math.sqrt(ahead * ahead + v * v);
    const radial = Math.min(1.15, fromAxis);
    const folds = 1 + 0.3 * Math.sin(3 * angle + seed) + 0.2 * Math.sin(7 * angle + 2 * seed);
    const lost = height * loss * (1 - loss) ** BUCKLE_FADE * smoothstep(0.1, 0.5, uc + 0.25 * Math.abs(v));
    const shift = 0.035 * Math.sin(4 * angle + seed) + 0.02 * Math.sin(9 * angle - seed);
    const folded = buckle((upper === 0 ? 1 - w : w) + shift, oneSided);
    const outward = strength.sideways * radial * radial * folds * lost * folded;
    const away = 1 / (fromAxis || 1);
    out[0] = outward * ahead * away * arch;
    out[2] = outward * v * away * arch;
    // A split body gapes: its front half has gone forwards, its back half a little towards the canal.
    if (split) {
      const gapes = strength.sideways * height * loss * (1 - loss) * Math.max(0, 1 - (2 * w - 1) ** 2) * arch;
      out[0] +=
        gapes * (SPLIT_FORWARD * smoothstep(0.35, 0.8, u) - SPLIT_BACK * (1 - smoothstep(0.15, 0.5, u)));
    }

    // A breached wall: a fragment of its upper half stands back into the canal; what lies behind it gives way evenly.
    if (breach > 0) {
      const off = ((w - 0.72) / 0.38) ** 2 + (v / 0.73) ** 2;
      const fragment = off < 1 ? (1 - off) ** 3 * (1 - smoothstep(0.05, 0.5, u)) : 0;
      out[0] -= strength.sideways * breach * fragment * smoothstep(xp - FRAGMENT_REACH_MM, xp - 2, x);
    }
  };

  const at6 = new Float64Array(6);
  const place: Fracture['place'] = (at, wedge, central) => {
    displacement(at[0], at[1], at[2], at6);
    return [
      at[0] + wedge * at6[0] + central * at6[3],
      at[1] + wedge * at6[1] + central * at6[4],
      at[2] + wedge * at6[2] + central * at6[5],
    ];
  };

  const lossAt = ([top, foot]: readonly [Vec3, Vec3]): number =>
    1 - distance(place(top, 1, 1), place(foot, 1, 1)) / distance(top, foot);
  const standAs = (eased: Eased) => {
    Object.assign(strength, eased);
    meet(strength, fracture, form, marks.stations, lossAt);
  };
  standAs(AS_GIVEN);
  if (mayFold(fracture)) {
    // It may yet sink on (see naturalCourse).
    const weight = fracture.heightLoss < 0.6 ? 1.15 : 1;
    const enough = leastStretchOf(fracture);
    for (const eased of isMeasured(fracture) ? EASED_MEASURED : EASED) {
      if (leastStretch(displacement, marks, weight, enough) >= enough) break;
      standAs(eased);
    }
  }

  return { displacement, place, bodyCoordinates: body.coordinates };
}

/** How strongly a fracture acts: in front, behind as a share of that, and in the middle; and how much of the rest of what
 * was given it shows. */
interface Strength extends Eased {
  whole: number;
  posterior: number;
  central: number;
}

/** Shares of what was given: of measured losses, of walls that buckle and a fragment that is pushed back, of tilt. */
interface Eased {
  share: number;
  sideways: number;
  tilt: number;
}

const isMeasured = ({ anteriorLoss, middleLoss, posteriorLoss }: FractureCase): boolean =>
  anteriorLoss !== null || middleLoss !== null || posteriorLoss !== null;

/** Up to a loss of 70 % no usual shape folds. */
const mayFold = (fracture: FractureCase): boolean =>
  isMeasured(fracture) ||
  fracture.retropulsionMm !== null ||
  fracture.endplates !== 'usual' ||
  fracture.shape === 'split' ||
  fracture.heightLoss > PLANA_FROM;

const AS_GIVEN: Eased = { share: 1, sideways: 1, tilt: 1 };

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
const leastStretchOf = ({ heightLoss }: FractureCase): number => Math.min(0.05, 0.15 * (1 - heightLoss));

/** Corrects the strength until the stated losses are met, by what the stations say; of measured ones a share. */
function meet(
  strength: Strength,
  fracture: FractureCase,
  form: ShapeForm,
  stations: Landmarks['stations'],
  lossAt: (station: readonly [Vec3, Vec3]) => number,
): void {
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

/** 0 at the posterior wall to 1 in front: nearly a straight line that starts a little ahead of the wall. */
const wedgeProfile = (u: number): number =>
  0.8 * clamp((u - 0.04) / 0.92, 0, 1) + 0.2 * smoothstep(0.1, 0.9, u);

/** 1 in the middle of the endplate, 0 at its ring. */
function bowl(u: number, v: number): number {
  const r2 = ((u - 0.48) / 0.47) ** 2 + (v / 0.92) ** 2;
  return r2 < 1 ? (1 - r2) ** 2 : 0;
}

/** 1 along the middle of a split endplate from side to side, 0 at its front and back. */
function trough(u: number, v: number): number {
  const r2 = ((u - 0.5) / 0.36) ** 2;
  return r2 < 1 ? (1 - r2) ** 2 * smoothstep(1.05, 0.7, Math.abs(v)) : 0;
}

/**
 * Outward shift of the wall over the height lost, by height in the body: a broad bulge, then the crack, a groove some
 * 2 mm wide, over which the rim's edge stands out as a step. Twice as sharp folds the bone through itself at 60 %.
 */
function buckle(w: number, upperOnly: boolean): number {
  const bulge = 0.36 * Math.exp(-(((w - (upperOnly ? 0.54 : 0.5)) / 0.27) ** 2));
  const crack = -0.15 * Math.exp(-(((w - 0.82) / 0.07) ** 2));
  const step = 0.13 * smoothstep(0.84, 0.935, w);
  return bulge + crack + step;
}

interface BodyFrame {
  coordinates: Fracture['bodyCoordinates'];
  /** Rim-to-rim height of the body on a vertical line, mm. */
  height: (x: number, z: number) => number;
  /** x of the posterior wall at a height. */
  posterior: (y: number) => number;
  /** Height of the pedicles in the body, 0..1. */
  pedicleHeight: number;
}

function bodyFrame(marks: Landmarks): BodyFrame {
  const { superior, inferior } = marks;
  const plane = (e: typeof superior) => (x: number, z: number) =>
    e.centre[1] - (e.normal[0] * (x - e.centre[0]) + e.normal[2] * (z - e.centre[2])) / e.normal[1];
  const top = plane(superior);
  const bottom = plane(inferior);
  const half = (superior.widthMm + inferior.widthMm) / 4;
  const across = (y: number, lower: number, upper: number) =>
    lerp(
      lower,
      upper,
      clamp((y - inferior.posterior[1]) / (superior.posterior[1] - inferior.posterior[1]), 0, 1),
    );
  const posterior = (y: number) => across(y, inferior.posterior[0], superior.posterior[0]);
  const anterior = (y: number) => across(y, inferior.anterior[0], superior.anterior[0]);
  const pedicle = marks.pedicles.left.isthmus;
  return {
    posterior,
    height: (x, z) => top(x, z) - bottom(x, z),
    coordinates: (x, y, z, out) => {
      const xp = posterior(y);
      const low = bottom(x, z);
      out[0] = (x - xp) / (anterior(y) - xp);
      out[1] = z / half;
      out[2] = (y - low) / (top(x, z) - low);
    },
    pedicleHeight: clamp(
      (pedicle[1] - inferior.posterior[1]) / (superior.posterior[1] - inferior.posterior[1]),
      0.3,
      0.9,
    ),
  };
}
