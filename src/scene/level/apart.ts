import type { ToolName } from '../../sim/access/tools.ts';

/**
 * The treated level pulled apart, as in an exploded drawing: `apart` runs from 0, as it is, to 1. The treated bone stays where
 * it is, so what is measured on it holds; all else moves away from it in a straight line, in proportion. Lengths in mm at 1
 * are chosen by eye, so that parts come clear of each other.
 */

/** Neighbours above go up and those below down, all of one side together. */
export const VERTEBRA_MM = 36;
/** The two discs at the treated bone stop half-way between it and its neighbours. */
export const DISC_MM = 17;

/** How far the vertebra of an index stands off along the column, up positive; indices count from T1 downwards. */
export const vertebraApartMm = (index: number, treated: number, apart: number): number =>
  Math.sign(treated - index) * VERTEBRA_MM * apart;

/** The same for the disc under the vertebra of an index. */
export function discApartMm(upper: number, treated: number, apart: number): number {
  if (upper === treated) return -DISC_MM * apart;
  if (upper + 1 === treated) return DISC_MM * apart;
  return vertebraApartMm(upper, treated, apart);
}

/** What was put into the bone comes out of it the way it went in: cast or balloon, then behind it the cannula. */
export const CAST_MM = 85;
export const BACK_MM: Readonly<Record<ToolName, number>> = {
  needle: CAST_MM,
  wire: CAST_MM + 25,
  drill: CAST_MM,
  balloon: CAST_MM,
  cannula: CAST_MM + 15,
  filler: CAST_MM + 45,
};

/** Soft layers go off as a whole, in the treated bone's frame: x anterior. */
const LAYER_X_MM: Readonly<Record<string, number | undefined>> = {
  skin: -240,
  muscles: -180,
  cord: -108,
  sac: -108,
  roots: -108,
  ligaments: 26,
  arteries: 52,
  veins: 52,
};

/** How far forward a surface of the body goes at 1, mm; 0 for those that go with the column. */
export const layerX = (surface: string): number => LAYER_X_MM[surface] ?? 0;
