import * as Comlink from 'comlink';
import type { Manifest } from '../../../models/manifest.ts';
import type { TrabecularTile } from '../../../models/trabeculae.ts';
import type { Case } from '../../sim/case/case.ts';
import type { Field } from '../../sim/field/grid.ts';
import type { PlannedScene, PlannerMeshes } from './deform.ts';
import type { Planner } from './planner.worker.ts';

/** Who a plan is for: the case that is shown, or the one that it is compared with. */
export type PlanFor = 'shown' | 'other';

/** Plans cases in a worker, one at a time; of those that wait for one purpose only the newest is planned. */
export interface PlannerClient {
  open: (manifest: Manifest, base: string) => Promise<void>;
  hasMeshes: (level: string) => Promise<boolean>;
  setMeshes: (level: string, meshes: PlannerMeshes) => Promise<void>;
  /** Null when a newer request came before this one was begun. */
  plan: (patientCase: Case, purpose?: PlanFor) => Promise<PlannedScene | null>;
  distance: (patientCase: Case) => Promise<Field>;
  trabeculae: () => Promise<TrabecularTile>;
  close: () => void;
}

/** Plans are kept for going back and forth between a few cases; each holds some 10 MB. */
const KEPT = 4;

export function startPlanner(onCrash: (message: string) => void): PlannerClient {
  const worker = new Worker(new URL('./planner.worker.ts', import.meta.url), {
    type: 'module',
    name: 'planner',
  });
  worker.addEventListener('error', (event) => onCrash(event.message || 'the planner stopped'));
  const remote = Comlink.wrap<Planner>(worker);
  const kept = new Map<string, PlannedScene>();
  let busy: Promise<unknown> = Promise.resolve();
  const newest: Record<PlanFor, number> = { shown: 0, other: 0 };

  const plan: PlannerClient['plan'] = async (patientCase, purpose = 'shown') => {
    const mine = ++newest[purpose];
    const key = JSON.stringify(patientCase);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const turn = busy;
    const work = (async () => {
      await turn.catch(() => undefined);
      if (mine !== newest[purpose]) return null;
      const made = await remote.plan(patientCase);
      kept.set(key, made);
      const oldest = kept.keys().next();
      if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value);
      return mine === newest[purpose] ? made : null;
    })();
    busy = work;
    return work;
  };

  return {
    open: (manifest, base) => remote.open(manifest, base),
    hasMeshes: (level) => remote.hasMeshes(level),
    setMeshes: (level, meshes) => remote.setMeshes(level, meshes),
    plan,
    distance: (patientCase) => remote.distance(patientCase),
    trabeculae: () => remote.trabeculae(),
    close: () => {
      remote[Comlink.releaseProxy]();
      worker.terminate();
    },
  };
}
