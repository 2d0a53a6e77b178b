/** How well a question was answered, as SM-2 counts it: under 3 it is begun anew. */
export const GRADES = { wrong: 2, guessed: 3, right: 4 } as const;
export type Grade = (typeof GRADES)[keyof typeof GRADES];

/** What is known of a learner and one question. Days are counted from any day, whole. */
export interface Card {
  /** Times in a row that it was known. */
  repetitions: number;
  easiness: number;
  intervalDays: number;
  dueDay: number;
}

const EASINESS = { first: 2.5, least: 1.3 };
/** A century is as good as for ever, and no date overflows. */
const LONGEST_DAYS = 36_500;

/** The card after an answer, by the SM-2 rule of P. A. Woźniak: after 1 day, then 6, then the last interval times the easiness,
 * which a good answer raises and a poor one lowers; what was not known comes back the next day and keeps its easiness. */
export function answered(card: Card | undefined, grade: Grade, today: number): Card {
  const { repetitions, easiness, intervalDays } = card ?? {
    repetitions: 0,
    easiness: EASINESS.first,
    intervalDays: 0,
  };
  if (grade < GRADES.guessed) return { repetitions: 0, easiness, intervalDays: 1, dueDay: today + 1 };
  const next = repetitions === 0 ? 1 : repetitions === 1 ? 6 : Math.round(intervalDays * easiness);
  const days = Math.min(LONGEST_DAYS, next);
  const short = 5 - grade;
  return {
    repetitions: repetitions + 1,
    easiness: Math.max(EASINESS.least, easiness + 0.1 - short * (0.08 + short * 0.02)),
    intervalDays: days,
    dueDay: today + days,
  };
}

/** What is asked next, at most `most`: first what is due, longest overdue first, then what is new, in its own order. */
export function drawn(
  ids: readonly string[],
  cards: Readonly<Record<string, Card>>,
  today: number,
  most: number,
): readonly string[] {
  const known = (id: string): Card | undefined => (Object.hasOwn(cards, id) ? cards[id] : undefined);
  const due = ids
    .flatMap((id, at) => {
      const card = known(id);
      return card !== undefined && card.dueDay <= today ? [{ id, at, dueDay: card.dueDay }] : [];
    })
    .sort((a, b) => a.dueDay - b.dueDay || a.at - b.at)
    .map(({ id }) => id);
  const fresh = ids.filter((id) => known(id) === undefined);
  return [...due, ...fresh].slice(0, most);
}
