import { useContext, useEffect, useRef, useState } from 'react';
import { LEARN } from '../../content/learn.ts';
import type { LessonAsk } from '../../learn/lessons.ts';
import { Wording } from '../words/wording.ts';
import { ChooseAnswer } from './ChooseAnswer.tsx';
import { leave } from './doing.ts';
import { Linked } from './Linked.tsx';
import { Pane } from './Pane.tsx';
import { goToStep, showStep, useLessonKeys } from './play.ts';
import type { Playing } from './store.ts';

const WORDS = LEARN.lesson;

/** A lesson as a talk: a picture and what is said to it, one after another. */
export function PlayPanel({ playing: { lesson, at } }: { playing: Playing }) {
  const step = lesson.steps[at];
  const before = useRef(at - 1);
  useLessonKeys();
  useEffect(() => {
    showStep(step, at > before.current);
    before.current = at;
  }, [step, at]);
  const last = at + 1 >= lesson.steps.length;
  return (
    <Pane
      title={lesson.title}
      where={WORDS.where(at + 1, lesson.steps.length)}
      about={`${lesson.title} ${at}`}
    >
      <Linked>
        <Said words={step.words} />
      </Linked>
      {step.ask === undefined ? null : <Asked key={at} id={`${lesson.title} ${at}`} ask={step.ask} />}
      <div className="row">
        <button type="button" className="btn" disabled={at === 0} onClick={() => goToStep(-1)}>
          {WORDS.back}
        </button>
        <button type="button" className="btn primary" onClick={last ? leave : () => goToStep(1)}>
          {last ? WORDS.end : WORDS.next}
        </button>
      </div>
    </Pane>
  );
}

function Said({ words }: { words: string }) {
  return (
    <p className="said" aria-live="polite">
      {useContext(Wording)(words)}
    </p>
  );
}

function Asked({ id, ask: { ask, right, wrong, why } }: { id: string; ask: LessonAsk }) {
  const [went, setWent] = useState<boolean | null>(null);
  return (
    <>
      <p className="asked">{ask}</p>
      <ChooseAnswer question={{ id, right, wrong }} answered={went !== null} onAnswer={setWent} />
      <p role="status">{went === null ? '' : `${went ? LEARN.ask.right : LEARN.ask.notRight} ${why}`}</p>
    </>
  );
}
