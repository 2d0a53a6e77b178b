import { useEffect, useRef, useState } from 'react';
import { LEARN } from '../../content/learn.ts';
import { inPlace, jumbled, moved, type OrderQuestion } from '../../learn/questions.ts';
import { Icon } from '../kit/Icon.tsx';

interface OrderAnswerProps {
  question: OrderQuestion;
  answered: boolean;
  onAnswer: (right: boolean) => void;
}

const WORDS = LEARN.ask.order;
const buttonOf = (step: string, by: -1 | 1): string => `order-${by === -1 ? 'up' : 'down'}-${step}`;

/** Steps that are moved by buttons, which serve finger, mouse and keys alike. */
export function OrderAnswer({ question, answered, onAnswer }: OrderAnswerProps) {
  const [order, setOrder] = useState(() => jumbled(question));
  const [said, setSaid] = useState('');
  const focus = useRef<string | null>(null);
  // A step that is moved on the page takes the focus from its button.
  useEffect(() => {
    if (focus.current !== null) document.getElementById(focus.current)?.focus();
    focus.current = null;
  });
  const move = (at: number, by: -1 | 1) => {
    const next = moved(order, at, by);
    if (next === order) return;
    setOrder(next);
    setSaid(WORDS.moved(order[at], at + by + 1));
    focus.current = buttonOf(order[at], by);
  };
  const { steps } = question;
  return (
    <>
      <ol className="ordered">
        {(answered ? steps : order).map((step, at) => (
          <li key={step}>
            <span>{step}</span>
            {answered ? null : (
              <span className="moves">
                {([-1, 1] as const).map((by) => (
                  <button
                    key={by}
                    type="button"
                    className={by === 1 ? 'btn down' : 'btn up'}
                    id={buttonOf(step, by)}
                    aria-label={by === -1 ? WORDS.up(step) : WORDS.down(step)}
                    aria-disabled={at + by < 0 || at + by >= order.length}
                    onClick={() => move(at, by)}
                  >
                    <Icon name="arrow" />
                  </button>
                ))}
              </span>
            )}
          </li>
        ))}
      </ol>
      {answered ? (
        <p>{WORDS.stood(inPlace(order, steps), steps.length)}</p>
      ) : (
        <button
          type="button"
          className="btn primary"
          onClick={() => onAnswer(inPlace(order, steps) === steps.length)}
        >
          {LEARN.ask.check}
        </button>
      )}
      <p className="sr" role="status">
        {said}
      </p>
    </>
  );
}
