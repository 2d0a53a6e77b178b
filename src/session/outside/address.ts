import { ASKED_T } from '../../sim/stages/ends.ts';
import { timeText } from '../link/time-text.ts';
import { type Linked, readLink, writeLink } from '../link/url.ts';
import { forgetNotes } from '../notes.ts';
import { now } from '../now.ts';
import { changeCase, compareWith } from '../open.ts';
import { session } from '../store.ts';
import { pause } from '../time/clock.ts';
import { setTime } from '../time/time.ts';
import type { Shell, View } from '../view/view.ts';

/** The address as it was last read or written: another one has been edited and is still to be read. */
let known = '';
/** The step and page that it names: another one is an entry of its own in the browser's history. */
let named = '';
let shell: Shell = 'consult';
/** While an address is taken in, what is shown is half of it and half of the one before. */
let reading = false;

/** What the page remembers with an entry that it wrote: the address of the entry before. One that somebody typed has none. */
interface Entry {
  before: string | null;
}
const entry = (): Entry | null => history.state as Entry | null;
/** The entry that is shown becomes one of the page's own. */
const own = (address?: string): void =>
  history.replaceState(entry() ?? ({ before: null } satisfies Entry), '', address);

const stepAndPage = (t: number, view: View): string => `${timeText(t).split('.')[0]} ${view.page}`;

/** The address that the page was opened with. */
export async function firstAddress(asked: Shell): Promise<Linked> {
  shell = asked;
  known = location.hash;
  const linked = await readAsWritten(known);
  named = stepAndPage(linked.t, linked.view);
  own();
  return linked;
}

export const isUnread = (): boolean => location.hash !== known;

/** A link; what of it cannot be read is read once more as people write, by a script that is fetched for that alone. An address
 * that says nothing asks in a consult which bone it is, and shows it broken. */
async function readAsWritten(fragment: string): Promise<Linked> {
  const linked = readLink(fragment);
  if (shell === 'consult' && fragment.length < 2)
    return { ...linked, t: ASKED_T, view: { ...linked.view, page: 'match' } };
  if (linked.notices.length === 0) return linked;
  try {
    return readLink(fragment, (await import('../../sim/case/written/readers.ts')).WRITTEN);
  } catch {
    return linked;
  }
}

/**
 * Writes what is shown into the address. Another step or page becomes an entry of its own, so that the browser's Back and
 * Forward go through them; to go where the entry before stands is to go back. Not in a kiosk, whose strangers do not go
 * through each other's steps, nor in a frame, where Back is the page's round it.
 */
export function writeAddress(): void {
  // What somebody has just typed is never written over: it is about to be read, or being read.
  if (isUnread() || reading) return;
  const { case: patientCase, view, other } = session.getState();
  const { t } = now.getState();
  const fragment = writeLink(patientCase, t, view, other);
  const text = fragment === '' ? (shell === 'consult' ? '#v=3' : '') : `#${fragment}`;
  const step = stepAndPage(t, view);
  const another = step !== named && shell !== 'kiosk' && window.top === window;
  named = step;
  if (known === text) return;
  if (another && entry()?.before === text) {
    known = text;
    history.back();
    return;
  }
  const address = text === '' ? location.pathname + location.search : text;
  if (another) history.pushState({ before: known } satisfies Entry, '', address);
  else own(address);
  known = location.hash;
}

/** Somebody edited the address, followed a link on the page or pressed back. */
export async function readAddress(): Promise<void> {
  const edited = location.hash;
  if (edited === known) return;
  const typed = entry() === null;
  const linked = await readAsWritten(edited);
  known = edited;
  named = stepAndPage(linked.t, linked.view);
  own();
  reading = true;
  show(linked, typed);
  reading = false;
  if (linked.case === null) writeAddress();
}

/** What an address names. */
function show(linked: Linked, typed: boolean): void {
  session.setState({ view: linked.view, notices: linked.notices, asking: linked.case === null });
  const { case: shown, other } = session.getState();
  // A bone that was refused is not replaced: what is on screen stays, and the page asks.
  if (linked.case === null) return;
  if (JSON.stringify(linked.case) !== JSON.stringify(shown)) {
    // Going back within the same visit is the same patient; a link is another's.
    if (typed) forgetNotes();
    void changeCase(linked.case);
  }
  if (JSON.stringify(linked.other) !== JSON.stringify(other)) void compareWith(linked.other);
  // What still plays a step to its end would take the time back to it.
  pause();
  setTime(linked.t);
}
