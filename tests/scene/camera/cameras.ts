import { PerspectiveCamera, Quaternion, Vector3 } from 'three';
import { LEVELS } from '../../../models/levels.ts';
import type { Manifest } from '../../../models/manifest.ts';
import { apply, invert } from '../../../models/math/pose.ts';
import { add, scale, type Vec3 } from '../../../models/math/vec.ts';
import { FAR_MM, FOV_DEG, NEAR_MM } from '../../../src/scene/camera/views.ts';
import type { CameraPose } from '../../../src/session/view/view.ts';
import type { Field } from '../../../src/sim/field/grid.ts';
import type { LevelPlan } from '../../../src/sim/level/plan.ts';
import type { Plan } from '../../../src/sim/plan.ts';
import type { LevelState, State } from '../../../src/sim/state.ts';

/** Corners of a box. */
export const cornersOfBox = ([low, high]: readonly [Vec3, Vec3]): Vec3[] =>
  [low[0], high[0]].flatMap((x) =>
    [low[1], high[1]].flatMap((y) => [low[2], high[2]].map((z): Vec3 => [x, y, z])),
  );

/** Points of a bone, mm: every second node of its distance field that lies inside. */
export function pointsIn({ size, origin, spacing, data }: Field): Vec3[] {
  const points: Vec3[] = [];
  for (let z = 0; z < size[2]; z += 2)
    for (let y = 0; y < size[1]; y += 2)
      for (let x = 0; x < size[0]; x += 2)
        if (data[x + size[0] * (y + size[1] * z)] < 0)
          points.push([origin[0] + x * spacing, origin[1] + y * spacing, origin[2] + z * spacing]);
  return points;
}

/** How far points are from the middle of the picture: 1 is its edge, larger is outside; infinite behind the camera. */
export function reachIn(pose: CameraPose, aspect: number, points: readonly Vec3[]): number {
  const camera = new PerspectiveCamera(FOV_DEG, aspect, NEAR_MM, FAR_MM);
  camera.position.set(...pose.position);
  camera.up.set(...pose.up);
  camera.lookAt(new Vector3(...pose.target));
  camera.updateMatrixWorld();
  return Math.max(
    ...points.map((point) => {
      const seen = new Vector3(...point).applyMatrix4(camera.matrixWorldInverse);
      if (seen.z > -camera.near) return Number.POSITIVE_INFINITY;
      seen.applyMatrix4(camera.projectionMatrix);
      return Math.max(Math.abs(seen.x), Math.abs(seen.y));
    }),
  );
}

/** From a point to the nearest box of a vertebra, mm; 0 inside one. */
export function awayFromBone(at: Vec3, plan: Plan, state: State, manifest: Manifest): number {
  return Math.min(
    ...LEVELS.map((level, index) => {
      const [low, high] = manifest.levels[level].mesh.boundsMm;
      const here = scale(apply(invert(state.column[index]), at), 1 / plan.sizeFactor);
      const out = here.map((value, axis) => Math.max(low[axis] - value, 0, value - high[axis]));
      return plan.sizeFactor * Math.hypot(...out);
    }),
  );
}

/** Tips of the instruments that are in the patient, in the treated bone's frame, mm. */
export const toolTips = (plan: LevelPlan, state: LevelState): Vec3[] =>
  state.sides.flatMap(({ side, tools }) => {
    const way = plan.approaches.find((one) => one.side === side);
    return way === undefined
      ? []
      : Object.values(tools)
          .filter((depth): depth is number => depth !== null && depth > way.skinDepthMm)
          .map((depth) => add(way.entry, scale(way.axis, depth)));
  });

/** Angle between the ways that two cameras are held, degrees. */
export function turnBetween(a: CameraPose, b: CameraPose): number {
  const [one, two] = [a, b].map(({ position, target, up }) => {
    const camera = new PerspectiveCamera();
    camera.position.set(...position);
    camera.up.set(...up);
    camera.lookAt(new Vector3(...target));
    return new Quaternion().copy(camera.quaternion);
  });
  return (one.angleTo(two) * 180) / Math.PI;
}
