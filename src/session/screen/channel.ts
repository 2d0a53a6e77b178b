import { LANGUAGES, type Language } from '../language.ts';
import type { Notes } from '../notes.ts';

/** What the first window tells the one on another screen: all that is shown, as a link and what was noted. */
export interface Told {
  kind: 'shown';
  link: string;
  notes: Notes;
  language: Language;
  /** How far a sheet has been read, 0 its top, 1 its foot. */
  read: number;
}

/** `ask`: what is shown? and so: is anybody there? `gone`: the first window closes. `leads`: a page says that it is the first on
 * this channel, by a name of its own; `taken`: it is not, since another is. */
export type Message =
  | Told
  | { kind: 'ask' }
  | { kind: 'gone' }
  | { kind: 'leads'; by: string }
  | { kind: 'taken'; by: string };

/** A channel of its own for every first window: two of them do not hear each other. */
export const channelOf = (id: string): BroadcastChannel => new BroadcastChannel(`kyphoscope-screen-${id}`);

/** A name that nobody guesses. Not `randomUUID`, which a page that came by plain http, as in a clinic's own network, has not. */
export const newChannelId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** What a channel can be called: a page's own random name, and nothing that an address could smuggle in. */
export const isChannelId = (id: string | null): id is string => id !== null && /^[\w-]{8,64}$/.test(id);

const KINDS = ['shown', 'ask', 'gone', 'leads', 'taken'] as const satisfies readonly Message['kind'][];

/** A message of this page's kind; what is none is not answered. */
export function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null) return false;
  const { kind, link, notes, language, read } = data as Partial<Told>;
  if (!(KINDS as readonly unknown[]).includes(kind)) return false;
  return (
    kind !== 'shown' ||
    (typeof link === 'string' &&
      typeof notes === 'object' &&
      (LANGUAGES as readonly unknown[]).includes(language) &&
      typeof read === 'number')
  );
}
