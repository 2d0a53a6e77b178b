import { linkOf, type Scene, sceneOf } from '../../learn/scene.ts';
import { VIEW_FIELDS } from '../../session/link/parse-view.ts';
import { readLink, writeLink } from '../../session/link/url.ts';
import { now } from '../../session/now.ts';
import { goTo } from '../../session/place.ts';
import { session } from '../../session/store.ts';

const isView = (key: string): boolean => (VIEW_FIELDS as readonly string[]).includes(key);

/** Whether a link opens a picture just as it is written. */
export const opensScene = (link: string): boolean => {
  const { case: patientCase, notices } = readLink(link);
  return patientCase !== null && notices.length === 0;
};

/** Shows a scene. What it does not say is at its default, but where the X-rays stand: that is the reader's. */
export function showScene(scene: Scene): Promise<boolean> {
  const { case: patientCase, t, view, other } = readLink(linkOf(scene));
  if (patientCase === null) return Promise.resolve(false);
  const own = /(?:^|&)fluoro=/.test(scene.view ?? '');
  const { fluoro } = session.getState().view;
  const layout = fluoro.layout === 'alone' ? 'beside' : fluoro.layout;
  return goTo({
    case: patientCase,
    other,
    t,
    view: own ? view : { ...view, fluoro: { ...view.fluoro, layout } },
  });
}

/** What is shown, as a scene; colours and size of type are not of it. */
export function sceneNow(): Scene {
  const { case: shown, view, other } = session.getState();
  const link = writeLink(
    shown,
    now.getState().t,
    { ...view, theme: 'auto', textSize: 1, page: 'steps' },
    other,
  );
  return sceneOf(link, isView);
}
