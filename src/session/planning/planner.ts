import * as Comlink from 'comlink';
import type { Manifest } from '../../../models/manifest.ts';
import type { TrabecularTile } from '../../../models/trabeculae.ts';
import { skeletonFor } from '../../sim/anatomy.ts';
import type { Case, LevelCase, TreatedLevel } from '../../sim/case/case.ts';
import { caseTold } from '../../sim/event/told.ts';
import type { Field } from '../../sim/field/grid.ts';
import { type Plan, planOfLevels, settingOf } from '../../sim/plan.ts';
import { scripts, trusted } from '../outside/trusted.ts';
import type { PlannedLevel, SceneTargets } from './deform.ts';
import type { Bendable, Bent } from './dressed.ts';
import { HERE } from './here.ts';
import type { LevelAsked, Planner } from './planner.worker.ts';
import type { PlannerMeshes } from './planner-meshes.ts';
import { freest, longestFirst, type Planning, workOf } from './work.ts';

/** Who a plan is for: the case that is shown, or the one that it is compared with. */
export type PlanFor = 'shown' | 'other';

export interface PlannedCase {
  plan: Plan;
  targets: SceneTargets;
  /** Landmarks and joints as this person has them. */
  manifest: Manifest;
}

/**
 * Plans cases in workers, bone by bone and side by side; a bone that has not changed is not planned again. Of requests for
 * one purpose only the newest is carried out.
 */
export interface PlannerClient {
  open: (manifest: Manifest, base: string) => Promise<void>;
  /** Null when a newer request came before this one was done. `meshesFor` gives a level's meshes when they are needed. */
  plan: (
    patientCase: Case,
    meshesFor: (level: TreatedLevel) => PlannerMeshes,
    purpose?: PlanFor,
  ) => Promise<PlannedCase | null>;
  distance: (level: TreatedLevel, patient: Case['patient']) => Promise<Field>;
  trabeculae: () => Promise<TrabecularTile>;
  /** A mesh of the column, as a person has it. */
  bent: (patient: Case['patient'], given: Bendable) => Promise<Bent>;
  close: () => void;
}

/** Bones' plans are kept for going back and forth between a few cases; each holds some 10 MB. */
const KEPT = 8;
/** More workers than this gain nothing: no case has more bones, and each holds its own volumes. */
const MOST_WORKERS = 4;

interface Hand extends Planning {
  stop: () => void;
  remote: Comlink.Remote<Planner>;
  /** Levels whose meshes this worker has. */
  meshes: Set<TreatedLevel>;
  /** What it is doing; it does one thing at a time. */
  busy: Promise<unknown>;
}

const keyOf = (asked: LevelAsked): string => JSON.stringify(asked);

/** A worker; where the page may start none, as in a frame whose sandbox takes its origin away, a port to the page itself. */
function engage(onCrash: (message: string) => void): { end: Comlink.Endpoint; stop: () => void } {
  try {
    const worker = new Worker(trusted(scripts.planner), { type: 'module', name: 'planner' });
    worker.addEventListener('error', (event) => onCrash(event.message || 'the planner stopped'));
    return { end: worker, stop: () => worker.terminate() };
  } catch {
    const { port1, port2 } = new MessageChannel();
    const hand = () => dispatchEvent(new CustomEvent(HERE, { detail: port2 }));
    import(/* @vite-ignore */ scripts.planner).then(hand, onCrash);
    return { end: port1, stop: () => port1.close() };
  }
}

export function startPlanner(onCrash: (message: string) => void): PlannerClient {
  const hands: Hand[] = [];
  const kept = new Map<string, Promise<PlannedLevel>>();
  const newest: Record<PlanFor, number> = { shown: 0, other: 0 };
  let opened: { manifest: Manifest; base: string } | null = null;

  const hire = (): Hand => {
    const { end, stop } = engage(onCrash);
    const remote = Comlink.wrap<Planner>(end);
    const busy = opened === null ? Promise.resolve() : remote.open(opened.manifest, opened.base);
    const hand: Hand = { stop, remote, meshes: new Set(), busy, waiting: 0 };
    hands.push(hand);
    return hand;
  };

  /** The worker with the least to do, that has this bone's meshes and what its last plan left if there are several; one more
   * while there are cores and work for it. */
  const handFor = (level: TreatedLevel | null): Hand => {
    const least = freest(hands, ({ meshes }) => level !== null && meshes.has(level));
    const most = Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency || 2));
    return least === null || (least.waiting > 0 && hands.length < most) ? hire() : least;
  };

  const planLevel = (
    asked: LevelAsked,
    meshesFor: (level: TreatedLevel) => PlannerMeshes,
    wanted: () => boolean,
  ): Promise<PlannedLevel | null> => {
    const key = keyOf(asked);
    const known = kept.get(key);
    if (known !== undefined) {
      // Asked for again: the last to be forgotten.
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const { level } = asked.one;
    const hand = handFor(level);
    const work = workOf(asked.one);
    hand.waiting += work;
    const done = hand.busy
      .catch(() => undefined)
      .then(async () => {
        if (!wanted()) return null;
        if (!hand.meshes.has(level)) {
          await hand.remote.setMeshes(level, meshesFor(level));
          hand.meshes.add(level);
        }
        const made = hand.remote.plan(asked);
        kept.set(key, made);
        made.catch(() => kept.delete(key));
        return await made;
      })
      .finally(() => {
        hand.waiting -= work;
      });
    hand.busy = done;
    return done;
  };

  const forget = (needed: ReadonlySet<string>): void => {
    for (const key of kept.keys()) {
      if (kept.size <= KEPT) return;
      if (!needed.has(key)) kept.delete(key);
    }
  };

  const plan: PlannerClient['plan'] = async (patientCase, meshesFor, purpose = 'shown') => {
    if (opened === null) throw new Error('the planner has no manifest yet');
    const mine = ++newest[purpose];
    const wanted = (): boolean => mine === newest[purpose];
    const { patient } = patientCase;
    const told = caseTold(patientCase);
    const asked = told.levels.map(
      (one: LevelCase): LevelAsked => ({ one, patient, setting: settingOf(told, one.level) }),
    );
    const works = new Map(
      longestFirst(asked).map((each) => [each, planLevel(each, meshesFor, wanted)] as const),
    );
    const made = await Promise.all(asked.map((each) => works.get(each) ?? null));
    forget(new Set(asked.map(keyOf)));
    const levels = made.filter((level) => level !== null);
    if (!wanted() || levels.length < made.length) return null;
    const manifest = levels[0].own ?? opened.manifest;
    return {
      plan: planOfLevels(
        patientCase,
        skeletonFor(manifest, patient),
        levels.map((level) => level.plan),
      ),
      targets: Object.fromEntries(levels.map((level) => [level.plan.level, level.targets])) as SceneTargets,
      manifest,
    };
  };

  return {
    open: async (manifest, base) => {
      opened = { manifest, base };
      await Promise.all(hands.map(({ remote }) => remote.open(manifest, base)));
      if (hands.length === 0) await hire().busy;
    },
    plan,
    distance: (level, patient) => handFor(level).remote.distance(level, patient),
    trabeculae: () => handFor(null).remote.trabeculae(),
    bent: (patient, given) => handFor(null).remote.bent(patient, given),
    close: () => {
      for (const { stop, remote } of hands) {
        remote[Comlink.releaseProxy]();
        stop();
      }
    },
  };
}
