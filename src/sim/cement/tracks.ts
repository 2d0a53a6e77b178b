import { along, type Vec3 } from '../../../models/math/vec.ts';
import type { Approach } from '../access/access.ts';
import { CANNULA_DIAMETER_MM } from '../access/instruments.ts';
import type { LevelCase } from '../case/case.ts';
import { positioned } from '../fracture/reduction.ts';
import type { Weights } from '../fracture/weights.ts';
import type { Body } from '../level/body.ts';

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

/** Whether a track runs through a node of the body, at the weights at which the needles went in. */
export type Holed = (o: number, x: number, y: number, z: number) => boolean;

/** Where the needles of a bone have gone through its shell. */
export function holesOf(body: Body, approaches: readonly Approach[], one: LevelCase): Holed {
  const radiusMm = CANNULA_DIAMETER_MM[one.access.cannulaGauge] / 2 + GRAZED_MM;
  // They went in while the patient lay, before a balloon lifted anything.
  return holedBy(tracksOf(approaches, radiusMm), body, positioned(one));
}

function holedBy(tracks: readonly Track[], { shift }: Body, { wedge, central }: Weights): Holed {
  if (tracks.length === 0) return () => false;
  return (o, x, y, z) => {
    const px = x + wedge * shift[6 * o] + central * shift[6 * o + 3];
    const py = y + wedge * shift[6 * o + 1] + central * shift[6 * o + 4];
    const pz = z + wedge * shift[6 * o + 2] + central * shift[6 * o + 5];
    return tracks.some(({ from, axis, lengthMm, radiusMm }) => {
      const dx = px - from[0];
      const dy = py - from[1];
      const dz = pz - from[2];
      const s = dx * axis[0] + dy * axis[1] + dz * axis[2];
      return s > 0 && s < lengthMm && dx * dx + dy * dy + dz * dz - s * s < radiusMm * radiusMm;
    });
  };
}
