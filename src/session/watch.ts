import type { Case, EventCase } from '../sim/case/case.ts';
import type { EventId } from '../sim/event/ids.ts';
import { EVENT_TABLE } from '../sim/event/table.ts';
import { happeningOf, isPlanOf, withoutEvent } from '../sim/event/told.ts';
import { stageOf } from '../sim/stages/ends.ts';
import { changeCase, compareWith } from './open.ts';
import { goTo, type Place, placeNow } from './place.ts';
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

/** The case in which an event happens to the bone that is looked at, if it can. */
function goneWrong(shown: Case, kind: EventId): Case {
  const { focus } = session.getState().view;
  const at = (level: EventCase['level']): Case => ({ ...shown, event: { kind, level } });
  return focus !== null && happeningOf(at(focus)) !== null ? at(focus) : at('usual');
}

/** What was shown before something was let go wrong: whoever goes from one thing to another comes back to what was before both. Null
 * where nothing was, as where a link brings it. */
let before: Place | null = null;

/** Lets one thing go wrong in the case that is shown, and plays the stage in which it does. */
export async function watchEvent(id: EventId): Promise<void> {
  pause();
  const here = placeNow();
  if (here.case.event.kind === 'none') before = here;
  const wanted = goneWrong(session.getState().case, id);
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

/** Takes back what went wrong: case, time and view are as they were. Where that is not known, or the case has been changed since, the
 * time stays, and what the case is compared with, unless that was the plan. */
export function endEvent(): void {
  const { case: shown, other } = session.getState();
  if (shown.event.kind === 'none') return;
  const place = before;
  before = null;
  if (place !== null && isPlanOf(place.case, shown)) {
    void goTo(place);
    return;
  }
  const beside = other !== null && isPlanOf(other, shown);
  changeView({ plane: DEFAULT_VIEW.plane, ...(beside ? { compare: 'now' } : {}) });
  if (beside) void compareWith(null);
  void changeCase(withoutEvent(shown));
}

/** Shows the case beside itself without what went wrong. */
export function besideWithout(): void {
  changeView({ compare: 'both' });
  void compareWith(withoutEvent(session.getState().case));
}
