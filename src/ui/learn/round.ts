import type { Question, QuestionSet } from '../../learn/questions.ts';
import { drawn, GRADES } from '../../learn/schedule.ts';
import { change } from './doing.ts';
import { type Cards, cardOf, cardsOf, remember, today } from './progress.ts';
import { type Asking, learn } from './store.ts';

/** Questions of a round: some minutes. */
const ROUND = 10;

const asking = (): Asking | null => {
  const { doing } = learn.getState();
  return doing?.what === 'ask' ? doing : null;
};

export function begin(set: QuestionSet): void {
  const ids = set.questions.map(({ id }) => id);
  const cards = cardsOf(set.id);
  const due = drawn(ids, cards, today(), ROUND);
  change({ what: 'ask', set, ids: due.length > 0 ? due : soonest(ids, cards), at: 0, went: {} });
}

/** Where all is known for now, whoever asks anyway is asked what comes back first. */
const soonest = (ids: readonly string[], cards: Cards): readonly string[] =>
  [...ids].sort((a, b) => cards[a].dueDay - cards[b].dueDay).slice(0, ROUND);

/** How an answer went; gives what takes back that it was known, for who has guessed. */
export function answer({ id }: Question, right: boolean): () => void {
  const here = asking();
  if (here === null) return () => undefined;
  const card = cardOf(here.set.id, id);
  remember(here.set.id, id, right ? GRADES.right : GRADES.wrong, card);
  learn.setState({ doing: { ...here, went: { ...here.went, [id]: right } } });
  return () => remember(here.set.id, id, GRADES.guessed, card);
}

export function next(): void {
  const here = asking();
  if (here !== null) learn.setState({ doing: { ...here, at: here.at + 1 } });
}
