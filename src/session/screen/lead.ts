import { createStore } from 'zustand/vanilla';
import { writeLink } from '../link/url.ts';
import { notes } from '../notes.ts';
import { now } from '../now.ts';
import { session } from '../store.ts';
import { channelOf, isChannelId, isMessage, type Message, newChannelId } from './channel.ts';
import { remember, remembered } from './remembered.ts';

/** Whether what is shown is told to another screen; and whether the browser would not open one. */
export const leading = createStore<{ on: boolean; refused: boolean }>(() => ({ on: false, refused: false }));

/** While something moves it is told this often. */
const TELL_MS = 60;

const SELF = newChannelId();
let channel: BroadcastChannel | null = null;
let id = '';
let told = '';
let timer: ReturnType<typeof setTimeout> | undefined;
let listening: readonly (() => void)[] = [];

const post = (message: Message): void => channel?.postMessage(message);

function tell(): void {
  timer = undefined;
  const { case: shown, view, other, language, posing } = session.getState();
  // What is put up for a picture on paper is not for the room.
  if (posing !== null) return;
  const link = writeLink(shown, now.getState().t, view, other);
  const message = { kind: 'shown', link, notes: notes.getState(), language, read: readShare() } as const;
  const text = JSON.stringify(message);
  if (text === told) return;
  told = text;
  post(message);
}

function tellSoon(): void {
  if (timer === undefined) timer = setTimeout(tell, TELL_MS);
}

/** How far the sheet that is open has been read. */
function readShare(): number {
  const body = document.querySelector('dialog.sheet[open] .body');
  if (body === null || body.scrollHeight <= body.clientHeight) return 0;
  return body.scrollTop / (body.scrollHeight - body.clientHeight);
}

function start(): void {
  channel = channelOf(id);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data)) return;
    if (data.kind === 'ask') {
      told = '';
      tell();
    }
    // A tab that was doubled remembers the first one's channel: the later of the two lets it go.
    if (data.kind === 'leads' && data.by !== SELF) post({ kind: 'taken', by: data.by });
    if (data.kind === 'taken' && data.by === SELF) stop();
  });
  post({ kind: 'leads', by: SELF });
  const heard = new AbortController();
  document.addEventListener('scroll', tellSoon, { capture: true, passive: true, signal: heard.signal });
  window.addEventListener('pagehide', () => post({ kind: 'gone' }), { signal: heard.signal });
  listening = [
    session.subscribe(tellSoon),
    now.subscribe(tellSoon),
    notes.subscribe(tellSoon),
    () => heard.abort(),
  ];
  leading.setState({ on: true });
  tellSoon();
}

function stop(): void {
  channel?.close();
  channel = null;
  for (const end of listening) end();
  clearTimeout(timer);
  timer = undefined;
  remember(null);
  leading.setState({ on: false });
}

/** Opens a window for another screen that follows this one; where there is one, brings it to the front. */
export function showOnAnotherScreen(): void {
  if (channel === null) {
    id = newChannelId();
    remember(id);
    start();
  }
  const asked = new URLSearchParams(location.search);
  asked.set('shell', 'screen');
  asked.set('of', id);
  const opened = window.open(`${location.pathname}?${asked}${location.hash}`, `kyphoscope-${id}`, 'popup');
  leading.setState({ refused: opened === null });
  opened?.focus();
}

/** A page that is loaded again goes on telling the window that follows it. */
export function leadAgain(): void {
  const before = remembered();
  if (channel !== null || !isChannelId(before)) return;
  id = before;
  start();
}
