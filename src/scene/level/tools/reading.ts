import { clamp } from '../../../../models/math/scalar.ts';
import { KPA_PER_PSI } from '../../../sim/balloon/contact.ts';

/** What the instruments' moving parts show of State: numbers in, angles and lengths out. */

/** The gauge's face: 0 at the lower left, its last mark at the lower right, and a pin a little past it. */
export const DIAL = { lastPsi: 400, sweepDeg: 270, pinPsi: 412 } as const;

/** The hand's angle, degrees clockwise from straight up, at a pressure in kPa. Past the last mark it rests on the pin. */
export const handDeg = (kPa: number): number => psiDeg(clamp(kPa / KPA_PER_PSI, 0, DIAL.pinPsi));

/** Where a pressure stands on the face, degrees clockwise from straight up. */
export const psiDeg = (psi: number): number => DIAL.sweepDeg * (psi / DIAL.lastPsi - 0.5);

/** The inflation syringe: 4 mm of travel to the mL; it starts with more contrast than the largest balloon takes. */
export const SYRINGE = { boreMm2: 250, fillMl: 7, threadMm: 4 } as const;

/** Length of the column of contrast in front of the plunger once `ml` have gone into the balloon, mm. */
export const contrastMm = (ml: number): number =>
  (clamp(SYRINGE.fillMl - ml, 0, 1e3) * 1000) / SYRINGE.boreMm2;

/** How far the plunger's handle has been turned to come there, radians: its rod is a screw. */
export const screwRad = (ml: number): number =>
  (2 * Math.PI * (contrastMm(0) - contrastMm(ml))) / SYRINGE.threadMm;

/** Bone filler: wall of its tube, play in the cannula, and the way that its plunger can go; illustrative. */
export const FILLER = { wallMm: 0.25, playMm: 0.1, strokeMm: 110 } as const;

/** Cement that one filler holds behind a plunger of this radius, mL. */
export const fillerLoadMl = (radiusMm: number): number => (Math.PI * radiusMm ** 2 * FILLER.strokeMm) / 1000;

/** How far the plunger stands out of the filler once `ml` have been delivered, mm: a filler that is empty gives way to the
 * next, which is full. */
export function plungerOutMm(ml: number, radiusMm: number): number {
  if (ml <= 0) return FILLER.strokeMm;
  const load = fillerLoadMl(radiusMm);
  const used = ml / load - Math.ceil(ml / load - 1);
  return FILLER.strokeMm * (1 - used);
}
