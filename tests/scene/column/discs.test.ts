import { readFile } from 'node:fs/promises';
import { DetachedBindMode, Matrix4, MeshBasicMaterial, SkinnedMesh, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { LEVELS, type Level, levelIndex } from '../../../models/levels.ts';
import { apply, invert, type Pose, turn } from '../../../models/math/pose.ts';
import { radians } from '../../../models/math/scalar.ts';
import { distance, scale, sub, type Vec3 } from '../../../models/math/vec.ts';
import { readDistance, readManifest } from '../../../scripts/baked.ts';
import { discMatrices, discSkeleton } from '../../../src/scene/column/Disc.tsx';
import { discMoves } from '../../../src/scene/column/disc-moves.ts';
import { geometryOf } from '../../../src/scene/column/geometry.ts';
import { decodeMesh, type MeshData } from '../../../src/session/load/mesh.ts';
import { type SceneTargets, targetsOf } from '../../../src/session/planning/deform.ts';
import { meshesOf } from '../../../src/session/planning/planner-meshes.ts';
import { anatomyOf, skeletonFor } from '../../../src/sim/anatomy.ts';
import { sample } from '../../../src/sim/field/sample.ts';
import type { Fracture } from '../../../src/sim/fracture/fracture.ts';
import { fractureFor } from '../../../src/sim/level/plan.ts';
import { caseOf, planned, seenOf } from '../../fixtures/real.ts';

const manifest = await readManifest();

async function read(file: string): Promise<MeshData> {
  const bytes = await readFile(new URL(`../../../public/models/${file}`, import.meta.url));
  return decodeMesh(new Uint8Array(bytes).buffer);
}

/** A disc as the page hangs it between two bones of a case, and what is known of these. */
async function hung(given: object, upper: Level) {
  const made = await planned(caseOf(given));
  const skeleton = skeletonFor(manifest, made.case.patient);
  const index = levelIndex(upper);
  const lower = LEVELS[index + 1];
  const entry = manifest.discs[`${upper}-${lower}` as 'T12-L1'];
  if (entry === undefined) throw new Error('no such disc');
  const mesh = await read(entry.mesh.file);
  const targets: SceneTargets = Object.fromEntries(
    await Promise.all(
      made.case.levels.map(async (one) => {
        const meshes = {
          [`${one.level}-fine`]: await read(manifest.levels[one.level].fine.file),
          [`disc-${upper}-${lower}`]: mesh,
        };
        const own = targetsOf(meshesOf(one.level, meshes), one, made.case.patient, skeleton, manifest);
        return [one.level, own] as const;
      }),
    ),
  );
  const moves = discMoves(targets, upper);
  const bones = discSkeleton();
  const object = new SkinnedMesh(
    geometryOf(
      mesh,
      moves.map((move) => move.targets),
      2 * index,
    ),
    new MeshBasicMaterial(),
  );
  object.bindMode = DetachedBindMode;
  object.bind(bones, new Matrix4());
  const out = new Vector3();
  /** Where its vertices stand at a time. */
  const stands = (t: number): Vec3[] => {
    const state = seenOf(made, t);
    discMatrices(
      made,
      state,
      0,
      index,
      bones.bones[2 * index].matrixWorld,
      bones.bones[2 * index + 1].matrixWorld,
    );
    moves.forEach(({ level }, move) => {
      const own = state.levels.find((one) => one.level === level);
      const weights = object.morphTargetInfluences ?? [];
      weights[2 * move] = own?.wedge ?? 0;
      weights[2 * move + 1] = own?.central ?? 0;
    });
    return Array.from({ length: mesh.positions.length / 3 }, (_, v) =>
      object.getVertexPosition(v, out).toArray(),
    );
  };
  return { made, mesh, object, moves, stands, skeleton, index, lower };
}

const BROKEN = {
  levels: [
    { level: 'T12', fracture: { shape: 'crush', heightLoss: 0.5 } },
    { level: 'L1', fracture: { shape: 'wedge', heightLoss: 0.45, endplates: 'superior' } },
  ],
};

describe('what moves a disc', () => {
  const part = () => ({ positions: new Float32Array(3), normals: new Float32Array(3) });
  const own = () => ({ wedge: part(), central: part() });
  const both = () => ({ 'disc-above': own(), 'disc-below': own() });

  it('is nothing between whole bones, one broken bone by the face that lies on it, or both', () => {
    const targets = { T12: both(), L1: both() };
    expect(discMoves(targets, 'T10')).toEqual([]);
    expect(discMoves({}, 'T12')).toEqual([]);
    expect(discMoves(targets, 'T11')).toEqual([
      { level: 'T12', targets: targets.T12['disc-above'], face: 0 },
    ]);
    expect(discMoves(targets, 'L1')).toEqual([{ level: 'L1', targets: targets.L1['disc-below'], face: 1 }]);
    const [first, second] = discMoves(targets, 'T12');
    expect(first).toEqual({ level: 'T12', targets: targets.T12['disc-below'], face: 1 });
    expect(second).toEqual({ level: 'L1', targets: targets.L1['disc-above'], face: 0 });
    expect(first.targets).toBe(targets.T12['disc-below']);
    expect(second.targets).toBe(targets.L1['disc-above']);
  });

  it('is nothing while a bone’s meshes are not here', () => {
    expect(discMoves({ T12: {}, L1: both() }, 'T12').map(({ level }) => level)).toEqual(['L1']);
  });
});

describe('a disc between two broken bones', async () => {
  const { made, mesh, object, moves, stands, skeleton, index, lower } = await hung(BROKEN, 'T12');
  const k = made.sizeFactor;
  const pointOf = (v: number): Vec3 =>
    scale([mesh.positions[3 * v], mesh.positions[3 * v + 1], mesh.positions[3 * v + 2]], k);
  const joint = skeleton.joints['T12-L1'] ?? { offsetMm: [0, 0, 0], angleDeg: 0 };
  /** How the disc was baked on: at this patient's age the column's own joint is the same. */
  const baked: Pose = { position: joint.offsetMm, rotation: turn([0, 0, 1], radians(joint.angleDeg)) };
  const sides = await Promise.all(
    (['T12', 'L1'] as const).map(async (level, at) => {
      const fracture = fractureFor(made.case.levels[at], skeleton);
      const bone = anatomyOf(skeleton, level, await readDistance(manifest, level)).distance;
      /** A vertex where it rests, in the bone's own frame. */
      const home = (v: number): Vec3 => (level === lower ? pointOf(v) : apply(invert(baked), pointOf(v)));
      return { level, fracture, home, depth: (p: Vec3) => sample(bone, bone.data, ...p) };
    }),
  );

  it('has two targets of each', () => {
    expect(moves).toHaveLength(2);
    expect(object.geometry.morphAttributes.position).toHaveLength(4);
    expect(object.geometry.morphAttributes.normal).toHaveLength(4);
    expect(object.morphTargetInfluences).toHaveLength(4);
  });

  it.each([2, 9, 10, 13])('keeps its faces on both endplates at t = %d', (t) => {
    const state = seenOf(made, t);
    const points = stands(t);
    const off: number[] = [];
    for (const [which, { level, fracture, home }] of sides.entries()) {
      const { wedge, central } = state.levels[which];
      const follows = level === lower ? 0 : 255;
      let moved = 0;
      points.forEach((point, v) => {
        if (mesh.follow?.[v] !== follows) return;
        const at = home(v);
        const broken = fracture.place(at, wedge, central);
        moved = Math.max(moved, distance(at, broken));
        off.push(distance(point, apply(state.column[index + (level === lower ? 1 : 0)], broken)));
      });
      if (t === 2) expect(moved, level).toBeGreaterThan(2);
    }
    expect(Math.max(...off)).toBeLessThan(0.01);
  });

  it.each([2, 9, 10, 13])(
    'goes no deeper into either bone than it does between whole ones at t = %d',
    (t) => {
      const state = seenOf(made, t);
      const points = stands(t);
      for (const [which, { level, fracture, home, depth }] of sides.entries()) {
        const { wedge, central } = state.levels[which];
        const back = invert(state.column[index + (level === lower ? 1 : 0)]);
        const deeper = points.map((point, v) => {
          const was = depth(home(v));
          return was - depth(unbroken(fracture, apply(back, point), wedge, central));
        });
        expect(Math.max(...deeper), level).toBeLessThan(0.8);
      }
    },
  );
});

/** Where a point of the broken bone was before. */
function unbroken(fracture: Fracture, at: Vec3, wedge: number, central: number): Vec3 {
  let home = at;
  for (let i = 0; i < 40; i++) {
    const off = sub(at, fracture.place(home, wedge, central));
    home = [home[0] + 0.7 * off[0], home[1] + 0.7 * off[1], home[2] + 0.7 * off[2]];
  }
  return home;
}
