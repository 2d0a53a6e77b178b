/**
 * Cement warms as it sets. A lumped exotherm: heat comes as the cure goes on and leaks away in proportion to what the
 * cement is warmer than its surroundings. Its form over time is illustrative; its height is not computed but cited,
 * as the range of what was measured.
 */

/** Body, degrees C. */
export const BODY_C = 37;
/** Centre of the cement in patients, lowest and highest mean of three cements (source: anselmetti2009-temperature). */
const PEAK_C = { low: 44.8, high: 86.7 } as const;

/** Time constant of cooling, in lengths of the setting stage; illustrative. */
const COOLING = 0.16;
/** The cure takes this much of the stage; see State.cure. */
export const CURING = 0.4;
const STEPS = 240;

/** Excess temperature over its own peak, from the beginning of setting to one stage after its end. */
const form = solve();

function solve(): Float64Array {
  const excess = new Float64Array(2 * STEPS + 1);
  const dt = 1 / STEPS;
  for (let i = 1; i < excess.length; i++) {
    const x = (i - 0.5) * dt;
    const s = Math.min(1, x / CURING);
    const rate = (6 * s * (1 - s)) / CURING;
    excess[i] = excess[i - 1] + dt * (rate - excess[i - 1] / COOLING);
  }
  const peak = excess.reduce((most, value) => Math.max(most, value), 0);
  return excess.map((value) => value / peak);
}

/** Temperature at the cement's centre, degrees C, as a range. */
export interface Heat {
  lowC: number;
  highC: number;
}

/** `since` is the time since setting began, in lengths of that stage. */
export function heatAt(since: number): Heat {
  const at = Math.min(Math.max(since, 0), 2) * STEPS;
  const i = Math.min(2 * STEPS - 1, Math.floor(at));
  const excess = form[i] + (form[i + 1] - form[i]) * (at - i);
  return {
    lowC: BODY_C + (PEAK_C.low - BODY_C) * excess,
    highC: BODY_C + (PEAK_C.high - BODY_C) * excess,
  };
}
