import { compose, IDENTITY, type Pose } from '../../models/math/pose.ts';
import { threadOf } from '../scene/level/tools/thread.ts';
import { boreMm } from '../sim/access/instruments.ts';
import type { Grid } from '../sim/field/grid.ts';
import { isosurfaceOn } from '../sim/field/isosurface.ts';
import { computeNormals, meshBuffer } from '../sim/field/mesh.ts';
import type { Weights } from '../sim/fracture/weights.ts';
import type { LevelPlan } from '../sim/level/plan.ts';
import { deformMesh, MOST_VERTICES } from '../sim/level/standing.ts';
import type { LevelState } from '../sim/state.ts';
import type { MaterialName } from './materials.ts';
import type { Surface } from './part.ts';
import { placed, rigid } from './place.ts';
import { onLine, surfaceOf } from './turned.ts';

interface Cut {
  grid: Grid;
  arrival: Float32Array;
  clip: Float32Array | null;
  level: number | null;
  weights: Weights;
  material: MaterialName;
}

/** The surface of a field at a level, as the bone stands at the weights; none where there is none. */
function cutOf(
  plan: LevelPlan,
  pose: Pose,
  { grid, arrival, clip, level, weights, material }: Cut,
): Surface[] {
  if (level === null) return [];
  const mesh = meshBuffer(MOST_VERTICES);
  isosurfaceOn(grid)(arrival, level, mesh, clip ?? undefined);
  if (mesh.indices === 0) return [];
  deformMesh(mesh, plan.body.grid, plan.body.shift, weights.wedge, weights.central);
  computeNormals(mesh);
  const own = {
    positions: mesh.positions.subarray(0, 3 * mesh.vertices),
    normals: mesh.normals.subarray(0, 3 * mesh.vertices),
  };
  return [{ material, ...placed(own, rigid(pose)), index: mesh.index.slice(0, mesh.indices), first: null }];
}

export function balloon(plan: LevelPlan, state: LevelState, at: number, pose: Pose): Surface[] {
  const own = plan.inflation?.balloons[at];
  if (own === undefined) return [];
  const { grid } = plan.body;
  const level = state.sides[at].balloonLevel;
  return cutOf(plan, pose, { ...own, grid, level, weights: state, material: 'balloon' });
}

export function spilt(plan: LevelPlan, state: LevelState, at: number, pose: Pose): Surface[] {
  const own = plan.inflation?.balloons[at];
  if (own === undefined) return [];
  const { grid } = plan.body;
  const level = state.sides[at].spiltLevel;
  return cutOf(plan, pose, { ...own, grid, level, weights: state, material: 'spilt' });
}

/** It keeps the shape that it set in. */
export function cement(plan: LevelPlan, state: LevelState, at: number, pose: Pose): Surface[] {
  const own = plan.cementing?.sides[at];
  if (plan.cementing === null || own === undefined) return [];
  const { grid, weights } = plan.cementing;
  const forward = compose(pose, { ...IDENTITY, position: [state.cementMovedMm, 0, 0] });
  const { cementLevel: level, thread } = state.sides[at];
  const cast = cutOf(plan, forward, { ...own, grid, level, weights, material: 'cement' });
  if (thread === null) return cast;
  const geometry = threadOf(boreMm(plan.case.access.cannulaGauge) / 2);
  geometry.scale(thread.toMm - thread.fromMm, 1, 1);
  const way = compose(pose, onLine(plan.approaches[at], thread.toMm));
  return [...cast, surfaceOf(geometry, 'cement', way)];
}
