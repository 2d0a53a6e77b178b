import { lerp, smoothstep } from '../../../models/math/scalar.ts';
import type { LevelCase } from '../case/case.ts';
import type { Side } from '../side.ts';
import type { StageId } from '../stages/stages.ts';
import type { Approach } from './access.ts';

/** Depth of each instrument's tip along its approach, mm; null where it is not in the picture. */
export interface Tools {
  needle: number | null;
  wire: number | null;
  cannula: number | null;
  drill: number | null;
  balloon: number | null;
  filler: number | null;
}
export type ToolName = keyof Tools;

/** How deep in the bone the deepest instrument of a side has come, mm along its approach; null where none is in it. */
export function tipDepth(tools: Tools): number | null {
  const deepest = Math.max(...Object.values(tools).map((depth: number | null) => depth ?? 0));
  return deepest > 0 ? deepest : null;
}

/** Outside the skin, where an instrument comes into the picture. */
const OUTSIDE_MM = 28;
/** The needle stops this far past the posterior wall, mm; illustrative. */
const NEEDLE_PAST_WALL_MM = 4;

/** Where the instruments of one side stand. The second side follows a little after the first. Where the operation was
 * `stopped` the needles are drawn out again and nothing follows them. Nothing enters a bone that has its cement from before,
 * and neither drill nor balloon one that is to have cement alone, whatever its neighbours have. */
export function toolsAt(
  approach: Approach,
  stage: StageId,
  progress: number,
  one: LevelCase,
  stopped = false,
): Tools {
  const out = approach.skinDepthMm - OUTSIDE_MM;
  const seated = approach.wallDepthMm + NEEDLE_PAST_WALL_MM;
  const tip = approach.tipDepthMm;
  const { cannulaDepthMm: cannula } = approach;
  const none: Tools = { needle: null, wire: null, cannula: null, drill: null, balloon: null, filler: null };
  if (one.treatment === 'cemented-before') return none;
  const lifted = one.treatment === 'kyphoplasty';
  const p = turnOf(approach.side, progress, one);
  const move = (from: number, to: number, a: number, b: number) => lerp(from, to, smoothstep(a, b, p));
  const between = (a: number, b: number) => p >= a && p <= b;
  if (stopped && stage !== 'needle')
    return stage === 'cannula' && p < 0.3 ? { ...none, needle: move(seated, out, 0.14, 0.3) } : none;
  switch (stage) {
    case 'needle':
      return {
        ...none,
        needle:
          p <= 0 ? null : lerp(out, seated, 0.45 * smoothstep(0, 0.35, p) + 0.55 * smoothstep(0.4, 1, p)),
      };
    case 'cannula':
      return {
        ...none,
        needle: p < 0.3 ? move(seated, out, 0.14, 0.3) : null,
        wire: between(0.02, 0.66)
          ? p < 0.5
            ? move(out, seated + 3, 0.02, 0.14)
            : move(seated + 3, out, 0.52, 0.66)
          : null,
        cannula: p < 0.26 ? null : move(out, cannula, 0.26, 0.5),
        drill:
          !lifted || p < 0.64 || p >= 1
            ? null
            : p < 0.86
              ? move(out, tip, 0.64, 0.85)
              : move(tip, out, 0.86, 1),
      };
    case 'balloon-in':
      return { ...none, cannula, balloon: !lifted || p <= 0.05 ? null : move(out, tip, 0.05, 0.9) };
    case 'inflate':
      return { ...none, cannula, balloon: lifted ? tip : null };
    case 'deflate':
      return { ...none, cannula, balloon: !lifted || p >= 1 ? null : move(tip, out, 0.5, 1) };
    case 'cement':
      return { ...none, cannula, filler: fillerDepth(approach, one, p, out) };
    case 'set':
      return {
        ...none,
        cannula: p >= 0.85 ? null : move(cannula, out, 0.6, 0.85),
        filler: p >= 0.6 ? null : move(fillerRest(approach, one), out, 0.42, 0.6),
      };
    // Each by its name: where tools stand in a stage that is put in does not follow from the others.
    case 'healthy':
    case 'fracture':
    case 'choices':
    case 'prone':
    case 'localise':
    case 'after':
      return none;
  }
}

/** With two sides the right one starts a little later; both are done at the end. */
function turnOf(side: Side, progress: number, one: LevelCase): number {
  if (one.access.sides !== 'both') return progress;
  const lag = 0.12;
  return side === 'left' ? Math.min(1, progress / (1 - lag)) : Math.max(0, (progress - lag) / (1 - lag));
}

/** Where the filler's tip stands when the cement begins to flow, mm along the approach. */
export const fillerStart = (approach: Approach, one: LevelCase): number =>
  Math.max(
    approach.cannulaDepthMm + 1,
    approach.tipDepthMm - (one.treatment === 'kyphoplasty' ? 0.36 * one.balloon.lengthMm : 2),
  );

/** The filler is drawn back as the cement rises behind it. */
const fillerRest = (approach: Approach, one: LevelCase): number =>
  Math.max(approach.cannulaDepthMm + 1, fillerStart(approach, one) - 6);

function fillerDepth(approach: Approach, one: LevelCase, p: number, out: number): number | null {
  if (p <= 0.01) return null;
  const start = fillerStart(approach, one);
  if (p < 0.16) return lerp(out, start, smoothstep(0.01, 0.15, p));
  return lerp(start, fillerRest(approach, one), smoothstep(0.45, 1, p));
}

/** Cement flows over this part of its stage. */
export const CEMENT_FLOWS = [0.17, 0.94] as const;
