import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readManifest } from '../../../scripts/baked.ts';
import type { PlannedLevel } from '../../../src/session/planning/deform.ts';
import { type PlannerClient, startPlanner } from '../../../src/session/planning/planner.ts';
import type { LevelAsked } from '../../../src/session/planning/planner.worker.ts';
import type { PlannerMeshes } from '../../../src/session/planning/planner-meshes.ts';
import type { Case, TreatedLevel } from '../../../src/sim/case/case.ts';
import { defaultCase } from '../../../src/sim/case/parse.ts';
import { workersOf } from '../../fixtures/fake-worker.ts';

const CORES = 2;

/** What the workers of one test were asked, and a bone of theirs that is held until it is let go. */
interface Floor {
  workers: { level: TreatedLevel; bone: number }[][];
  meshes: TreatedLevel[][];
  hold: Promise<void> | null;
  fails: number;
}
const floor: Floor = { workers: [], meshes: [], hold: null, fails: 0 };

/** A worker that plans nothing, and tells what it was asked. */
function worker(at: number) {
  floor.workers[at] = [];
  floor.meshes[at] = [];
  return {
    open() {},
    setMeshes(level: TreatedLevel) {
      floor.meshes[at].push(level);
    },
    async plan({ one, setting }: LevelAsked): Promise<PlannedLevel> {
      floor.workers[at].push({ level: one.level, bone: setting.volumeFraction });
      await floor.hold;
      if (floor.fails-- > 0) throw new Error('no plan');
      const plan = { case: one, level: one.level, approaches: [] } as unknown as PlannedLevel['plan'];
      return { plan, targets: {}, own: undefined };
    },
  };
}

const meshesFor = (): PlannerMeshes => ({}) as PlannerMeshes;
const withBone = (volumeFraction: number, ...levels: readonly TreatedLevel[]): Case => ({
  ...defaultCase(...levels),
  bone: { volumeFraction },
});
const asked = () => floor.workers.flat().map(({ level }) => level);

describe('planning bone by bone, side by side', () => {
  let planner: PlannerClient;
  let crashed: string[];
  let stop: (message: string) => void;
  beforeEach(async () => {
    Object.assign(floor, { workers: [], meshes: [], hold: null, fails: 0 });
    const workers = workersOf(() => worker(floor.workers.length));
    stop = workers.stop;
    vi.stubGlobal('Worker', workers.Worker);
    vi.stubGlobal('navigator', { hardwareConcurrency: CORES });
    crashed = [];
    planner = startPlanner((message) => crashed.push(message));
    await planner.open(await readManifest(), '/models/');
  });
  afterEach(() => {
    planner.close();
    vi.unstubAllGlobals();
  });

  it('gives six bones to as many workers as there are cores, each bone once, in the case’s order', async () => {
    const made = await planner.plan(withBone(0.1, 'T8', 'T9', 'T10', 'T11', 'T12', 'L1'), meshesFor);
    expect(made?.plan.levels.map(({ level }) => level)).toEqual(['T8', 'T9', 'T10', 'T11', 'T12', 'L1']);
    expect(floor.workers.map((own) => own.length)).toEqual([3, 3]);
    expect(asked().sort()).toEqual(['L1', 'T10', 'T11', 'T12', 'T8', 'T9']);
  });

  it('plans only the bone that has changed, and gives a worker a bone’s meshes once', async () => {
    const first = defaultCase('T12', 'L1');
    await planner.plan(first, meshesFor);
    const [upper, lower] = first.levels;
    const changed = { ...first, levels: [upper, { ...lower, treatment: 'none' as const }] };
    expect((await planner.plan(changed, meshesFor))?.plan.levels[1].case.treatment).toBe('none');
    // Back again: both are known.
    await planner.plan(first, meshesFor);
    expect(asked().filter((level) => level === 'T12')).toHaveLength(1);
    expect(asked().filter((level) => level === 'L1')).toHaveLength(2);
    for (const own of floor.meshes) expect(new Set(own).size).toBe(own.length);
  });

  it('carries out only the newest of what is asked for one purpose, and never begins the bones of an older', async () => {
    let go: () => void = () => {};
    floor.hold = new Promise((resolve) => {
      go = resolve;
    });
    const older = [0.1, 0.11, 0.12].map((bone) => planner.plan(withBone(bone, 'L1', 'L2', 'L3'), meshesFor));
    const beside = planner.plan(withBone(0.2, 'T9'), meshesFor, 'other');
    const newest = planner.plan(withBone(0.13, 'L1', 'L2', 'L3'), meshesFor);
    go();
    expect(await Promise.all(older)).toEqual([null, null, null]);
    expect((await newest)?.plan.case.bone.volumeFraction).toBe(0.13);
    // Another purpose is not older for that.
    expect((await beside)?.plan.levels[0].level).toBe('T9');
    const begun = floor.workers.flat().map(({ bone }) => bone);
    expect(begun).not.toContain(0.11);
    expect(begun).not.toContain(0.12);
  });

  it('asks again for a bone whose plan failed, and for one that is long ago', async () => {
    floor.fails = 1;
    await expect(planner.plan(withBone(0.1, 'L1'), meshesFor)).rejects.toThrow('no plan');
    expect((await planner.plan(withBone(0.1, 'L1'), meshesFor))?.plan.levels).toHaveLength(1);
    expect(asked()).toEqual(['L1', 'L1']);
    for (let at = 0; at < 8; at++) await planner.plan(withBone(0.11 + at / 100, 'L1'), meshesFor);
    expect(asked()).toHaveLength(10);
    await planner.plan(withBone(0.1, 'L1'), meshesFor);
    expect(asked()).toHaveLength(11);
  });

  it('tells of a worker that stops', () => {
    stop('out of memory');
    stop('');
    expect(crashed).toEqual(['out of memory', 'the planner stopped']);
  });
});
