import type { Landmarks } from '../../models/manifest.ts';
import { clamp } from '../../models/math/scalar.ts';
import { ANGULAR_RANGE, type Arm, ORBITAL_RANGE, type PaneName } from '../session/view/fluoro-view.ts';
import { armAngles, beamOf } from './arm.ts';
import { isocentreOf, type Looked, marksAt, wayIn } from './landmarks.ts';
import { trueAngles, truthOf } from './truth.ts';

/** Positions that a surgeon asks for by name. */
export const PRESETS = ['ap', 'lateral', 'bullseye-left', 'bullseye-right'] as const;
export type Preset = (typeof PRESETS)[number];

/** Which pane a preset moves. */
export const PRESET_PANE: Readonly<Record<Preset, PaneName>> = {
  ap: 'ap',
  lateral: 'lateral',
  'bullseye-left': 'ap',
  'bullseye-right': 'ap',
};

/** Rounds after which a true view no longer changes. */
const ROUNDS = 4;

/** Where the arm stands for a preset at a time: true to the landmarks, or straight down the way in, so that the needle
 * is a dot in the pedicle's ring. */
export function presetArm(preset: Preset, looked: Looked, landmarks: Landmarks, sourceMm: number): Arm {
  if (preset === 'bullseye-left' || preset === 'bullseye-right') {
    const centre = preset === 'bullseye-left' ? 'left' : 'right';
    return { ...rounded(armAngles(wayIn(looked, landmarks, centre))), centre };
  }
  const marks = marksAt(looked, landmarks);
  const isocentre = isocentreOf(looked, landmarks, 'body');
  let angles = trueAngles(marks, preset);
  // The endplate lies above or below the isocentre, where rays run obliquely: correct by what the view shows.
  for (let round = 0; round < ROUNDS; round++) {
    const off = truthOf(marks, beamOf(angles, isocentre, sourceMm), preset);
    angles = {
      orbitalDeg: angles.orbitalDeg - off.orbitalOffDeg,
      angularDeg: angles.angularDeg - off.angularOffDeg,
    };
  }
  return { ...rounded(angles), centre: 'body' };
}

type Angles = Pick<Arm, 'orbitalDeg' | 'angularDeg'>;

function rounded({ orbitalDeg, angularDeg }: Angles): Angles {
  const tenth = (value: number, [low, high]: readonly [number, number]) =>
    clamp(Math.round(value * 10) / 10, low, high) + 0;
  return { orbitalDeg: tenth(orbitalDeg, ORBITAL_RANGE), angularDeg: tenth(angularDeg, ANGULAR_RANGE) };
}
