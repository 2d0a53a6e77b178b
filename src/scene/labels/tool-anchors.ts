import type { Vec3 } from '../../../models/math/vec.ts';
import { type Approach, pointAt } from '../../sim/access/approach.ts';
import { fillerStart } from '../../sim/access/tools.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import type { LevelState, SideState } from '../../sim/state.ts';

/** Instruments and what they leave, that have names. */
export const TOOL_NAMES = [
  'needle',
  'trocar-tip',
  'cannula',
  'drill',
  'balloon',
  'markers',
  'cavity',
  'cement',
] as const;
export type ToolName = (typeof TOOL_NAMES)[number];

/** Outside the bone a shaft is named this far before it enters; mm. */
const BEFORE_ENTRY_MM = 14;
/** Behind a tip, so that the dot lies on steel; mm. */
const BEHIND_TIP_MM = 2.5;
/** From a balloon's ends to its marker bands (shapes.catheter), mm. */
const BAND_MM = 0.2;

/** Where an instrument, hole or cement of either side is to be seen now, in the treated bone's frame, mm; the best
 * first, none where it is not there. */
export function toolPlaces(plan: LevelPlan, state: LevelState, name: ToolName): Vec3[] {
  return plan.approaches.flatMap((way, at) => {
    const side = state.sides[at];
    return side === undefined ? [] : placesOn(plan, way, side, name);
  });
}

function placesOn(plan: LevelPlan, way: Approach, side: SideState, name: ToolName): Vec3[] {
  const { tools } = side;
  const length = plan.case.balloon.lengthMm;
  const on = (depth: number | null, ...behind: number[]): Vec3[] =>
    depth === null ? [] : behind.map((by) => pointAt(way, depth - by));
  const shaft = (depth: number | null): Vec3[] =>
    depth === null ? [] : [pointAt(way, Math.min(-BEFORE_ENTRY_MM, depth - BEHIND_TIP_MM))];
  switch (name) {
    case 'needle':
      return shaft(tools.needle);
    case 'trocar-tip':
      return on(tools.needle, BEHIND_TIP_MM);
    case 'cannula':
      return [...on(tools.cannula, BEHIND_TIP_MM, 9), ...shaft(tools.cannula)];
    case 'drill':
      return on(tools.drill, BEHIND_TIP_MM, 8);
    case 'balloon':
      return on(tools.balloon, 0.5 * length, 0.2 * length);
    case 'markers':
      return on(tools.balloon, BAND_MM, length - BAND_MM);
    case 'cavity': {
      const open = side.holeLevel !== null && side.balloonLevel === null && side.cementLevel === null;
      return open ? [pointAt(way, way.tipDepthMm - 0.5 * length)] : [];
    }
    case 'cement':
      return side.cementLevel === null ? [] : [pointAt(way, fillerStart(way, plan.case))];
  }
}
