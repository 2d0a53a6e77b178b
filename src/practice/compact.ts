import { TREATED_LEVELS } from '../sim/case/params.ts';
import type { Side } from '../sim/side.ts';
import { LOG_VERSION, MODES, type NeedleEvent, type PracticeEvent, type PracticeLog } from './log.ts';
import { type ReadLog, readLog } from './read.ts';

/**
 * A log as a short text for links: `1gL1_…`, events divided by `_`, each a letter and whole hundredths in base 36, told as the
 * difference from the last event of that kind and divided by `.`. Only characters that an address needs not escape.
 * Nothing after the last number that differs: a needle that only goes deeper is `l1e......5`, its time and its depth.
 */
export function compactLog({ level, mode, events }: PracticeLog): string {
  const before = new Map<string, readonly number[]>();
  const parts = events.map((event) => {
    const letter = letterOf(event);
    const numbers = numbersOf(event).map((value) => Math.round(value * 100));
    const key = letter.toLowerCase();
    const known = before.get(key);
    const times = before.get('t')?.[0] ?? 0;
    const text = numbers.map((value, at) => short(value - (at === 0 ? times : (known?.[at] ?? 0)))).join('.');
    before.set(key, numbers);
    before.set('t', [numbers[0]]);
    return letter + text.replace(/\.+$/, '');
  });
  return [`${LOG_VERSION}${mode[0]}${level}`, ...parts].join('_');
}

/** Reads it. Never throws. */
export function readCompact(text: string): ReadLog {
  const [head, ...parts] = text.split('_');
  const named = /^(\d+)([a-z])([A-Z]\d{1,2})$/.exec(head);
  const before = new Map<string, readonly number[]>();
  let time = 0;
  const events = parts.map((part): unknown => {
    const letter = part.slice(0, 1);
    const key = letter.toLowerCase();
    const known = before.get(key);
    const long = known?.length ?? LENGTHS[key] ?? 0;
    const given = part.slice(1).split('.');
    const numbers = Array.from({ length: long }, (_, at) => {
      const more = given[at] === undefined || given[at] === '' ? 0 : Number.parseInt(given[at], 36);
      return (at === 0 ? time : (known?.[at] ?? 0)) + more;
    });
    if (!numbers.every(Number.isFinite)) return part;
    before.set(key, numbers);
    time = numbers[0] ?? time;
    return eventFrom(
      letter,
      numbers.map((value) => value / 100),
    );
  });
  return readLog({
    version: named === null ? null : Number(named[1]),
    mode: MODES.find((one) => one[0] === named?.[2]) ?? null,
    level: TREATED_LEVELS.find((one) => one === named?.[3]) ?? null,
    events,
  });
}

const short = (value: number): string => (value === 0 ? '' : value.toString(36));

/** Upper case where a needle was struck, where screening begins. */
const letterOf = (event: PracticeEvent): string => {
  switch (event.kind) {
    case 'needle':
      return event.hammer ? event.side[0].toUpperCase() : event.side[0];
    case 'shot':
      return event.screen === 'ap' ? 'a' : 's';
    case 'live':
      return event.on ? 'V' : 'v';
    case 'balloon':
      return 'b';
    case 'cement':
      return 'c';
    case 'end':
      return 'e';
  }
};

/** How many numbers a letter has. */
const LENGTHS: Readonly<Record<string, number>> = { l: 8, r: 8, a: 3, s: 3, v: 1, b: 2, c: 2, e: 1 };

function numbersOf(event: PracticeEvent): readonly number[] {
  switch (event.kind) {
    case 'needle': {
      const { t, entry, convergenceDeg, sagittalDeg, depthMm, bevelDeg } = event;
      return [t, ...entry, convergenceDeg, sagittalDeg, depthMm, bevelDeg];
    }
    case 'shot':
      return [event.t, event.orbitalDeg, event.angularDeg];
    case 'balloon':
    case 'cement':
      return [event.t, event.ml];
    default:
      return [event.t];
  }
}

const SIDE_OF: Readonly<Record<string, Side>> = { l: 'left', r: 'right' };

function eventFrom(letter: string, n: readonly number[]): PracticeEvent | null {
  const [t] = n;
  const side = SIDE_OF[letter.toLowerCase()];
  if (side !== undefined) return needleFrom(side, letter !== letter.toLowerCase(), n);
  switch (letter) {
    case 'a':
    case 's':
      return {
        kind: 'shot',
        t,
        screen: letter === 'a' ? 'ap' : 'lateral',
        orbitalDeg: n[1],
        angularDeg: n[2],
      };
    case 'v':
    case 'V':
      return { kind: 'live', t, on: letter === 'V' };
    case 'b':
    case 'c':
      return { kind: letter === 'b' ? 'balloon' : 'cement', t, ml: n[1] };
    case 'e':
      return { kind: 'end', t };
    default:
      return null;
  }
}

const needleFrom = (side: Side, hammer: boolean, n: readonly number[]): NeedleEvent => ({
  kind: 'needle',
  t: n[0],
  side,
  entry: [n[1], n[2], n[3]],
  convergenceDeg: n[4],
  sagittalDeg: n[5],
  depthMm: n[6],
  bevelDeg: n[7],
  hammer,
});
