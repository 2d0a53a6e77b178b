import { compose, type Pose } from '../../models/math/pose.ts';
import { plungerRadius } from '../scene/level/tools/delivery.ts';
import { type Piece, piecesOf } from '../scene/level/tools/pieces.ts';
import { plungerOutMm } from '../scene/level/tools/reading.ts';
import { CANNULA_DIAMETER_MM } from '../sim/access/instruments.ts';
import type { ToolName } from '../sim/access/tools.ts';
import type { LevelPlan } from '../sim/level/plan.ts';
import type { SideState } from '../sim/state.ts';
import type { Surface } from './part.ts';
import { onLine, surfaceOf } from './turned.ts';

/** What an instrument is called in files. */
export const CALLED: Readonly<Record<ToolName, string>> = {
  needle: 'bone-access-needle',
  wire: 'guide-wire',
  cannula: 'working-cannula',
  drill: 'drill',
  balloon: 'balloon-catheter',
  filler: 'bone-filler',
};

/** An instrument that is in one side of a bone: several closed pieces that reach into each other. `pose`: where the bone stands. */
export function toolIn(plan: LevelPlan, at: number, side: SideState, tool: ToolName, pose: Pose): Surface[] {
  const depth = side.tools[tool];
  if (depth === null) return [];
  const { cannulaGauge: gauge } = plan.case.access;
  const pieces = piecesOf(gauge, plan.case.balloon.lengthMm, plan.level)[tool];
  const outMm = plungerOutMm(side.cementMl, plungerRadius(CANNULA_DIAMETER_MM[gauge]));
  const way = compose(pose, onLine(side.line ?? plan.approaches[at], depth));
  const shown = ({ folded }: Piece) => folded !== true || side.balloonLevel === null;
  return pieces.filter(shown).map(({ geometry, material, plunger }) => {
    if (plunger === true) geometry.translate(-outMm, 0, 0);
    return surfaceOf(geometry, material, way);
  });
}
