import { useEffect, useRef, useState } from 'react';
import { LEARN } from '../../content/learn.ts';
import { type DecideQuestion, type Decision, mixed, type Way } from '../../learn/questions.ts';
import { Icon } from '../kit/Icon.tsx';
import { showScene } from './scene.ts';

interface DecideAnswerProps {
  question: DecideQuestion;
  answered: boolean;
  onAnswer: (right: boolean) => void;
}

/** What was done, and what followed. */
interface Taken {
  ask: string;
  way: Way;
}

/** A point of decision: each way is followed to where it leads, and to the next point if there is one. */
export function DecideAnswer({ question, answered, onAnswer }: DecideAnswerProps) {
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const now: Decision | undefined = taken.length === 0 ? question : taken[taken.length - 1].way.next;
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (taken.length > 0) heading.current?.focus();
  }, [taken]);
  const take = (way: Way) => {
    const all = [...taken, { ask: now?.ask ?? '', way }];
    setTaken(all);
    if (way.scene !== undefined) void showScene(way.scene);
    if (way.next === undefined) onAnswer(all.every((one) => one.way.good));
  };
  return (
    <>
      {taken.map(({ ask, way }, at) => (
        <div key={way.do} className={`taken ${way.good ? 'right' : 'not'}`}>
          {at === 0 ? null : <p>{ask}</p>}
          <p>
            <Icon name={way.good ? 'check' : 'close'} />
            <b>{way.do}.</b> <span className="sr">{LEARN.ask.marks[way.good ? 'right' : 'not']}</span>
          </p>
          <p>{way.follows}</p>
        </div>
      ))}
      {answered || now === undefined ? null : (
        <>
          {taken.length === 0 ? null : (
            <p className="asked" ref={heading} tabIndex={-1}>
              {now.ask}
            </p>
          )}
          <ul className="answers">
            {mixed(`${question.id} ${taken.length}`, now.ways, (way) => way.do).map((way) => (
              <li key={way.do}>
                <button type="button" className="btn" onClick={() => take(way)}>
                  {way.do}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
