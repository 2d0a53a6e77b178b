import { withoutEvent } from '../../sim/event/told.ts';
import { endOf } from '../../sim/stages/ends.ts';
import { picture } from '../picture.ts';
import { session } from '../store.ts';
import type { Develop } from '../view/develop.ts';
import { DEFAULT_VIEW } from '../view/view.ts';
import type { Pose } from './pose.ts';

/**
 * Shows the bone as it broke beside the bone once the cement is hard (or in the end, where nothing is put in), in light colours,
 * for paper. Nothing that was let go wrong is in it, nor what the case was compared with.
 * @throws where somebody does something meanwhile
 */
export async function poseBeforeAndAfter(pose: Pose): Promise<void> {
  const { case: shown, view } = session.getState();
  await pose.showCase(shown.event.kind === 'none' ? shown : withoutEvent(shown));
  const { plan } = session.getState();
  if (plan === null) throw new Error('there is no plan yet');
  const { page, textSize, focus } = view;
  pose.show(endOf(plan.stages, plan.turns > 0 ? 'set' : 'after'), {
    ...DEFAULT_VIEW,
    page,
    textSize,
    focus,
    theme: 'light',
    compare: 'both',
  });
}

/** The picture as it stands, with words, as PNG: the frame as it is drawn, or developed, which takes some machines seconds.
 * @throws where there is no picture on the page, or somebody does something meanwhile */
export async function takePosed(pose: Pose, develop: Develop): Promise<Blob> {
  session.setState({ develop });
  await picture.arrived();
  await picture.frame();
  pose.check();
  const taken = await picture.take({ words: true });
  pose.check();
  return taken;
}
