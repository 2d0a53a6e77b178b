import { useState } from 'react';
import { LEARN } from '../../content/learn.ts';
import { type ChooseQuestion, optionsOf } from '../../learn/questions.ts';
import { Icon } from '../kit/Icon.tsx';

interface ChooseAnswerProps {
  question: Pick<ChooseQuestion, 'id' | 'right' | 'wrong'>;
  answered: boolean;
  onAnswer: (right: boolean) => void;
}

/** One of several: what is pressed is the answer. */
export function ChooseAnswer({ question, answered, onAnswer }: ChooseAnswerProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { right } = question;
  return (
    <ul className="answers">
      {optionsOf(question).map((text) => {
        const mark = !answered ? null : text === right ? 'right' : text === chosen ? 'not' : null;
        return (
          <li key={text}>
            <button
              type="button"
              className={`btn ${mark ?? ''}`}
              aria-pressed={text === chosen}
              disabled={answered && mark === null}
              onClick={() => {
                if (answered) return;
                setChosen(text);
                onAnswer(text === right);
              }}
            >
              {mark === null ? null : <Icon name={mark === 'right' ? 'check' : 'close'} />}
              <span>{text}</span>
              {mark === null ? null : <span className="sr">{LEARN.ask.marks[mark]}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
