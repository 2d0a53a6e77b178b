import { useState } from 'react';
import { LEARN } from '../../content/learn.ts';
import { LESSONS } from '../../content/lessons.ts';
import { QUESTION_SET } from '../../content/question-set.ts';
import { drawn } from '../../learn/schedule.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { change } from './doing.ts';
import { OpenFile } from './OpenFile.tsx';
import { cardsOf, forgetAll, today } from './progress.ts';
import { begin } from './round.ts';
import { openSheet } from './store.ts';
import './menu.css';

/** What there is to learn by. */
export function MenuSheet({ onClose }: { onClose: () => void }) {
  return (
    <Sheet title={LEARN.title} onClose={onClose}>
      <div className="learnmenu">
        <Lessons />
        <Questions />
        <section>
          <h3>{LEARN.glossary.title}</h3>
          <p>{LEARN.glossary.lead}</p>
          <div className="row">
            <button type="button" className="btn" onClick={() => openSheet('glossary')}>
              {LEARN.glossary.open}
            </button>
          </div>
        </section>
        <OpenFile />
      </div>
    </Sheet>
  );
}

function Lessons() {
  const WORDS = LEARN.lesson;
  return (
    <section>
      <h3>{WORDS.title}</h3>
      <p>{WORDS.lead}</p>
      <ul className="lessons">
        {LESSONS.map((lesson) => (
          <li key={lesson.title}>
            <button type="button" className="btn" onClick={() => change({ what: 'play', lesson, at: 0 })}>
              {lesson.title}
            </button>{' '}
            <span className="soft">{WORDS.steps(lesson.steps.length)}</span>
          </li>
        ))}
      </ul>
      <div className="row">
        <button
          type="button"
          className="btn"
          onClick={() => change({ what: 'record', lesson: { title: '', steps: [] } })}
        >
          {LEARN.record.begin}
        </button>
      </div>
    </section>
  );
}

function Questions() {
  const WORDS = LEARN.ask;
  const [forgotten, setForgotten] = useState(0);
  const cards = cardsOf(QUESTION_SET.id);
  const ids = QUESTION_SET.questions.map(({ id }) => id);
  const seen = ids.filter((id) => Object.hasOwn(cards, id)).length;
  const due = drawn(ids, cards, today(), ids.length).length - (ids.length - seen);
  return (
    <section key={forgotten}>
      <h3>{WORDS.title}</h3>
      <p>{WORDS.lead}</p>
      <p className="soft">{WORDS.standing(ids.length, seen, due)}</p>
      <div className="row">
        <button type="button" className="btn primary" onClick={() => begin(QUESTION_SET)}>
          {WORDS.begin}
        </button>
        {seen === 0 ? null : (
          <button
            type="button"
            className="btn"
            onClick={() => {
              forgetAll();
              setForgotten(forgotten + 1);
            }}
          >
            {WORDS.forget}
          </button>
        )}
      </div>
    </section>
  );
}
