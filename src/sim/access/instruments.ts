import type { AccessCase, BalloonCase } from '../case/case.ts';

/** Outer diameter by needle gauge, mm (source: needle-gauges; typical, unverified). */
export const CANNULA_DIAMETER_MM: Readonly<Record<AccessCase['cannulaGauge'], number>> = {
  8: 4.19,
  10: 3.4,
  11: 3.05,
  13: 2.41,
};

/** Profile of the folded balloon before inflation, mm (source: synflate2014). */
export const FOLDED_BALLOON_MM = 3.2;

/** Most that a balloon takes, mL (source: kyphon-maximum; typical, unverified). */
export const BALLOON_MAXIMUM_ML: Readonly<Record<BalloonCase['lengthMm'], number>> = {
  10: 4,
  15: 4,
  20: 6,
};

/** A balloon held in bone bursts above this, psi (source: fda-k223709-burst: what another maker's balloons must withstand). */
export const BALLOON_BURST_PSI = 400;

/** From the skin to the bone along the needle, mm; illustrative. */
export const SOFT_TISSUE_MM = { thoracic: 45, lumbar: 60 } as const;
