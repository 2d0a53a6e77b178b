import { LEVELS, type Level, levelIndex } from '../../../models/levels.ts';
import type { SceneTargets } from '../../session/planning/deform.ts';
import type { TreatedLevel } from '../../sim/case/case.ts';
import type { Targets } from '../../sim/fracture/targets.ts';

/** What one broken bone does to a disc beside it, and which of the disc's faces that is: 0 the lower, 1 the upper. */
export interface DiscMove {
  level: TreatedLevel;
  targets: Targets;
  face: 0 | 1;
}

/** How broken bones move the disc under a level: that one, the next below, both or none. */
export function discMoves(targets: SceneTargets, upper: Level): readonly DiscMove[] {
  const lower = LEVELS[levelIndex(upper) + 1];
  return [
    [upper, 'disc-below', 1],
    [lower, 'disc-above', 0],
  ].flatMap(([name, which, face]) => {
    const level = name as TreatedLevel;
    const own = targets[level]?.[which as 'disc-below' | 'disc-above'];
    return own === undefined ? [] : [{ level, targets: own, face: face as 0 | 1 }];
  });
}
