import type { Case } from '../sim/case/case.ts';
import type { EventId } from '../sim/event/ids.ts';
import { EVENT_TABLE } from '../sim/event/table.ts';
import { NO_EVENT } from '../sim/event/told.ts';
import { stageOf } from '../sim/stages/ends.ts';
import { changeCase, compareWith } from './open.ts';
import { session } from './store.ts';
import { pause } from './time/clock.ts';
import { showStage } from './time/step.ts';
import { changeView } from './view/change-view.ts';
import { DEFAULT_VIEW, type PlaneName } from './view/view.ts';

/** The plane in which an event is seen best, where it is not the usual one. */
const PLANES: Readonly<Partial<Record<EventId, PlaneName>>> = {
  'cement-canal': 'sagittal',
  'cement-lung': 'axial',
};

/** A case in which nothing goes wrong. */
export const withoutEvent = (patientCase: Case): Case => ({ ...patientCase, event: NO_EVENT });

/** Lets one thing go wrong in the case that is shown, and plays the stage in which it does. */
export async function watchEvent(id: EventId): Promise<void> {
  pause();
  const wanted: Case = { ...session.getState().case, event: { kind: id, level: 'usual' } };
  await changeCase(wanted);
  const { case: shown, plan } = session.getState();
  if (shown !== wanted || plan === null) return;
  const { planeMm, planeTurnDeg, planeTiltDeg } = DEFAULT_VIEW;
  changeView({
    section: 'stage',
    plane: PLANES[id] ?? DEFAULT_VIEW.plane,
    planeMm,
    planeTurnDeg,
    planeTiltDeg,
    camera: null,
    focus: null,
    compare: 'now',
  });
  const stage = stageOf(plan.stages, EVENT_TABLE[id].stage);
  if (stage !== undefined) showStage(stage);
}

/** Takes back what went wrong; the time stays. */
export function endEvent(): void {
  const { case: shown, other } = session.getState();
  changeView({ plane: DEFAULT_VIEW.plane, ...(other === null ? {} : { compare: 'now' }) });
  if (other !== null) void compareWith(null);
  void changeCase(withoutEvent(shown));
}

/** Shows the case beside itself without what went wrong. */
export function besideWithout(): void {
  changeView({ compare: 'both' });
  void compareWith(withoutEvent(session.getState().case));
}
