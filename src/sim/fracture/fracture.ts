import type { Landmarks } from '../../../models/manifest.ts';
import { clamp, lerp, smoothstep } from '../../../models/math/scalar.ts';
import { distance, type Vec3 } from '../../../models/math/vec.ts';
import type { FractureForm } from '../case/case.ts';
import { bodyFrame } from './body-frame.ts';
import {
  ARCH_MM,
  bowl,
  buckle,
  FRAGMENT_REACH_MM,
  PLANA_FROM,
  ramp,
  trough,
  upperOf,
  wedgeProfile,
} from './forms.ts';
import { AS_GIVEN, type Strength, settle } from './strength.ts';

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

/** Width of the rounded ends of the crushed band, for a band under one endplate and for a body crushed from both. */
const ROUNDING = 0.14;
const ROUNDING_BOTH = 0.06;
/** No vertical line loses more of its height than this, up to a loss of 70 %; and in a vertebra plana. */
const MOST_LOSS = 0.78;
const MOST_LOSS_PLANA = 0.95;
/** At the table's end a body is a vertebra plana. */
const PLANA = 0.9;
/** The halves of a split body stand apart by this share of what height is lost, in front and behind, mm per mm. */
const SPLIT_FORWARD = 0.28;
const SPLIT_BACK = 0.08;
/** A layer of the crushed band loses about this share of its own height. */
const BAND_LOSS = 0.58;
/** How soon buckling fades with loss. */
const BUCKLE_FADE = 2.6;

/** Itself up to 0.6, then bending over towards the most. */
const capped = (loss: number, most: number): number =>
  loss < 0.6 ? loss : 0.6 + (most - 0.6) * (1 - Math.exp(-(loss - 0.6) / (most - 0.6)));

/** Rounded ends so narrow that no layer of a line that loses this much is turned over. */
const roundingFor = (usual: number, loss: number): number =>
  loss > MOST_LOSS ? Math.min(usual, 0.64 * (1 - loss)) : usual;

/** The fracture of one healthy vertebra. `heightLoss` is met exactly at the worst of the three stations. */
export function fractureOf(marks: Landmarks, fracture: FractureForm): Fracture {
  const split = fracture.shape === 'split';
  const upper = upperOf(fracture);
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

  const { heightLoss, lateralTilt } = fracture;
  const profile = fracture.shape === 'wedge' ? wedgeProfile : (u: number) => smoothstep(-0.05, 0.4, u);
  const hollowed = split ? trough : bowl;
  const rounded = oneSided ? ROUNDING : ROUNDING_BOTH;

  /** u, v, w and the height of the line; then what is the same for both parts. In three functions, since as one it was
   * too long for its helpers to be compiled into it, which took a third longer. */
  const here = new Float64Array(4);
  let lostShare = 0;

  /** Loss of height along this vertical line. */
  const sink = (arch: number, out: Float32Array | Float64Array): void => {
    const u = here[0];
    const v = here[1];
    const height = here[3];
    const uc = clamp(u, 0, 1.05);
    const uneven =
      1 + 0.05 * Math.sin(3.1 * uc + 2.3 * v + seed) + 0.04 * Math.sin(5.3 * v - 2.1 * uc + 2 * seed);
    const side = clamp(1 + strength.tilt * lateralTilt * clamp(v, -1.1, 1.1) * 0.7, 0, 2);
    // As parts of the local height; together never more than bone can give.
    const whole = strength.whole * lerp(strength.posterior, 1, profile(uc)) * side * uneven;
    const dish = strength.central * hollowed(u, v) * (0.5 + 0.5 * side) * uneven;
    const loss = capped(whole + dish, most);
    const held = loss / Math.max(whole + dish, 1e-9);
    const drop = dropAt(uc, loss);
    out[1] = -height * whole * held * drop * arch;
    out[4] = -height * dish * held * drop * arch;
    lostShare = loss;
  };

  /** Share of the line's loss that this point sinks by. */
  const dropAt = (uc: number, loss: number): number => {
    // Between what sinks from above and what rises from below lies a plane that stays: as high as the lower endplate's
    // share, so that each layer loses just what its line does. At the back it is where the pedicles hold the body.
    const neutral = lerp(body.pedicleHeight, 1 - upper, smoothstep(0, 0.4, uc));
    const upperShare = oneSided ? upper : 1 - neutral;
    // The crushed band reaches down as far as it must for no layer to lose more than some two thirds.
    const foot = oneSided ? clamp(1 - loss / BAND_LOSS, 0, 0.6) : neutral;
    const rounding = roundingFor(rounded, loss);
    const high = clamp(here[2], 0, 1);
    const top = upper === 0 ? 0 : ramp((high - foot) / (1 - foot), rounding);
    const bottom = fromAbove
      ? 0
      : upper === 0
        ? ramp((1 - high - foot) / (1 - foot), rounding)
        : ramp((foot - high) / foot, rounding);
    return upperShare * top - (1 - upperShare) * bottom;
  };

  /** The wall buckles: a bulge below the crushed band's middle, a fold under the rim that rides over it. Less of it
   * where little bone is left between the endplates: there it would fold through itself. */
  const bulge = (arch: number, out: Float32Array | Float64Array): void => {
    const u = here[0];
    const v = here[1];
    const w = here[2];
    const loss = lostShare;
    const uc = clamp(u, 0, 1.05);
    const ahead = 2 * (u - 0.5);
    const angle = Math.atan2(v, ahead);
    // Square roots, since Math.hypot took a quarter of the time of laying a fracture over the body.
    const fromAxis = Math.sqrt(ahead * ahead + v * v);
    const radial = Math.min(1.15, fromAxis);
    const folds = 1 + 0.3 * Math.sin(3 * angle + seed) + 0.2 * Math.sin(7 * angle + 2 * seed);
    const fade = loss === 0 ? 1 : (1 - loss) ** BUCKLE_FADE;
    const lost = here[3] * loss * fade * smoothstep(0.1, 0.5, uc + 0.25 * Math.abs(v));
    const shift = 0.035 * Math.sin(4 * angle + seed) + 0.02 * Math.sin(9 * angle - seed);
    const folded = buckle((upper === 0 ? 1 - w : w) + shift, oneSided);
    const outward = strength.sideways * radial * radial * folds * lost * folded;
    const away = 1 / (fromAxis || 1);
    out[0] = outward * ahead * away * arch;
    out[2] = outward * v * away * arch;
  };

  const displacement: Fracture['displacement'] = (x, y, z, out) => {
    out[0] = 0;
    out[1] = 0;
    out[2] = 0;
    out[3] = 0;
    out[4] = 0;
    out[5] = 0;
    const xp = body.posterior(y);
    if (heightLoss === 0 || x < xp - FRAGMENT_REACH_MM) return;
    const arch = smoothstep(xp - ARCH_MM, xp - 0.5, x);
    body.coordinates(x, y, z, here);
    sink(arch, out);
    bulge(arch, out);
    const u = here[0];
    const w = here[2];
    // A split body gapes: its front half has gone forwards, its back half a little towards the canal.
    if (split) {
      const parted = strength.sideways * here[3] * lostShare * (1 - lostShare);
      const gapes = parted * Math.max(0, 1 - (2 * w - 1) ** 2) * arch;
      out[0] +=
        gapes * (SPLIT_FORWARD * smoothstep(0.35, 0.8, u) - SPLIT_BACK * (1 - smoothstep(0.15, 0.5, u)));
    }

    // A breached wall: a fragment of its upper half stands back into the canal; what lies behind it gives way evenly.
    if (breach > 0) {
      const off = ((w - 0.72) / 0.38) ** 2 + (here[1] / 0.73) ** 2;
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
  settle(strength, fracture, marks, displacement, lossAt);

  return { displacement, place, bodyCoordinates: body.coordinates };
}
