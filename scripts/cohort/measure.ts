import { KPA_PER_PSI } from '../../src/sim/balloon/contact.ts';
import type { LevelCase } from '../../src/sim/case/case.ts';
import { LEAK_TYPES, type LeakType } from '../../src/sim/cement/leak-types.ts';
import type { Plan } from '../../src/sim/plan.ts';
import { endOf, stageOf } from '../../src/sim/stages/ends.ts';
import type { StageId } from '../../src/sim/stages/stages.ts';
import { type LevelState, stateAt } from '../../src/sim/state.ts';

/** What the literature reports of one treated level. mm, degrees, mL, psi; shares 0..1. */
export interface Outcome {
  bone: LevelCase;
  /** Broken and standing, lying, inflated, let down, cemented and standing again. */
  stages: Record<'healthy' | 'broken' | 'lying' | 'inflated' | 'deflated' | 'after', LevelState>;
  cementMl: number;
  balloonMl: number;
  /** Highest on the gauge of either balloon; 0 without one. */
  peakPsi: number;
  leakMl: Readonly<Record<LeakType, number>>;
  /** Of it, by a broken back wall into the canal. */
  canalMl: number;
}

/** What came of each bone of a plan, top to bottom. */
export const outcomesOfPlan = (plan: Plan): Outcome[] => plan.levels.map((_, at) => outcomeAt(plan, at));

/** The outcome of a case of one bone. */
export const outcomeOf = (plan: Plan): Outcome => outcomeAt(plan, 0);

function outcomeAt(plan: Plan, place: number): Outcome {
  const level = plan.levels[place];
  const end = (id: StageId): LevelState => stateAt(plan, endOf(plan.stages, id)).levels[place];
  const after = end('after');
  const balloons = level.inflation?.balloons ?? [];
  let peakPsi = 0;
  const { from, to } = stageOf(plan.stages, 'inflate') ?? { from: 0, to: 0 };
  for (let t = from + 0.02; t <= to; t += 0.02)
    peakPsi = Math.max(
      peakPsi,
      balloons.length > 0 ? stateAt(plan, t).levels[place].balloonPressureKpa / KPA_PER_PSI : 0,
    );
  return {
    bone: level.case,
    stages: {
      healthy: end('healthy'),
      broken: end('fracture'),
      lying: end('prone'),
      inflated: end('inflate'),
      deflated: end('deflate'),
      after,
    },
    cementMl: after.cementMl,
    balloonMl: balloons.reduce((sum, balloon) => sum + balloon.finalMl, 0),
    peakPsi,
    leakMl: after.leakMl,
    canalMl: (level.cementing?.sides ?? []).reduce((sum, side) => sum + side.canalMl, 0),
  };
}

/** Least leak that is seen, mL: on a CT scan, and on plain films or the image intensifier. On films pedicles and facets stand
 * before the canal, and the cement in the body before the veins round it: most leaks into veins are missed or underestimated
 * (yeom2003-films). Sizes illustrative. */
export const SEEN_ML = {
  ct: { B: 0.005, S: 0.005, C: 0.005, D: 0.005 },
  film: { B: 0.5, S: 0.5, C: 0.2, D: 0.2 },
} as const satisfies Readonly<Record<string, Readonly<Record<LeakType, number>>>>;

/** Whether a method of looking shows a leak. */
export function seen(outcome: Outcome, by: keyof typeof SEEN_ML): boolean {
  return LEAK_TYPES.some((type) => outcome.leakMl[type] > SEEN_ML[by][type]);
}

export const anteriorGain = (
  outcome: Outcome,
  from: keyof Outcome['stages'],
  to: keyof Outcome['stages'],
): number => outcome.stages[to].heightsMm.anterior - outcome.stages[from].heightsMm.anterior;

/** Height at the station that has lost most, and what of it has come back, mm. */
export function worstStation(outcome: Outcome): { lost: number; gained: number } {
  const { healthy, broken, after } = outcome.stages;
  const names = ['anterior', 'middle', 'posterior'] as const;
  const lostAt = (name: (typeof names)[number]) => healthy.heightsMm[name] - broken.heightsMm[name];
  const worst = names.reduce((a, b) => (lostAt(b) > lostAt(a) ? b : a));
  return { lost: lostAt(worst), gained: after.heightsMm[worst] - broken.heightsMm[worst] };
}

export interface Summary {
  n: number;
  mean: number;
  sd: number;
  least: number;
  most: number;
}

export function summary(values: readonly number[]): Summary {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, n);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    n,
    mean,
    sd: Math.sqrt(squares / Math.max(1, n - 1)),
    least: Math.min(...values),
    most: Math.max(...values),
  };
}

export const shareOf = <T>(all: readonly T[], is: (one: T) => boolean): number =>
  all.filter(is).length / Math.max(1, all.length);
