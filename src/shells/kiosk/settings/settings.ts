import * as v from 'valibot';
import { LANGUAGES, type Language } from '../../../session/language.ts';
import { distance, languageNamed, slips } from '../../../session/view/asked-language.ts';
import { type Notice, shown } from '../../../sim/case/notice.ts';

/** How much is told: by itself, in a minute or in three, or by hand, as long as somebody likes. */
export const DEPTHS = ['around', 'minute', 'three'] as const;
export type Depth = (typeof DEPTHS)[number];

/** What a clinic sets of its kiosk. Its file, `kiosk.json`, has these names. */
export interface Settings {
  /** Stands on the first screen; empty: nothing does. */
  clinic: string;
  /** Offered, in this order; the first is spoken first. */
  languages: readonly Language[];
  /** Without a touch for so long the first screen comes back; the question before that is asked for so long. Seconds. */
  idleSeconds: number;
  questionSeconds: number;
  /** Whether it tells on asking what can go wrong. */
  risks: boolean;
  /** Offered, in this order; whoever touches the screen anywhere gets the first. */
  depths: readonly Depth[];
  /** Nothing moves by itself: the first screen stands still, steps are shown as they end. */
  calm: boolean;
  /** Whether it is offered to read aloud. */
  sound: boolean;
  /** All that is pressed stands in the lower half of the screen, for somebody who sits. */
  reach: boolean;
  /** The monitor is off from one time of day to another, `20:00-06:30`; empty: never. The page itself does nothing of it. */
  night: string;
  /** Says to the server that brought it that it is alive. */
  watched: boolean;
}

export const SETTINGS: Readonly<Settings> = {
  clinic: '',
  languages: LANGUAGES,
  idleSeconds: 60,
  questionSeconds: 20,
  risks: true,
  depths: DEPTHS,
  calm: false,
  sound: true,
  reach: false,
  night: '',
  watched: false,
};

type Problem = Notice['problem'];
/** What a field becomes of what was written: as it is, or the nearest that may be, with what was wrong. */
type Read<T> = { value: T; problem: Problem | null } | { problem: Problem };

const CLINIC = v.pipe(v.string(), v.trim(), v.regex(/^\P{Cc}{0,60}$/u));
const MOST_SECONDS = 900;

function text(given: unknown): Read<string> {
  const read = v.safeParse(CLINIC, given);
  if (read.success) return { value: read.output, problem: null };
  if (typeof given !== 'string') return { problem: 'unclear' };
  const plain = given.replace(/\p{Cc}/gu, ' ').trim();
  const value = plain
    .slice(0, 60)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
  return { value, problem: plain.length > 60 ? 'too-large' : 'unclear' };
}

const seconds =
  (least: number) =>
  (given: unknown): Read<number> => {
    const number = typeof given === 'string' && given.trim() !== '' ? Number.parseFloat(given) : given;
    if (typeof number !== 'number' || !Number.isFinite(number)) return { problem: 'not-a-number' };
    const value = Math.round(Math.min(MOST_SECONDS, Math.max(least, number)));
    const outside = number < least ? 'too-small' : number > MOST_SECONDS ? 'too-large' : null;
    return { value, problem: outside ?? (given === value ? null : 'not-a-number') };
  };

const YES = ['true', 'yes', 'on', '1'];
const NO = ['false', 'no', 'off', '0'];
function yesOrNo(given: unknown): Read<boolean> {
  if (typeof given === 'boolean') return { value: given, problem: null };
  const word = String(given).trim().toLowerCase();
  if (YES.includes(word)) return { value: true, problem: 'not-a-choice' };
  return NO.includes(word) ? { value: false, problem: 'not-a-choice' } : { problem: 'not-a-choice' };
}

const LISTED = v.pipe(
  v.array(v.string()),
  v.check((list) => list.length > 0 && new Set(list).size === list.length),
);
/** Of some words, in an order: one that is not ours is left out, one that is nearly so is taken for it, and what is said twice
 * counts once. */
const some =
  <Word extends string>(words: readonly Word[], named: (word: string) => Word | null) =>
  (given: unknown): Read<readonly Word[]> => {
    const isOurs = (word: string): word is Word => words.some((one) => one === word);
    const read = v.safeParse(LISTED, given);
    if (read.success && read.output.every(isOurs)) return { value: read.output, problem: null };
    const said = (Array.isArray(given) ? given : String(given).split(/[\s,;]+/)).slice(0, 24).map(String);
    const value = [...new Set(said.map(named))].filter((one) => one !== null);
    return value.length > 0 ? { value, problem: 'not-a-choice' } : { problem: 'not-a-choice' };
  };
const depthNamed = (word: string): Depth | null =>
  DEPTHS.find((one) => distance(one, word.slice(0, 24).toLowerCase()) <= slips(one)) ?? null;

const HOURS = /^([01]?\d|2[0-3]):([0-5]\d)\s*-\s*([01]?\d|2[0-3]):([0-5]\d)$/;
/** From one time of day to another, in 24 hours; the same twice would be never or always, and is neither. */
function hours(given: unknown): Read<string> {
  if (given === '') return { value: '', problem: null };
  const [, ...found] = HOURS.exec(String(given).trim().slice(0, 24).replace(/[–—]/, '-')) ?? [];
  if (found.length === 0) return { problem: 'unclear' };
  const [from, to] = [found.slice(0, 2), found.slice(2)].map(
    ([hour, minute]) => `${hour.padStart(2, '0')}:${minute}`,
  );
  if (from === to) return { problem: 'unclear' };
  const value = `${from}-${to}`;
  return { value, problem: value === given ? null : 'unclear' };
}

const FIELDS: { readonly [Name in keyof Settings]: (given: unknown) => Read<Settings[Name]> } = {
  clinic: text,
  languages: some(LANGUAGES, languageNamed),
  idleSeconds: seconds(40),
  // Less is too short for somebody who reads slowly (WCAG 2.2.1).
  questionSeconds: seconds(20),
  risks: yesOrNo,
  depths: some(DEPTHS, depthNamed),
  calm: yesOrNo,
  sound: yesOrNo,
  reach: yesOrNo,
  night: hours,
  watched: yesOrNo,
};
const NAMES = Object.keys(SETTINGS) as (keyof Settings)[];

/** The field that a name means: itself, or the one that it is a slip of. */
function fieldNamed(name: string): keyof Settings | null {
  const word = name.slice(0, 40).toLowerCase();
  return NAMES.find((one) => distance(one.toLowerCase(), word) <= slips(one)) ?? null;
}

function take<Name extends keyof Settings>(settings: Settings, name: Name, given: unknown): Notice | null {
  const read = FIELDS[name](given);
  if ('value' in read) settings[name] = read.value;
  if (read.problem === null) return null;
  const used = 'value' in read ? String(read.value) : null;
  return { field: name, problem: read.problem, given: shown(given), used };
}

/** What a file asks for, as far as it can be; what of it cannot is told, with what is used in its place.
 * @throws SyntaxError, saying where, if it is no JSON, and where it is no table of names. */
export function readSettings(file: string): { settings: Settings; notices: readonly Notice[] } {
  const table: unknown = JSON.parse(file);
  if (typeof table !== 'object' || table === null || Array.isArray(table))
    throw new SyntaxError('kiosk.json is not { "name": value, … }');
  const settings = { ...SETTINGS };
  const notices: Notice[] = [];
  for (const [name, given] of Object.entries(table)) {
    const field = fieldNamed(name);
    if (field !== name) notices.push({ field: shown(name), problem: 'unknown', given: '', used: field });
    const notice = field === null ? null : take(settings, field, given);
    if (notice !== null) notices.push(notice);
  }
  // Else it is asked before it was left alone.
  const most = settings.idleSeconds - 20;
  if (settings.questionSeconds > most) {
    notices.push({
      field: 'questionSeconds',
      problem: 'too-large',
      given: String(settings.questionSeconds),
      used: String(most),
    });
    settings.questionSeconds = most;
  }
  return { settings, notices };
}
