import { withoutEvent } from '../sim/event/told.ts';
import { endOf } from '../sim/stages/ends.ts';
import { now } from './now.ts';
import { changeCase } from './open.ts';
import { picture } from './picture.ts';
import { session } from './store.ts';
import { pause } from './time/clock.ts';
import { setTime } from './time/time.ts';
import { DEFAULT_VIEW, type View } from './view/view.ts';

let making: Promise<Blob> | null = null;

/**
 * A picture of the bone as it broke beside the bone once the cement is hard (or in the end, where nothing is put in), with
 * words, as PNG; in light colours, for paper. Taken in the window, which then is as it was; asked for twice at once it is
 * taken once. Nothing that was let go wrong is in it, nor what the case was compared with.
 * @throws where there is no picture on the page, or somebody changed the case meanwhile
 */
export function beforeAndAfter(): Promise<Blob> {
  making ??= taken().finally(() => {
    making = null;
  });
  return making;
}

async function taken(): Promise<Blob> {
  pause();
  const { case: shown, other, otherPlan, otherTargets, view, develop } = session.getState();
  const { t } = now.getState();
  const planned = shown.event.kind === 'none' ? shown : withoutEvent(shown);
  const forPaper: View = {
    ...DEFAULT_VIEW,
    page: view.page,
    textSize: view.textSize,
    focus: view.focus,
    theme: 'light',
    compare: 'both',
  };
  // A frame as it is drawn: to develop one takes a slow machine minutes.
  session.setState({
    posing: true,
    develop: 'off',
    view: forPaper,
    other: null,
    otherPlan: null,
    otherTargets: {},
  });
  let at = Number.NaN;
  try {
    if (planned !== shown) await changeCase(planned);
    const { plan } = session.getState();
    if (plan?.asked !== planned) throw new Error('the case was changed meanwhile');
    setTime(endOf(plan.stages, plan.turns > 0 ? 'set' : 'after'));
    at = now.getState().t;
    return await picture.take({ words: true });
  } finally {
    session.setState({ develop });
    // Gone back or to a link meanwhile: what is shown is that, and nothing of it is given back.
    if (session.getState().posing) await giveBack();
  }

  async function giveBack(): Promise<void> {
    // Whoever has changed something meanwhile keeps it.
    session.setState(({ view: left }) => ({
      other,
      otherPlan,
      otherTargets,
      view: givenBack(view, forPaper, left),
    }));
    if (session.getState().case === planned && planned !== shown) await changeCase(shown);
    // Another case may have come, to be seen at the step that was on.
    if (now.getState().t === at) setTime(t);
    session.setState({ posing: false });
  }
}

/** The view as it was, but for what somebody has changed since it was changed for the picture: a sheet that was closed. */
function givenBack(before: View, forPicture: View, left: View): View {
  const changed = Object.entries(left).filter(([field, value]) => value !== forPicture[field as keyof View]);
  return { ...before, ...Object.fromEntries(changed) };
}
