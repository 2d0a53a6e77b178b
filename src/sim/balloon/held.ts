import { clamp } from '../../../models/math/scalar.ts';
import { type LevelCurve, levelAt } from '../field/level-curve.ts';

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
    const found = levelHolding(finalMl, level, (at) => measure(at, asked));
    level = found.level;
    least = Math.min(least, found.got / finalMl, finalMl / found.got);
    return level;
  });
  return { levels, least };
}

/** Usually one or two are enough. */
const PASSES = 8;

/** The level whose skin holds a volume, from one near it, kept between what was too little and what was too much: in a
 * balloon that fills all its room the next little step floods what lies beyond. What comes back has been measured. */
function levelHolding(
  finalMl: number,
  from: number,
  measure: (level: number) => number,
): { level: number; got: number } {
  let level = from;
  let best = { level, got: measure(level) };
  let got = best.got;
  let [little, much] = [0, Number.POSITIVE_INFINITY];
  for (let pass = 1; pass < PASSES && got > 0 && Math.abs(best.got / finalMl - 1) >= HELD; pass++) {
    if (got < finalMl) little = Math.max(little, level);
    else much = Math.min(much, level);
    level *= clamp((finalMl / got) ** 0.42, 0.8, 1.25);
    if (level <= little || level >= much) level = (little + much) / 2;
    got = measure(level);
    if (Math.abs(got - finalMl) < Math.abs(best.got - finalMl)) best = { level, got };
  }
  return best;
}
