import { clamp } from '../../models/math/scalar.ts';
import { type LevelCurve, levelAt } from './field/level-curve.ts';

/** A volume is held to this share. */
const HELD = 0.004;

/** The levels that hold what this balloon stopped at; less than that where the body then leaves it no room. */
export function held(
  curve: LevelCurve,
  finalMl: number,
  ml: Float32Array,
  measure: (level: number, asked: number) => number,
): { stopped: number; heldLevel: Float32Array | null } {
  let stopped = finalMl;
  for (let pass = 0; pass < 3; pass++) {
    if (stopped <= 0 || ml[ml.length - 1] <= stopped * 1.001) break;
    const { levels, least } = heldLevels(curve, stopped, ml, measure);
    if (least > 1 - 2 * HELD) return { stopped, heldLevel: levels };
    stopped *= 0.97 * least;
  }
  return { stopped, heldLevel: null };
}

function heldLevels(
  curve: LevelCurve,
  finalMl: number,
  ml: Float32Array,
  measure: (level: number, asked: number) => number,
): { levels: Float32Array; least: number } {
  let level = levelAt(curve, finalMl);
  let least = 1;
  const levels = ml.map((asked) => {
    if (asked <= finalMl) return level;
    let got = 0;
    for (let pass = 0; pass < 4; pass++) {
      got = measure(level, asked);
      if (got <= 0 || Math.abs(got / finalMl - 1) < HELD) break;
      level *= clamp((finalMl / got) ** 0.42, 0.8, 1.25);
    }
    least = Math.min(least, got / finalMl);
    return level;
  });
  return { levels, least };
}
