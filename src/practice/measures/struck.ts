import { distance, mix, type Vec3 } from '../../../models/math/vec.ts';
import { canalDistance, rootDistance, rootOf } from '../../sim/access/path.ts';
import type { Site } from '../../sim/access/way.ts';
import { materialPoint } from '../../sim/level/body.ts';
import type { Step } from './track.ts';

/** What a tip can come into that it must not. */
export const STRUCTURES = [
  'canal',
  'root',
  'pedicle-wall',
  'upper-disc',
  'lower-disc',
  'side-wall',
  'front-wall',
] as const;
export type Structure = (typeof STRUCTURES)[number];

/** From when on the tip was in it, s, and how far it came in at most, mm. */
export interface Hit {
  t: number;
  what: Structure;
  mm: number;
}

/** Every how far the way of a tip is looked at, mm. */
const STEP_MM = 0.5;
/** Less is the grain of the volume that the bone is kept as, mm. */
const GRAIN_MM = 0.15;
/** The pedicle begins this far behind its narrowest place, mm, as where its room is measured: behind it lie clefts of the joint. */
const BEHIND_MM = 5;
/** The canal is asked for beside the vertebra, not above and below it, mm beyond its endplates; illustrative. */
const CANAL_BEYOND_MM = 6;

/**
 * What a needle's tip came into, one after the other, as it went. The tip is followed in a straight line from each place where
 * it stood to the next, also backwards and while it is turned.
 */
export function hitsOf(site: Site, track: readonly Step[]): Hit[] {
  const hits: Hit[] = [];
  let arrived = false;
  let now: Hit | null = null;
  const root = rootOf(site.marks, site.side);
  const look = (t: number, at: Vec3): void => {
    const found = struckAt(site, root, at, arrived);
    if (found === 'bone') arrived = true;
    if (found === 'bone' || found === null) {
      now = null;
      return;
    }
    if (now !== null && now.what === found.what) {
      now.mm = Math.max(now.mm, found.mm);
      return;
    }
    now = { t, ...found };
    hits.push(now);
  };
  track.forEach((step, index) => {
    const before = track[index - 1];
    if (step.inBoneMm === 0 && (before === undefined || before.inBoneMm === 0)) {
      // Behind the bone; what it passes on the way there is muscle. Drawn out, it begins anew.
      if (step.inBoneMm === 0 && !isPast(site, step.tip)) arrived = false;
      look(step.t, step.tip);
      return;
    }
    const from = before?.tip ?? step.tip;
    const parts = Math.max(1, Math.ceil(distance(from, step.tip) / STEP_MM));
    for (let part = 1; part <= parts; part++) look(step.t, mix(from, step.tip, part / parts));
  });
  return hits;
}

const isPast = ({ marks }: Site, at: Vec3): boolean => at[0] > marks.wallX.posterior;

type Found = Omit<Hit, 't'>;

/** What a tip is in: bone, what it must not be in, or null for soft tissue on the way. */
function struckAt(
  site: Site,
  root: readonly [Vec3, Vec3],
  at: Vec3,
  arrived: boolean,
): Found | 'bone' | null {
  const { marks, fracture, inside, radius, weights } = site;
  const top = Math.max(marks.superior.posterior[1], marks.superior.centre[1]) + CANAL_BEYOND_MM;
  const foot = Math.min(marks.inferior.posterior[1], marks.inferior.centre[1]) - CANAL_BEYOND_MM;
  const canal = at[1] < top && at[1] > foot ? canalDistance(marks, at) - radius : 0;
  if (canal < -GRAIN_MM) return { what: 'canal', mm: -canal };
  const nerve = rootDistance(root, at) - radius;
  if (nerve < -GRAIN_MM) return { what: 'root', mm: -nerve };
  const past = isPast(site, at);
  const material = past ? materialPoint(fracture, at, weights.wedge, weights.central) : at;
  const room = inside(material);
  if (room > 0) return 'bone';
  if (!arrived || room > -GRAIN_MM) return null;
  if (!past)
    return at[0] > marks.pedicles[site.side].isthmus[0] - BEHIND_MM
      ? { what: 'pedicle-wall', mm: -room }
      : null;
  fracture.bodyCoordinates(...material, UVW);
  const [u, v, w] = UVW;
  if (u > 0.95) return { what: 'front-wall', mm: -room };
  if (2 * Math.abs(w - 0.5) >= Math.abs(v)) return { what: w > 0.5 ? 'upper-disc' : 'lower-disc', mm: -room };
  return { what: 'side-wall', mm: -room };
}
const UVW = new Float64Array(3);

/** The same as one number, worst first: how far in the worst was, mm; 0 for none. */
export const worstOf = (hits: readonly Hit[]): number => hits.reduce((most, { mm }) => Math.max(most, mm), 0);
