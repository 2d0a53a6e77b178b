import { compose, type Pose } from '../../models/math/pose.ts';
import { plungerRadius } from '../scene/level/tools/delivery.ts';
import { type Piece, piecesOf, TOOL_NAMES } from '../scene/level/tools/pieces.ts';
import { plungerOutMm } from '../scene/level/tools/reading.ts';
import { CANNULA_DIAMETER_MM } from '../sim/access/instruments.ts';
import type { ToolName } from '../sim/access/tools.ts';
import type { LevelPlan } from '../sim/level/plan.ts';
import type { SideState } from '../sim/state.ts';
import type { Part, Surface } from './part.ts';
import { onLine, surfaceOf } from './turned.ts';

/** What an instrument is called in files. */
const CALLED: Readonly<Record<ToolName, string>> = {
  needle: 'bone-access-needle',
  wire: 'guide-wire',
  cannula: 'working-cannula',
  drill: 'drill',
  balloon: 'balloon-catheter',
  filler: 'bone-filler',
};

/** The instruments that are in one side of a bone, each of several closed pieces that reach into each other. `pose`: where the
 * bone stands. */
export function toolsIn(
  plan: LevelPlan,
  at: number,
  side: SideState,
  pose: Pose,
): Pick<Part, 'name' | 'surfaces'>[] {
  const { cannulaGauge: gauge } = plan.case.access;
  const pieces = piecesOf(gauge, plan.case.balloon.lengthMm, plan.level);
  const outMm = plungerOutMm(side.cementMl, plungerRadius(CANNULA_DIAMETER_MM[gauge]));
  const line = side.line ?? plan.approaches[at];
  const shown = ({ folded }: Piece) => folded !== true || side.balloonLevel === null;
  return TOOL_NAMES.flatMap((tool) => {
    const depth = side.tools[tool];
    if (depth === null) return [];
    const way = compose(pose, onLine(line, depth));
    const surfaces = pieces[tool].filter(shown).map(({ geometry, material, plunger }): Surface => {
      if (plunger === true) geometry.translate(-outMm, 0, 0);
      return surfaceOf(geometry, material, way);
    });
    return [{ name: CALLED[tool], surfaces }];
  });
}
