import { LEVELS, type Level, levelIndex } from '../../models/levels.ts';
import type { Manifest } from '../../models/manifest.ts';
import { compose, invert } from '../../models/math/pose.ts';
import type { RigidPart } from '../../models/trunk/manifest.ts';
import { restOf } from '../../models/trunk/rest.ts';
import { discMoves } from '../scene/column/disc-moves.ts';
import type { MeshData } from '../session/load/mesh.ts';
import { columnMesh, type Meshes, type MeshName } from '../session/load/meshes.ts';
import type { SceneTargets } from '../session/planning/deform.ts';
import type { TreatedLevel } from '../sim/case/case.ts';
import type { Weights } from '../sim/fracture/weights.ts';
import { aged } from '../sim/level/aged.ts';
import type { Plan } from '../sim/plan.ts';
import type { State } from '../sim/state.ts';
import type { MaterialName } from './materials.ts';
import type { Planned, Surface } from './part.ts';
import { between, morphed, placed, rigid, type Way } from './place.ts';

/** Baked meshes of the person who is shown, and how the plan's breaks move them. What is not here is left out. */
export interface Models {
  manifest: Manifest;
  meshes: Meshes;
  targets: SceneTargets;
  /** The bones beside T1-L5. */
  trunk: Readonly<Partial<Record<RigidPart, MeshData>>> | null;
}

/** Vertebrae, discs and sacrum; `state` in the frame that they are wanted in. */
export const columnParts = (plan: Plan, state: State, models: Models): Planned[] => [
  ...LEVELS.flatMap((level) => vertebra(level, plan, state, models)),
  ...LEVELS.slice(0, -1).flatMap((level) => disc(level, plan, state, models)),
  ...sacrumAndDisc(plan, state, models),
];

const surface = (material: MaterialName, mesh: MeshData, way: Way): Surface => ({
  material,
  ...placed(mesh, way),
  index: mesh.index,
  first: null,
});

function weightsOf({ levels }: State, level: TreatedLevel): Weights {
  const own = levels.find((one) => one.level === level);
  return { wedge: own?.wedge ?? 0, central: own?.central ?? 0 };
}

function vertebra(level: Level, plan: Plan, state: State, models: Models): Planned[] {
  const broken = level as TreatedLevel;
  const targets = models.targets[broken]?.vertebra;
  const mesh = targets === undefined ? columnMesh(models.meshes, level) : models.meshes[`${level}-fine`];
  if (mesh === undefined) return [];
  const { ageYears } = plan.case.patient;
  const own = () => aged(mesh, level, models.manifest.levels[level].landmarks, ageYears);
  const moves = targets === undefined ? [] : [{ targets, weights: weightsOf(state, broken) }];
  const way = rigid(state.column[levelIndex(level)], plan.sizeFactor);
  return [{ name: `vertebra-${level}`, level, make: () => [surface('bone', morphed(own(), moves), way)] }];
}

/** Each vertex hangs on the vertebrae over and under the disc, by its own share. */
function disc(upper: Level, plan: Plan, state: State, { meshes, targets }: Models): Planned[] {
  const at = levelIndex(upper);
  const name = `disc-${upper}-${LEVELS[at + 1]}`;
  const mesh = meshes[name as MeshName];
  if (mesh === undefined) return [];
  const moves = discMoves(targets, upper).map((move) => ({
    targets: move.targets,
    weights: weightsOf(state, move.level),
  }));
  // The mesh is given in the lower vertebra's frame at rest; the upper bone first undoes that rest.
  const over = compose(state.column[at], invert(plan.spine.joints[at]));
  const way = between(
    rigid(state.column[at + 1], plan.sizeFactor),
    rigid(over, plan.sizeFactor),
    followOf(mesh),
  );
  return [{ name, level: null, make: () => [surface('disc', morphed(mesh, moves), way)] }];
}

const followOf =
  ({ follow }: MeshData) =>
  (vertex: number): number =>
    (follow?.[vertex] ?? 0) / 255;

function sacrumAndDisc(plan: Plan, state: State, { manifest, trunk }: Models): Planned[] {
  const bone = trunk?.sacrum;
  const last = trunk?.['disc-L5-S1'];
  if (bone === undefined || last === undefined) return [];
  const k = plan.sizeFactor;
  // Where the sacrum lies under L5, at the patient's size.
  const { position, rotation } = restOf(manifest).sacrumOnL5;
  const under = { position: [position[0] * k, position[1] * k, position[2] * k] as const, rotation };
  const sacrum = rigid(compose(state.sacrum, under), k);
  const upper = rigid(compose(state.column[levelIndex('L5')], under), k);
  return [
    {
      name: 'disc-L5-S1',
      level: null,
      make: () => [surface('disc', last, between(sacrum, upper, followOf(last)))],
    },
    { name: 'sacrum', level: null, make: () => [surface('bone', bone, sacrum)] },
  ];
}
