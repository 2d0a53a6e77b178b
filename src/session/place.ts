import type { Case } from '../sim/case/case.ts';
import { nearestTime } from '../sim/stages/timeline.ts';
import { now } from './now.ts';
import { changeCase, compareWith } from './open.ts';
import { session } from './store.ts';
import { pause } from './time/clock.ts';
import { setTime } from './time/time.ts';
import type { View } from './view/view.ts';

/** What is shown: all that a link names. */
export interface Place {
  case: Case;
  other: Case | null;
  t: number;
  view: View;
}

export function placeNow(): Place {
  const { case: shown, other, view } = session.getState();
  return { case: shown, other, t: now.getState().t, view };
}

const same = (a: Case | null, b: Case | null): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Goes to a place; colours and size of type stay, they are the room's. Of several asked for in a row the last wins. Tells whether
 * it was come to. */
export async function goTo({ case: wanted, other, t, view }: Place): Promise<boolean> {
  pause();
  const { case: shown, other: before, view: left } = session.getState();
  session.setState({ view: { ...view, theme: left.theme, textSize: left.textSize } });
  if (!same(other, before)) void compareWith(other);
  if (same(wanted, shown)) {
    setTime(t);
    return true;
  }
  const planned = changeCase(wanted);
  const { case: taken } = session.getState();
  setTime(t);
  const there = now.getState().t;
  await planned;
  if (session.getState().case !== taken) return false;
  const { plan } = session.getState();
  const at = now.getState().t;
  // Somebody has gone elsewhere in time meanwhile; a plan without such a step has only clipped it.
  if (at !== there && (plan === null || at !== nearestTime(plan.stages, there))) return false;
  setTime(t);
  return true;
}
