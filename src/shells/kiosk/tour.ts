import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { session } from '../../session/store.ts';
import { showStage } from '../../session/time/step.ts';
import { STAGES, type StageId } from '../../sim/stages/stages.ts';
import type { Depth } from './settings/settings.ts';

/** Which steps are shown by themselves, and each for how long: six in a minute, all of them in three. */
export const TOURS: Readonly<
  Record<Exclude<Depth, 'around'>, { seconds: number; stages: readonly StageId[] }>
> = {
  minute: { seconds: 10, stages: ['fracture', 'choices', 'needle', 'inflate', 'cement', 'after'] },
  three: { seconds: 14, stages: STAGES },
};

/** The step of a tour that follows one, whether that is in it or not; null after its last. */
export const nextOf = (depth: Exclude<Depth, 'around'>, id: StageId): StageId | null =>
  TOURS[depth].stages.find((one) => STAGES.indexOf(one) > STAGES.indexOf(id)) ?? null;

const show = (id: StageId): void => {
  const stage = session.getState().plan?.stages.find((one) => one.id === id);
  if (stage !== undefined) showStage(stage);
};

export interface Tour {
  /** It goes on by itself; nobody who watches is asked whether they are there. */
  going: boolean;
  /** Lets it rest, and goes on; null where steps are gone through by hand. */
  toggle: (() => void) | null;
  begin: (depth: Depth) => void;
  end: () => void;
}

/** Goes from step to step by itself, unless it is held: while something is read or said. Whoever steps meanwhile is followed from there. */
export function useTour(held: boolean): Tour {
  const stage = useStore(session, (now) => now.stage);
  const [depth, setDepth] = useState<Depth>('around');
  const [paused, setPaused] = useState(false);
  const going = depth !== 'around' && !paused;
  useEffect(() => {
    if (depth === 'around' || paused || held || stage === null) return;
    const timer = setTimeout(() => {
      const next = nextOf(depth, stage);
      if (next === null) setDepth('around');
      else show(next);
    }, TOURS[depth].seconds * 1000);
    return () => clearTimeout(timer);
  }, [depth, paused, held, stage]);
  return {
    going,
    toggle: depth === 'around' ? null : () => setPaused(!paused),
    begin: (wanted) => {
      setDepth(wanted);
      setPaused(false);
      show(wanted === 'around' ? STAGES[0] : TOURS[wanted].stages[0]);
    },
    end: () => setDepth('around'),
  };
}
