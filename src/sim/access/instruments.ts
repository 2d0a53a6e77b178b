import type { AccessCase, BalloonCase } from '../case/case.ts';

/** Outer diameter by needle gauge, mm (source: needle-gauges). */
export const CANNULA_DIAMETER_MM: Readonly<Record<AccessCase['cannulaGauge'], number>> = {
  8: 4.19,
  10: 3.4,
  11: 3.05,
  13: 2.41,
};

/** Wall thickness of the cannula, mm; illustrative. */
const CANNULA_WALL_MM = 0.2;

/** Width of what passes a cannula, mm. */
export const boreMm = (gauge: AccessCase['cannulaGauge']): number =>
  CANNULA_DIAMETER_MM[gauge] - 2 * CANNULA_WALL_MM;

/** Profile of the widest folded balloon before inflation, mm (source: synflate2014). */
export const FOLDED_BALLOON_MM = 3.2;

/**
 * The balloon that goes with each cannula: makers fold narrower ones for narrower cannulas, and none for the thinnest.
 * `foldedMm`: its profile; of the narrow ones illustrative. `burstPsi`: held in bone it bursts above this; 400 is what
 * another maker's balloons must withstand (source: fda-k223709-burst), the wide one's is typical and unverified
 * (kyphon-maximum).
 */
export const BALLOONS: Readonly<Record<AccessCase['cannulaGauge'], { foldedMm: number; burstPsi: number }>> =
  {
    8: { foldedMm: FOLDED_BALLOON_MM, burstPsi: 700 },
    10: { foldedMm: 2.9, burstPsi: 400 },
    11: { foldedMm: 2.6, burstPsi: 400 },
    13: { foldedMm: 2.6, burstPsi: 400 },
  };

/** Most that a balloon takes, mL (source: kyphon-maximum; typical, unverified). */
export const BALLOON_MAXIMUM_ML: Readonly<Record<BalloonCase['lengthMm'], number>> = {
  10: 4,
  15: 4,
  20: 6,
};

/** From the skin to the bone along the needle, mm; illustrative. */
export const SOFT_TISSUE_MM = { thoracic: 45, lumbar: 60 } as const;
