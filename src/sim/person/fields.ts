import { clamp, smoothstep } from '../../../models/math/scalar.ts';
import type { Amounts } from './amounts.ts';
import type { Form } from './form.ts';
import { behind, bulge, bump, lengthened, odd } from './profiles.ts';

/** Writes by how much a point of the mean bone is moved, mm. */
export type Field = (x: number, y: number, z: number, out: Float64Array) => void;

/** Adds to `out`. */
type Adds = Field;

/**
 * The body's walls and ends. Its height is not that of the pedicles, which keep theirs: beside the canal it begins further in
 * front. `oneEnd`: the lower end stays, as on the sacrum, and all is added above.
 */
export function bodyField({ body, pedicle, canal }: Form, amounts: Amounts, oneEnd: boolean): Adds {
  const { anterior, posterior, halfWidth, middle, halfHeight } = body;
  const half = (anterior - posterior) / 2;
  const centre = (anterior + posterior) / 2;
  const inner = 0.6 * canal.halfWidth;
  const wall = pedicle.z - pedicle.halfWidth;
  return (x, y, z, out) => {
    if (x < posterior - 5) return;
    const a = Math.abs(z);
    const v = (y - middle) / halfHeight;
    const late = 7 * smoothstep(inner, Math.max(inner + 2, wall), a);
    const tall = smoothstep(posterior - 5 + late, posterior + late, x);
    const radius = Math.min(1, Math.sqrt(((x - centre) / half) ** 2 + (z / halfWidth) ** 2));
    out[0] += amounts.bodyDepth * smoothstep(posterior, anterior, x);
    out[1] +=
      tall * (amounts.bodyHeight / 2) * (odd(v) + (oneEnd ? 1 : 0)) -
      amounts.concavity * odd(v) * bump(radius);
    out[2] += (amounts.bodyWidth / 2) * odd(z / halfWidth) * smoothstep(posterior + 1, posterior + 8, x);
  };
}

/** Moves a wall at 1 by 1 and one at -1 by nothing, and less and less beyond: the canal keeps its width. Spread a little past the
 * walls, since a ramp from wall to wall folds a pedicle that is three deviations narrower. */
const outerWall = (u: number): number =>
  ((smoothstep(-PAST, PAST, u) - UNDER) / (1 - 2 * UNDER)) *
  smoothstep(-2.2, -PAST, u) *
  (1 - smoothstep(PAST, 5, u));
const PAST = 1.25;
const UNDER = smoothstep(-PAST, PAST, -1);

/** The pedicles' walls and axes. */
export function pedicleField({ pedicle, canal }: Form, amounts: Amounts): Adds {
  const { halfWidth, halfHeight } = pedicle;
  const long = 0.8 * canal.depth;
  const thick = Math.max(halfWidth, 3);
  const aside = Math.min(2.5, pedicle.z / thick);
  return (x, y, z, out) => {
    const ahead = x - pedicle.x;
    const near = bump(ahead / long);
    if (near === 0) return;
    const a = Math.abs(z);
    const side = z < 0 ? -1 : 1;
    const up = (y - pedicle.y) / halfHeight;
    const neck = near * (1 - smoothstep(1, 2, Math.abs(up)));
    const beside = near * (1 - smoothstep(1, aside, Math.abs(a - pedicle.z) / thick));
    out[2] +=
      side *
      neck *
      (amounts.pedicleWidth * outerWall((a - pedicle.z) / halfWidth) -
        amounts.pedicleInwards * ahead * smoothstep(0, canal.halfWidth, a));
    out[1] += beside * ((amounts.pedicleHeight / 2) * bulge(up, 2.2) + amounts.pedicleRise * ahead);
  };
}

/** Where the arch stands: how far behind the body, and its two sides from each other. */
export function archField({ body, pedicle, canal, lamina, transverse }: Form, amounts: Amounts): Adds {
  const { posterior } = body;
  const { roof, halfWidth, depth } = canal;
  const front = Math.max(pedicle.x + 12, posterior + 5);
  const laminaX = roof + 0.1 * depth;
  // Narrow where little is asked, so that all of it comes to the laminae, which stand close; as wide as it must be not to fold.
  const ramp = 0.2 + clamp((0.95 * Math.abs(amounts.canalWidth)) / halfWidth, 0.33, 0.65);
  const narrow = Math.max(laminaX + 4.5, pedicle.x - 2.5);
  return (x, y, z, out) => {
    if (x > front) return;
    const a = Math.abs(z);
    const side = z < 0 ? -1 : 1;
    const middle = 1 - smoothstep(0.3 * halfWidth, 1.1 * halfWidth, a);
    out[0] -=
      amounts.pedicleLength * lengthened(canal.roof, posterior, x) * (1 - middle) +
      amounts.canalDepth * behind(roof, posterior, x) * middle;
    // The tips of the transverse processes stay; at the laminae the canal's own width counts.
    const low = behind(laminaX, narrow, x);
    out[2] +=
      side *
      (1 - smoothstep(transverse.rootZ, transverse.tipZ, a)) *
      ((amounts.interpedicular / 2) *
        smoothstep(0.2 * halfWidth, halfWidth, a) *
        (behind(pedicle.x + 3, pedicle.x + 12, x) - low) +
        (amounts.canalWidth / 2) * smoothstep(0.2 * halfWidth, ramp * halfWidth, a) * low);
    const plate =
      behind(roof, roof + 5, x) *
      smoothstep(roof - 24, roof - 14, x) *
      (1 - smoothstep(0.5 * halfWidth, 1.05 * halfWidth, a));
    out[1] += (amounts.laminaHeight / 2) * odd((y - lamina.middle) / lamina.halfHeight) * plate;
  };
}

/** The three processes that muscles pull on. */
export function processField({ body, pedicle, transverse, spinous }: Form, amounts: Amounts): Adds {
  const { rootZ, tipZ, tipX } = transverse;
  const { along, across, length } = spinous;
  const turning = (tipX + pedicle.x) / 2;
  // So long that what is swept far back does not fold on what stays.
  const front = Math.max(pedicle.x - 1, turning + 2 * (tipZ - rootZ));
  return (x, y, z, out) => {
    const a = Math.abs(z);
    const far = smoothstep(rootZ, tipZ, a) * behind(turning, front, x);
    out[0] += amounts.transverseBack * far;
    out[2] += (z < 0 ? -1 : 1) * amounts.transverseOut * far;
    const s = ((x - spinous.x) * along[0] + (y - spinous.y) * along[1]) / length;
    if (s <= 0) return;
    // A steep process turns forwards, over the long way to the front; the body lies before its root, where nothing moves.
    const plate = smoothstep(0, 1, s) * (1 - smoothstep(5, 12, a)) * behind(spinous.x - 2, body.anterior, x);
    out[0] += plate * (amounts.spinousAlong * along[0] + amounts.spinousAcross * across[0]);
    out[1] += plate * (amounts.spinousAlong * along[1] + amounts.spinousAcross * across[1]);
  };
}
