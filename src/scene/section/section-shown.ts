import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { insideOf } from '../../session/load/inside.ts';
import { type Session, session } from '../../session/store.ts';
import { showingAt } from '../../showing/showing.ts';
import { type Plan, planFocus } from '../../sim/plan.ts';
import type { PlaneView } from './section.ts';

/** Whether a plan's bone that is looked at is drawn cut open now. */
export function cutShown({ tile, insides, view, stage }: Session, plan: Plan | null): boolean {
  if (tile === null || plan === null) return false;
  const { level } = planFocus(plan, view.focus);
  if (insideOf(insides, level, plan.case.patient) === undefined) return false;
  return view.section === 'cut' || (view.section === 'stage' && showingAt(stage).cut);
}

/** Which plane is chosen and which way it looks; the same object until it turns. */
export const useHeading = (): PlaneView =>
  useStore(
    session,
    useShallow(({ view: { plane, planeTurnDeg, planeTiltDeg } }) => ({
      plane,
      planeMm: 0,
      planeTurnDeg,
      planeTiltDeg,
    })),
  );

/** The same, and where it stands. */
export const usePlaneView = (): PlaneView =>
  useStore(
    session,
    useShallow(({ view: { plane, planeMm, planeTurnDeg, planeTiltDeg } }) => ({
      plane,
      planeMm,
      planeTurnDeg,
      planeTiltDeg,
    })),
  );
