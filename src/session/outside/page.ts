import { ASKED_T } from '../../sim/stages/ends.ts';
import { forgetNotes } from '../notes.ts';
import { now } from '../now.ts';
import { session } from '../store.ts';
import { isStepping } from '../time/step.ts';
import { setTime } from '../time/time.ts';
import { askedFor } from '../view/asked.ts';
import { DEVELOPS } from '../view/develop.ts';
import { TIERS } from '../view/tier.ts';
import { SHELLS, type View } from '../view/view.ts';
import { firstAddress, isUnread, readAddress, writeAddress } from './address.ts';
import { setBreakpoints } from './breakpoints.ts';

/** A link is written this long after the last change, and not while playing: browsers limit how often. */
const WRITE_AFTER_MS = 350;

/** Ties the store to the page: reads the link, keeps it up to date, and puts theme and text size on the root.
 * Gives what lets the store go. */
export async function startPage(): Promise<() => void> {
  const shell = askedFor(location.search, 'shell', SHELLS);
  const linked = await firstAddress(shell.word ?? 'consult');
  // First: whoever hears of the case asks what time it is.
  setTime(linked.t);
  session.setState(({ notices }) => ({
    ...(linked.case === null ? { asking: true } : { case: linked.case }),
    other: linked.other,
    view: linked.view,
    notices: [...notices, ...linked.notices],
  }));
  // Without a word for it frame times choose the tier.
  const tier = askedFor(location.search, 'quality', TIERS);
  if (tier.word !== null) session.setState({ tier: tier.word, tierFixed: true });
  dress(linked.view);
  const develop = askedFor(location.search, 'develop', DEVELOPS);
  if (develop.word !== null) session.setState({ develop: develop.word });
  const strays = [...shell.notices, ...tier.notices, ...develop.notices];
  if (strays.length > 0) session.setState(({ notices }) => ({ notices: [...notices, ...strays] }));
  const changed = writer();
  const stopView = session.subscribe((here, before) => {
    if (here.view !== before.view) dress(here.view);
    // The picture follows the answer: the bone that was named stands there as it broke.
    if (before.asking && !here.asking && here.view.page === 'match') setTime(ASKED_T);
    const paged = here.view.page !== before.view.page;
    // Back at the question another patient may be next: what the last one wrote is not theirs.
    if (paged && here.view.page === 'match') forgetNotes();
    if (here.practising) return;
    if (here.posing !== null) {
      // Somebody has left the sheet that the picture is for.
      if (paged) here.posing();
      return;
    }
    // From the question one comes to a step with the page, in one entry.
    const stepped = isStepping() && here.view.page !== 'match';
    // At once: whoever goes back from a sheet that has just opened, or while a step plays, goes back to where that was, and to
    // the question as it was answered.
    const answered = here.case !== before.case && here.view.page === 'match';
    const stood = before.posing !== null;
    if (paged || answered || stood || ((here.playing || stepped) && here.stage !== before.stage))
      writeAddress();
    if (
      here.case === before.case &&
      here.view === before.view &&
      here.other === before.other &&
      here.playing === before.playing &&
      here.practising === before.practising
    )
      return;
    changed();
  });
  const stopTime = now.subscribe(({ t }, before) => {
    if (t !== before.t) changed();
  });
  window.addEventListener('hashchange', () => void readAddress());
  if (isUnread()) void readAddress();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => dress(session.getState().view));
  return () => {
    stopView();
    stopTime();
  };
}

/** Has the link written once nothing has changed for a while. One timer looks again at its end: to set it anew at every
 * change cost 0.03 ms a frame. */
function writer(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedAt = 0;
  const look = () => {
    const left = changedAt + WRITE_AFTER_MS - performance.now();
    timer = left > 1 ? setTimeout(look, left) : undefined;
    const { playing, posing, practising } = session.getState();
    if (timer === undefined && !playing && posing === null && !practising) writeAddress();
  };
  return () => {
    changedAt = performance.now();
    timer ??= setTimeout(look, WRITE_AFTER_MS);
  };
}

/** The theme that the tokens and the renderer's ground follow. A change is a cut, never a fade. */
function dress(view: View): void {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = view.theme === 'auto' ? (dark ? 'dark' : 'light') : view.theme;
  root.style.setProperty('--text-size', String(view.textSize));
  setBreakpoints(view.textSize);
  if (root.dataset.theme === theme) return;
  root.dataset.switching = '';
  root.dataset.theme = theme;
  requestAnimationFrame(() => requestAnimationFrame(() => delete root.dataset.switching));
}
