import { lerp, smoothstep } from '../../../models/math/scalar.ts';
import type { FractureCase } from '../case/case.ts';

/** How a break moves while it is fresh, and once it has healed as well as it will; illustrative. */
const FRESH = 0.6;
const HEALED = 0.1;
/** Weeks until healing begins to stiffen it, and until it is done; illustrative. */
const HEALS_FROM_WEEKS = 6;
const HEALED_AT_WEEKS = 18;
/** A cleft was found in every fracture that moved and in none that did not (source: mckiernan2003-mobile); the sizes are
 * illustrative. Without one the bone keeps under what opens a cleft in it. */
const WITH_CLEFT = 0.85;
const WITHOUT_CLEFT = 0.35;
/** Oedema says that it has not healed, none that it has; illustrative. */
const WITH_OEDEMA = 0.6;
const WITHOUT_OEDEMA = 0.25;

/** How far a fracture moves, 0 fixed to 1: as given, else from how old it is and what MRI shows. */
export function mobilityOf(fracture: FractureCase): number {
  if (fracture.mobility !== null) return fracture.mobility;
  const { weeksOld, oedema, cleft } = fracture;
  let moves = lerp(FRESH, HEALED, smoothstep(HEALS_FROM_WEEKS, HEALED_AT_WEEKS, weeksOld));
  if (oedema === 'yes') moves = Math.max(moves, WITH_OEDEMA);
  if (oedema === 'no') moves = Math.min(moves, WITHOUT_OEDEMA);
  if (cleft === 'yes') moves = Math.max(moves, WITH_CLEFT);
  if (cleft === 'no') moves = Math.min(moves, WITHOUT_CLEFT);
  return moves;
}

/** How far it opens when weight is taken off it, 0..1: a fixed one not at all (source: mckiernan2003-mobile); from where
 * to where is illustrative. */
export const givesWay = (fracture: FractureCase): number => smoothstep(0.3, 1, mobilityOf(fracture));

/** How far a cleft has opened, 0..1: every fracture that moves has one (source: mckiernan2003-mobile). */
export const cleftOf = (fracture: FractureCase): number => smoothstep(0.4, 0.85, mobilityOf(fracture));

/** How far the fragments keep where they were put, 0..1, by the slack that a break which moves has; illustrative. */
export const slackOf = (fracture: FractureCase): number => smoothstep(0.35, 0.9, mobilityOf(fracture));

/** How far a break has healed, 0..1: what has healed will not open; illustrative. */
export const healedShare = (fracture: FractureCase): number =>
  1 - smoothstep(0.05, 0.5, mobilityOf(fracture));
