import type { Landmarks } from '../../models/manifest.ts';
import { clamp } from '../../models/math/scalar.ts';
import { ANGULAR_RANGE, type Arm, ORBITAL_RANGE, type PaneName } from '../session/fluoro-view.ts';
import type { Plan } from '../sim/plan.ts';
import type { State } from '../sim/state.ts';
import { armAngles } from './arm.ts';
import { marksAt, wayIn } from './landmarks.ts';
import { trueAngles } from './truth.ts';

/** Positions that a surgeon asks for by name. */
export const PRESETS = ['ap', 'lateral', 'bullseye-left', 'bullseye-right'] as const;
export type Preset = (typeof PRESETS)[number];

/** Which pane a preset moves. */
export const presetPane = (preset: Preset): PaneName => (preset === 'lateral' ? 'lateral' : 'ap');

/** Where the arm stands for a preset at a time: true to the landmarks, or straight down the way in, so that the needle
 * is a dot in the pedicle's ring. */
export function presetArm(preset: Preset, plan: Plan, state: State, marks: Landmarks): Arm {
  const down = preset === 'bullseye-left' ? 'left' : preset === 'bullseye-right' ? 'right' : null;
  const angles =
    down === null
      ? trueAngles(marksAt(plan, state, marks), preset === 'lateral' ? 'lateral' : 'ap')
      : armAngles(wayIn(plan, state, marks, down));
  const tenth = (value: number, [low, high]: readonly [number, number]) =>
    clamp(Math.round(value * 10) / 10, low, high) + 0;
  return {
    orbitalDeg: tenth(angles.orbitalDeg, ORBITAL_RANGE),
    angularDeg: tenth(angles.angularDeg, ANGULAR_RANGE),
    centre: down ?? 'body',
  };
}
