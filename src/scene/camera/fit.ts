import { LEVELS, type Level, levelIndex } from '../../../models/levels.ts';
import type { Manifest } from '../../../models/manifest.ts';
import { apply } from '../../../models/math/pose.ts';
import { add, cross, distance, normalize, scale, sub, type Vec3 } from '../../../models/math/vec.ts';
import { type CameraPose, FITS, type Fit, type StandardView } from '../../session/view/view.ts';
import { SHOWING } from '../../showing/showing.ts';
import type { State } from '../../sim/state.ts';
import type { Framed } from './framed.ts';
import { cornersOf, FOV_DEG, frameCorners, type Window } from './views.ts';

/** What the picture was last fitted to; null once the visitor has moved nearer, further or aside. */
export type Subject = 'stage' | Fit | null;

/** Exactly from above or below, nothing says which side is up in the picture: the camera leans so much that it is the front. */
const OFF_POLE = 0.002;

/** From the model towards the camera: forward, up, to the patient's right. */
const FROM: Readonly<Record<StandardView, Vec3>> = {
  anterior: [1, 0, 0],
  posterior: [-1, 0, 0],
  left: [0, 0, -1],
  right: [0, 0, 1],
  superior: [-OFF_POLE, 1, 0],
  inferior: [OFF_POLE, -1, 0],
  oblique: [0.7, 0.42, 0.7],
};

export interface Fitting {
  framed: Framed;
  state: State;
  manifest: Manifest;
  window: Window;
  /** The camera as it is, and what it was fitted to. */
  camera: CameraPose;
  subject: Subject;
}

/** Corners of a vertebra where it stands now, mm. */
function cornersOfLevel({ framed, state, manifest }: Fitting, level: Level): Vec3[] {
  const [low, high] = manifest.levels[level].mesh.boundsMm;
  const pose = state.column[levelIndex(level)];
  const corners: Vec3[] = [];
  for (const x of [low[0], high[0]])
    for (const y of [low[1], high[1]])
      for (const z of [low[2], high[2]]) corners.push(apply(pose, scale([x, y, z], framed.one.sizeFactor)));
  return corners;
}

function cornersOfSubject(now: Fitting, subject: 'stage' | Fit): Vec3[] {
  const { framed, state, manifest } = now;
  switch (subject) {
    case 'level':
      return cornersOfLevel(now, framed.one.level);
    case 'spine':
      return LEVELS.flatMap((level) => cornersOfLevel(now, level));
    case 'stage': {
      const { camera } = SHOWING[state.stage];
      const column = camera.frame === 'column' || camera.frame === 'region';
      // A bone that is cut open is framed for one side of it; from behind, its processes come close to the camera.
      return column ? cornersOf(framed, manifest, camera, 'needle') : cornersOfSubject(now, 'level');
    }
  }
}

/** What is up in a standard view: the treated bone's own up, or of a column that stands, the patient's. */
function upOf({ state }: Fitting, subject: Subject): Vec3 {
  const { camera } = SHOWING[state.stage];
  const column = subject === 'spine' || (subject === 'stage' && camera.frame === 'column');
  return column && !camera.lying ? state.up : [0, 1, 0];
}

/**
 * The camera of a standard view or a fit, and what it is then fitted to. A standard view turns about what the picture was
 * fitted to and fits it anew; once the visitor has moved, it keeps target and distance. A fit keeps the direction.
 */
export function fitTo(now: Fitting, to: StandardView | Fit): { pose: CameraPose; subject: Subject } {
  const { camera, subject } = now;
  const frame = (of: 'stage' | Fit, from: Vec3, up: Vec3) =>
    frameCorners(cornersOfSubject(now, of), from, up, FOV_DEG, now.window);
  if (isFit(to)) return { pose: frame(to, sub(camera.position, camera.target), camera.up), subject: to };
  const up = upOf(now, subject);
  const [x, y, z] = FROM[to];
  const ahead = cross(up, RIGHT);
  const from = normalize(add(add(scale(ahead, x), scale(up, y)), scale(RIGHT, z)));
  if (subject !== null) return { pose: frame(subject, from, up), subject };
  const away = distance(camera.position, camera.target);
  return { pose: { target: camera.target, position: add(camera.target, scale(from, away)), up }, subject };
}

const RIGHT: Vec3 = [0, 0, 1];

const isFit = (to: StandardView | Fit): to is Fit => (FITS as readonly string[]).includes(to);
