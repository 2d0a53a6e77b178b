import { useStore } from 'zustand';
import { stageWords } from '../../content/language.ts';
import type { StageText } from '../../content/types.ts';
import { calm } from '../../session/calm.ts';
import { steady } from '../../session/steady.ts';
import type { session } from '../../session/store.ts';
import type { PlannedStage } from '../../sim/stages/timeline.ts';

interface Told {
  stage: PlannedStage;
  words: StageText;
  /** Which of the plan's stages it is, counted from 1, and how many there are. */
  place: number;
  of: number;
}

/** The stage being shown, and its words; null until the first plan. Changes once per stage, not per frame. */
export function useStage(): Told | null {
  const plan = useStore(steady, (now) => now.plan);
  const id = useStore(steady, (now) => now.state?.stage ?? null);
  if (plan === null || id === null) return null;
  const index = plan.stages.findIndex((stage) => stage.id === id);
  const stage = plan.stages[index];
  return {
    stage,
    words: stageWords(id, plan.case.method),
    place: index + 1,
    of: plan.stages.length,
  };
}

/** A number of State, rounded so that a component is drawn again only when what it shows changes. */
export function useReading(
  read: (state: NonNullable<ReturnType<typeof session.getState>['state']>) => number,
  step: number,
): number {
  return useStore(calm, ({ state }) => (state === null ? 0 : Math.round(read(state) / step) * step));
}
