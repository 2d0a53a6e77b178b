import { useEffect, useState } from 'react';
import { LEARN } from '../../content/learn.ts';
import { isPictured, type Question } from '../../learn/questions.ts';
import { pick } from '../../session/view/past.ts';
import { ChooseAnswer } from './ChooseAnswer.tsx';
import { DecideAnswer } from './DecideAnswer.tsx';
import { leave } from './doing.ts';
import { Explained } from './Explained.tsx';
import { Linked } from './Linked.tsx';
import { OrderAnswer } from './OrderAnswer.tsx';
import { Pane } from './Pane.tsx';
import { PointAnswer } from './PointAnswer.tsx';
import { answer, begin, next } from './round.ts';
import { showScene } from './scene.ts';
import type { Asking } from './store.ts';

const WORDS = LEARN.ask;

/** A round of questions: one after another, each explained, and in the end how it went. */
export function AskPanel({ asking }: { asking: Asking }) {
  const { set, ids, at } = asking;
  const question = set.questions.find(({ id }) => id === ids[at]);
  useUnanswered(question !== undefined && asking.went[question.id] === undefined);
  if (question === undefined) return <Went asking={asking} />;
  return (
    <Pane title={set.title} where={WORDS.where(at + 1, ids.length)} about={question.id}>
      <Linked>
        <OneQuestion key={question.id} question={question} last={at + 1 === ids.length} />
      </Linked>
    </Pane>
  );
}

/** While nothing is answered, what else stands on the page and would answer is not shown. */
function useUnanswered(is: boolean): void {
  useEffect(() => {
    if (!is) return;
    document.documentElement.dataset.unanswered = '';
    return () => {
      delete document.documentElement.dataset.unanswered;
    };
  }, [is]);
}

function OneQuestion({ question, last }: { question: Question; last: boolean }) {
  const [done, setDone] = useState<{ right: boolean; guessed: () => void } | null>(null);
  const { kind, scene } = question;
  useEffect(() => {
    pick(null);
    if (isPictured(kind)) void showScene(scene);
  }, [kind, scene]);
  const finish = (right: boolean) => {
    setDone({ right, guessed: answer(question, right) });
    if (!isPictured(kind)) void showScene(scene);
  };
  const answered = done !== null;
  return (
    <>
      <p className="asked">{question.ask}</p>
      {question.kind === 'order' ? (
        <OrderAnswer question={question} answered={answered} onAnswer={finish} />
      ) : question.kind === 'point' ? (
        <PointAnswer question={question} answered={answered} onAnswer={finish} />
      ) : question.kind === 'decide' ? (
        <DecideAnswer question={question} answered={answered} onAnswer={finish} />
      ) : (
        <ChooseAnswer question={question} answered={answered} onAnswer={finish} />
      )}
      {done === null ? null : (
        <Explained question={question} right={done.right} onGuessed={done.guessed}>
          <button type="button" className="btn primary" onClick={next}>
            {last ? WORDS.finish : WORDS.next}
          </button>
        </Explained>
      )}
    </>
  );
}

/** How a round went, and what to look at again. */
function Went({ asking: { set, ids, went } }: { asking: Asking }) {
  const again = set.questions.filter(({ id }) => ids.includes(id) && went[id] !== true);
  return (
    <Pane title={set.title} where={WORDS.done} about="">
      <p className="asked">{WORDS.score(ids.length - again.length, ids.length)}</p>
      {again.length === 0 ? null : (
        <>
          <h2>{WORDS.again}</h2>
          <ul>
            {again.map(({ id, ask, why }) => (
              <li key={id}>
                {ask} <span className="soft">{why}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="row">
        <button type="button" className="btn primary" onClick={() => begin(set)}>
          {WORDS.more}
        </button>
        <button type="button" className="btn" onClick={leave}>
          {LEARN.leave}
        </button>
      </div>
    </Pane>
  );
}
