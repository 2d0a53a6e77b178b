import { shapeName } from '../../sim/anatomy.ts';
import { ASKED_T, OPENING_T } from '../../sim/stages/ends.ts';
import { nearestTime } from '../../sim/stages/timeline.ts';
import { timeText } from '../link/time-text.ts';
import { type Linked, MOST_CHARACTERS, readLink, writeLink } from '../link/url.ts';
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
/** The page itself is going back, and knows what it shows there. */
let returning = false;

/** What the page remembers with an entry that it wrote: step and page of the entry before. One that somebody typed has none. */
interface Entry {
  before: string | null;
}
const entry = (): Entry | null => history.state as Entry | null;
/** The entry that is shown becomes one of the page's own. */
const own = (address?: string): void =>
  history.replaceState(entry() ?? ({ before: null } satisfies Entry), '', address);

const stepAndPage = (t: number, view: View): string => `${timeText(t).split('.')[0]} ${view.page}`;
const stepNow = (): string => stepAndPage(now.getState().t, session.getState().view);

/** The address that the page was opened with. */
export async function firstAddress(asked: Shell): Promise<Linked> {
  shell = asked;
  known = location.hash;
  const linked = await readAsWritten(known);
  named = nameOf(linked);
  own();
  return linked;
}

export const isUnread = (): boolean => location.hash !== known;

/** What an address names; one that says nothing, or a bone that cannot be shown, asks in a consult which bone it is. */
async function readAsWritten(fragment: string): Promise<Linked> {
  const linked = await readWords(fragment);
  // While nobody has said which bone it is the spine is whole: no other is broken in its place.
  const t = linked.case === null ? OPENING_T : linked.t;
  if (shell !== 'consult') return { ...linked, t };
  const asks = (at: number): Linked => ({ ...linked, t: at, view: { ...linked.view, page: 'match' } });
  if (linked.case === null) return asks(t);
  return fragment.length < 2 ? asks(ASKED_T) : linked;
}

/** Step and page that an address is known by: one that asks for a bone, by those of the answer, which takes its place. */
const nameOf = ({ case: read, t, view }: Linked): string =>
  stepAndPage(read === null && view.page === 'match' ? ASKED_T : t, view);

/** A link; what of it cannot be read, and a person's shape, is read once more by a script that is fetched for that alone. */
async function readWords(fragment: string): Promise<Linked> {
  const linked = readLink(fragment);
  if (fragment.length > MOST_CHARACTERS) return linked;
  if (linked.notices.length === 0 && shapeName(linked.case?.patient) === '') return linked;
  try {
    return readLink(fragment, (await import('../../sim/case/written/readers.ts')).WRITTEN);
  } catch {
    return linked;
  }
}

/**
 * Writes what is shown into the address. Another step or page becomes an entry of its own, so that the browser's Back and
 * Forward go through them; to go where the entry before stands is to go back. Not in a kiosk, whose strangers do not go
 * through each other's steps, nor on another screen, which only follows, nor in a frame, where Back is the page's round it.
 */
export function writeAddress(): void {
  const { case: patientCase, view, other, asking } = session.getState();
  // What somebody has just typed is never written over: it is about to be read, or being read. Nor is a bone that was refused:
  // until somebody says which was meant, no other stands in its place, and a reload asks again.
  if (isUnread() || reading || returning || asking) return;
  const { t } = now.getState();
  const fragment = writeLink(patientCase, t, view, other);
  const text = fragment === '' ? (shell === 'consult' ? '#v=3' : '') : `#${fragment}`;
  const before = named;
  named = stepAndPage(t, view);
  if (known === text) return;
  const another = named !== before && (shell === 'consult' || shell === 'study') && window.top === window;
  if (another && entry()?.before === named) {
    goBack();
    return;
  }
  const address = text === '' ? location.pathname + location.search : text;
  if (another) history.pushState({ before } satisfies Entry, '', address);
  else own(address);
  known = location.hash;
}

/** A browser that has not gone back after this long, ms, has nothing there to go back to: one that lost its history in copying a tab. */
const BACK_MS = 1000;

/** Goes back to the entry before, and writes there what is shown. */
function goBack(): void {
  returning = true;
  const arrived = () => {
    clearTimeout(late);
    window.removeEventListener('popstate', arrived);
    returning = false;
    // Somebody was quicker, and typed a link: that is read.
    if (entry() === null) return;
    known = location.hash;
    writeAddress();
  };
  const late = setTimeout(arrived, BACK_MS);
  window.addEventListener('popstate', arrived);
  history.back();
}

/** Somebody edited the address, followed a link on the page or pressed back. */
export async function readAddress(): Promise<void> {
  const edited = location.hash;
  if (edited === known || returning) return;
  const typed = entry() === null;
  const linked = await readAsWritten(edited);
  // Somebody was quicker than the script that reads.
  if (location.hash !== edited) return;
  known = edited;
  own();
  named = nameOf(linked);
  reading = true;
  const left = await show(linked, typed);
  if (known !== edited) return;
  reading = false;
  // A step that the case leaves out is not gone to: what is shown is written over it, and is no entry of its own.
  if (left && linked.case !== null) named = stepNow();
  writeAddress();
}

/** Shows what an address names: of the page's own entries not the size of type and the colours, which were chosen since. Tells
 * whether somebody left it so until it was there. */
async function show(linked: Linked, typed: boolean): Promise<boolean> {
  // What was put aside for a picture is not what a link is told beside.
  session.getState().posing?.();
  const { case: shown, other, view } = session.getState();
  session.setState({
    view: typed ? linked.view : { ...linked.view, theme: view.theme, textSize: view.textSize },
    notices: linked.notices,
    asking: linked.case === null,
    practising: false,
  });
  // A bone that was refused is not replaced: what is on screen stays, and the page asks; a consult's spine is whole meanwhile.
  if (linked.case === null) {
    if (shell === 'consult') {
      pause();
      setTime(linked.t);
    }
    return true;
  }
  const wanted = linked.case;
  const another = JSON.stringify(wanted) !== JSON.stringify(shown);
  const bones = ({ levels }: typeof shown) => levels.map(({ level }) => level).join();
  // Another bone is another patient's, and so is what somebody else sends.
  if ((another && typed) || bones(wanted) !== bones(shown)) forgetNotes();
  const planned = another ? changeCase(wanted) : null;
  if (JSON.stringify(linked.other) !== JSON.stringify(other)) void compareWith(linked.other);
  // What still plays a step to its end would take the time back to it.
  pause();
  setTime(linked.t);
  if (planned === null) return true;
  const there = now.getState().t;
  const { case: taken } = session.getState();
  await planned;
  if (session.getState().case !== taken) return false;
  const { t, plan } = now.getState();
  const clipped = plan === null ? there : nearestTime(plan.stages, there);
  if ((t !== there && t !== clipped) || session.getState().view.page !== linked.view.page) return false;
  // The plan that was there before may have had no such step.
  setTime(linked.t);
  return true;
}
