import { changeCase } from './open.ts';
import { session } from './store.ts';
import { tierAsked } from './tier.ts';
import { setTime } from './time.ts';
import { readLink, writeLink } from './url.ts';
import type { View } from './view.ts';

/** A link is written this long after the last change, and not while playing: browsers limit how often. */
const WRITE_AFTER_MS = 350;

/** Ties the store to the page: reads the link, keeps it up to date, and puts theme and text size on the root. */
export function startPage(): void {
  const linked = readLink(location.hash);
  session.setState({ case: linked.case, t: linked.t, view: linked.view, notices: linked.notices });
  const tier = tierAsked(location.search);
  if (tier !== null) session.setState({ tier, tierFixed: true });
  dress(linked.view);
  let timer: ReturnType<typeof setTimeout> | undefined;
  session.subscribe((now, before) => {
    if (now.view !== before.view) dress(now.view);
    if (
      now.case === before.case &&
      now.t === before.t &&
      now.view === before.view &&
      now.playing === before.playing
    )
      return;
    clearTimeout(timer);
    if (!now.playing) timer = setTimeout(writeAddress, WRITE_AFTER_MS);
  });
  window.addEventListener('hashchange', readAddress);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => dress(session.getState().view));
}

function writeAddress(): void {
  const { case: patientCase, t, view } = session.getState();
  const fragment = writeLink(patientCase, t, view);
  if (location.hash.replace(/^#/, '') !== fragment)
    history.replaceState(
      history.state,
      '',
      fragment === '' ? location.pathname + location.search : `#${fragment}`,
    );
}

/** Somebody edited the address, followed a link on the page or pressed back. */
function readAddress(): void {
  const linked = readLink(location.hash);
  session.setState({ view: linked.view, notices: linked.notices });
  if (JSON.stringify(linked.case) !== JSON.stringify(session.getState().case)) void changeCase(linked.case);
  setTime(linked.t);
}

/** The theme that the tokens and the renderer's ground follow. A change is a cut, never a fade. */
function dress(view: View): void {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = view.theme === 'auto' ? (dark ? 'dark' : 'light') : view.theme;
  root.style.setProperty('--text-size', String(view.textSize));
  if (root.dataset.theme === theme) return;
  root.dataset.switching = '';
  root.dataset.theme = theme;
  requestAnimationFrame(() => requestAnimationFrame(() => delete root.dataset.switching));
}
