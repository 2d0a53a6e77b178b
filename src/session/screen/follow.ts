import { createStore } from 'zustand/vanilla';
import type { Language } from '../language.ts';
import { readLink } from '../link/url.ts';
import { notes } from '../notes.ts';
import { changeCase, compareWith } from '../open.ts';
import { session } from '../store.ts';
import { setTime } from '../time/time.ts';
import type { View } from '../view/view.ts';
import { channelOf, isChannelId, isMessage, type Message, type Told } from './channel.ts';

/** Whether the first window is there, and what it speaks; null until it has said. */
export const following = createStore<{ first: 'sought' | 'here' | 'gone'; language: Language | null }>(
  () => ({
    first: 'sought',
    language: null,
  }),
);

/** It is asked this often whether it is there, and is gone when it has been silent so long. A page in the background answers
 * messages at once, whatever browsers do to its timers. */
const ASK_MS = 3000;
const SILENT_MS = 8000;

/** Shows what the first window shows, until told to stop. `id` is the channel's, from the address; without one nobody is there. */
export function follow(id: string | null): () => void {
  if (!isChannelId(id)) {
    following.setState({ first: 'gone' });
    return () => {};
  }
  const channel = channelOf(id);
  let heardAt = performance.now();
  const ask = () => {
    channel.postMessage({ kind: 'ask' } satisfies Message);
    if (performance.now() - heardAt > SILENT_MS) following.setState({ first: 'gone' });
  };
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data)) return;
    if (data.kind === 'gone') following.setState({ first: 'gone' });
    // It has been loaded again, or another one says so.
    if (data.kind === 'leads') ask();
    if (data.kind !== 'shown') return;
    heardAt = performance.now();
    following.setState({ first: 'here', language: data.language });
    show(data);
  });
  ask();
  const timer = setInterval(ask, ASK_MS);
  return () => {
    clearInterval(timer);
    channel.close();
  };
}

/** The link that was told last. */
let followed = '';

function show(told: Told): void {
  // While the paper's pictures are taken what is shown is theirs; something else that is told ends that.
  if (session.getState().posing !== null && told.link === followed) {
    notes.setState(told.notes);
    return;
  }
  session.getState().posing?.();
  const linked = readLink(told.link);
  if (linked.case === null) return;
  followed = told.link;
  const { case: shown, other, view } = session.getState();
  session.setState({ view: withKept(view, linked.view), notices: [], asking: false });
  notes.setState(told.notes);
  if (JSON.stringify(linked.case) !== JSON.stringify(shown)) void changeCase(linked.case);
  if (JSON.stringify(linked.other) !== JSON.stringify(other)) void compareWith(linked.other);
  setTime(linked.t);
  const body = document.querySelector('dialog.sheet[open] .body');
  if (body !== null) body.scrollTop = told.read * (body.scrollHeight - body.clientHeight);
}

/** A view, with what is the same as before it: a camera that is told again is not travelled to again. */
function withKept(before: View, told: View): View {
  const same = (field: keyof View) => JSON.stringify(before[field]) === JSON.stringify(told[field]);
  const kept = (Object.keys(told) as (keyof View)[]).filter(same).map((field) => [field, before[field]]);
  return { ...told, ...Object.fromEntries(kept) };
}
