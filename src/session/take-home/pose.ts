import type { Case } from '../../sim/case/case.ts';
import { now } from '../now.ts';
import { changeCase } from '../open.ts';
import { session } from '../store.ts';
import { pause } from '../time/clock.ts';
import { setTime } from '../time/time.ts';
import type { View } from '../view/view.ts';

/** What is shown, put aside while pictures are taken of something else. */
export interface Pose {
  /** Shows a time of the case in another way; what is not named stays. @throws where it no longer stands */
  show: (t: number, view: Partial<View>) => void;
  /** Shows another case, compared with none, once it is planned. @throws where it no longer stands */
  showCase: (planned: Case) => Promise<void>;
  /** What the picture itself has changed, as a camera that was turned, goes with it. */
  turned: () => void;
  /** @throws where it no longer stands: somebody did something meanwhile, and what they see is theirs */
  check: () => void;
  /** Gives back what was shown, at once, but for what somebody has changed meanwhile: a sheet that was closed. */
  end: () => void;
}

/** Puts aside what is shown. One stands at a time: another one ends it, as does whoever sets the time or leaves the sheet. */
export function pose(): Pose {
  pause();
  const before = session.getState();
  const { t } = now.getState();
  let { view, case: shown } = before;

  const stands = () => session.getState().posing === end && session.getState().case === shown;
  const check = () => {
    if (!stands()) throw new Error('something else is shown meanwhile');
  };
  const end = () => {
    if (session.getState().posing !== end) return;
    const { view: left } = session.getState();
    const { case: was, plan, targets, other, otherPlan, otherTargets, develop } = before;
    const changed = stands() && shown !== was;
    session.setState({
      ...{ other, otherPlan, otherTargets, develop, view: givenBack(before.view, view, left) },
      ...(changed ? { case: was, plan, targets } : {}),
    });
    setTime(t);
    session.setState({ posing: null });
    // What of it is not here any more comes again.
    if (changed) void changeCase(was);
  };

  session.setState({ posing: end });
  return {
    show(to, part) {
      check();
      view = { ...view, ...part, page: session.getState().view.page };
      session.setState({ view });
      setTime(to);
    },
    async showCase(planned) {
      check();
      session.setState({ other: null, otherPlan: null, otherTargets: {} });
      if (planned !== shown) {
        shown = planned;
        await changeCase(planned);
      }
      check();
      if (session.getState().plan?.asked !== planned) throw new Error('there is no plan of it');
    },
    turned() {
      ({ view } = session.getState());
    },
    check,
    end,
  };
}

/** The view as it was, but for what somebody has changed since it was changed for the picture. */
function givenBack(before: View, forPicture: View, left: View): View {
  const changed = Object.entries(left).filter(([field, value]) => value !== forPicture[field as keyof View]);
  return { ...before, ...Object.fromEntries(changed) };
}
