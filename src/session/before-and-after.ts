import { endOf } from '../sim/stages/ends.ts';
import { now } from './now.ts';
import { changeCase } from './open.ts';
import { picture } from './picture.ts';
import { session } from './store.ts';
import { pause } from './time/clock.ts';
import { setTime } from './time/time.ts';
import { DEFAULT_VIEW } from './view/view.ts';
import { withoutEvent } from './watch.ts';

/**
 * A picture of the bone as it broke beside the bone at the end, with words, as PNG: taken in the window, which then is as it
 * was. In light colours, for paper. Nothing that was let go wrong is in it.
 * @throws where there is no picture on the page
 */
export async function beforeAndAfter(): Promise<Blob> {
  pause();
  const { case: shown, view, develop, plan } = session.getState();
  const { t } = now.getState();
  if (shown.event.kind !== 'none') await changeCase(withoutEvent(shown));
  if (plan === null) throw new Error('there is no plan yet');
  try {
    session.setState({
      // A frame as it is drawn: to develop one takes a slow machine minutes.
      develop: 'off',
      view: { ...DEFAULT_VIEW, textSize: view.textSize, focus: view.focus, theme: 'light', compare: 'both' },
    });
    setTime(endOf(plan.stages, plan.turns > 0 ? 'set' : 'after'));
    return await picture.take(true);
  } finally {
    session.setState({ develop, view });
    setTime(t);
  }
}
