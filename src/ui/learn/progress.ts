import * as v from 'valibot';
import { answered, type Card, type Grade } from '../../learn/schedule.ts';
import { keepHere, keptHere } from '../kit/on-device.ts';

/** What is known of the learner lies here, set by set, on the device and nowhere else. */
const KEY = 'kyphoscope-learned';
const DAY_MS = 86_400_000;

export type Cards = Readonly<Record<string, Card>>;

const whole = v.pipe(
  v.number(),
  v.minValue(0),
  v.check((given) => Number.isSafeInteger(given)),
);
const CARDS = v.record(
  v.string(),
  v.object({
    repetitions: whole,
    easiness: v.pipe(v.number(), v.minValue(1.3), v.maxValue(2.5)),
    intervalDays: whole,
    dueDay: whole,
  }),
);
const ALL = v.record(v.string(), CARDS);

/** Where the device keeps nothing, what was learned lasts as long as the page. */
let here: Readonly<Record<string, Cards>> | null = null;

function all(): Readonly<Record<string, Cards>> {
  if (here !== null) return here;
  let made: Readonly<Record<string, Cards>> = {};
  try {
    const read = v.safeParse(ALL, JSON.parse(keptHere(KEY) ?? '{}'));
    if (read.success) made = read.output;
  } catch {
    // No JSON: as if nothing had been learned.
  }
  here = made;
  return made;
}

function keep(next: Readonly<Record<string, Cards>>): void {
  here = next;
  keepHere(KEY, JSON.stringify(next));
}

/** The day by this device's own midnight. */
export const today = (): number => {
  const now = new Date();
  return Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / DAY_MS);
};

export const cardsOf = (set: string): Cards => (Object.hasOwn(all(), set) ? all()[set] : {});

export function cardOf(set: string, id: string): Card | undefined {
  const cards = cardsOf(set);
  return Object.hasOwn(cards, id) ? cards[id] : undefined;
}

/** Remembers an answer. `before`: the card that it is counted from, where it is told a second time. */
export function remember(set: string, id: string, grade: Grade, before: Card | undefined): void {
  keep({ ...all(), [set]: { ...cardsOf(set), [id]: answered(before, grade, today()) } });
}

export function forgetAll(): void {
  keep({});
}
