import { type Linked, readLink, writeLink } from '../link/url.ts';
import { forgetNotes } from '../notes.ts';
import { now } from '../now.ts';
import { changeCase, compareWith } from '../open.ts';
import { session } from '../store.ts';
import { pause } from '../time/clock.ts';
import { setTime } from '../time/time.ts';
import { askedFor } from '../view/asked.ts';
import { DEVELOPS } from '../view/develop.ts';
import { TIERS } from '../view/tier.ts';
import { SHELLS, type View } from '../view/view.ts';
import { setBreakpoints } from './breakpoints.ts';

/** A link is written this long after the last change, and not while playing: browsers limit how often. */
const WRITE_AFTER_MS = 350;

/** The address as it was last read or written: another one has been edited and is still to be read. */
let known = '';

/** Ties the store to the page: reads the link, keeps it up to date, and puts theme and text size on the root. */
export async function startPage(): Promise<void> {
  known = location.hash;
  const linked = await readAsWritten(known);
  // First: whoever hears of the case asks what time it is.
  setTime(linked.t);
  session.setState({
    ...(linked.case === null ? { asking: true } : { case: linked.case }),
    other: linked.other,
    view: linked.view,
    notices: linked.notices,
  });
  // Without a word for it frame times choose the tier.
  const tier = askedFor(location.search, 'quality', TIERS);
  if (tier.word !== null) session.setState({ tier: tier.word, tierFixed: true });
  dress(linked.view);
  const develop = askedFor(location.search, 'develop', DEVELOPS);
  if (develop.word !== null) session.setState({ develop: develop.word });
  const shell = askedFor(location.search, 'shell', SHELLS);
  const strays = [...shell.notices, ...tier.notices, ...develop.notices];
  if (strays.length > 0) session.setState(({ notices }) => ({ notices: [...notices, ...strays] }));
  const changed = writer();
  session.subscribe((here, before) => {
    if (here.view !== before.view) dress(here.view);
    if (
      here.case === before.case &&
      here.view === before.view &&
      here.other === before.other &&
      here.playing === before.playing
    )
      return;
    changed();
  });
  now.subscribe(({ t }, before) => {
    if (t !== before.t) changed();
  });
  window.addEventListener('hashchange', () => void readAddress());
  if (location.hash !== known) void readAddress();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => dress(session.getState().view));
}

/** Has the link written once nothing has changed for a while. One timer looks again at its end: to set it anew at every
 * change cost 0.03 ms a frame. */
function writer(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedAt = 0;
  const look = () => {
    const left = changedAt + WRITE_AFTER_MS - performance.now();
    timer = left > 1 ? setTimeout(look, left) : undefined;
    if (timer === undefined && !session.getState().playing) writeAddress();
  };
  return () => {
    changedAt = performance.now();
    timer ??= setTimeout(look, WRITE_AFTER_MS);
  };
}

/** A link; what of it cannot be read is read once more as people write, by a script that is fetched for that alone. */
async function readAsWritten(fragment: string): Promise<Linked> {
  const linked = readLink(fragment);
  if (linked.notices.length === 0) return linked;
  try {
    return readLink(fragment, (await import('../../sim/case/written/readers.ts')).WRITTEN);
  } catch {
    return linked;
  }
}

function writeAddress(): void {
  // What somebody has just typed is never written over: it is about to be read.
  if (location.hash !== known) return;
  const { case: patientCase, view, other } = session.getState();
  const fragment = writeLink(patientCase, now.getState().t, view, other);
  if (known.replace(/^#/, '') === fragment) return;
  history.replaceState(
    history.state,
    '',
    fragment === '' ? location.pathname + location.search : `#${fragment}`,
  );
  known = location.hash;
}

/** Somebody edited the address, followed a link on the page or pressed back. */
async function readAddress(): Promise<void> {
  const edited = location.hash;
  const linked = await readAsWritten(edited);
  known = edited;
  session.setState({ view: linked.view, notices: linked.notices, asking: linked.case === null });
  const { case: shown, other } = session.getState();
  // A bone that was refused is not replaced: what is on screen stays, and the page asks.
  if (linked.case === null) {
    writeAddress();
    return;
  }
  if (JSON.stringify(linked.case) !== JSON.stringify(shown)) {
    forgetNotes();
    void changeCase(linked.case);
  }
  if (JSON.stringify(linked.other) !== JSON.stringify(other)) void compareWith(linked.other);
  // What still plays a step to its end would take the time back to it.
  pause();
  setTime(linked.t);
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
