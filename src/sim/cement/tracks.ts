import { along, type Vec3 } from '../../../models/math/vec.ts';
import type { Approach } from '../access/access.ts';
import { CANNULA_DIAMETER_MM } from '../access/instruments.ts';
import type { LevelCase } from '../case/case.ts';
import { nodeCount } from '../field/grid.ts';
import type { Weights } from '../fracture/weights.ts';
import { type Body, forPlaced } from '../level/body.ts';

/** A hole that an instrument has made in the body's shell. */
interface Track {
  from: Vec3;
  axis: Vec3;
  lengthMm: number;
  radiusMm: number;
}

/** Bone this near to the cannula is broken with it, mm; illustrative. */
const GRAZED_MM = 0.5;
/** Past this far from its back wall a way that meets the shell again has gone through it, mm. */
const PAST_WALL_MM = 4;

const goesThrough = ({ neighbours, clearances }: Approach): boolean =>
  Math.min(neighbours.upperDisc, neighbours.lowerDisc, neighbours.side, clearances.anterior) < 0;

/** The ways of those needles that have gone through the body's shell. */
const tracksOf = (approaches: readonly Approach[], radiusMm: number): Track[] =>
  approaches.filter(goesThrough).map(({ entry, axis, wallDepthMm, tipDepthMm }) => {
    const from = wallDepthMm + PAST_WALL_MM;
    return {
      from: along(entry, axis, from),
      axis,
      lengthMm: Math.max(0, tipDepthMm - from),
      radiusMm,
    };
  });

/** The body's nodes that needles have run through which went through its shell, 1 each; null where none did. The needles
 * went in at the weights at which they were planned, before a balloon lifted anything. */
export function holesOf(
  body: Body,
  approaches: readonly Approach[],
  one: LevelCase,
  start: Weights,
): Uint8Array | null {
  const tracks = tracksOf(approaches, CANNULA_DIAMETER_MM[one.access.cannulaGauge] / 2 + GRAZED_MM);
  if (tracks.length === 0) return null;
  const holes = new Uint8Array(nodeCount(body.grid));
  forPlaced(body, body.near, start, (o, at) => {
    const x = at[0];
    const y = at[1];
    const z = at[2];
    for (const { from, axis, lengthMm, radiusMm } of tracks) {
      const dx = x - from[0];
      const dy = y - from[1];
      const dz = z - from[2];
      const s = dx * axis[0] + dy * axis[1] + dz * axis[2];
      if (s > 0 && s < lengthMm && dx * dx + dy * dy + dz * dz - s * s < radiusMm * radiusMm) holes[o] = 1;
    }
  });
  return holes;
}
