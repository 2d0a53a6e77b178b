import './decide.css';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { decideWords, teachWords } from '../../content/decide.ts';
import { session } from '../../session/store.ts';
import { type ChosenTreatment, caseTreatment } from '../../sim/case/treatment.ts';
import { Icon } from '../kit/Icon.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { inPlace, MIXED_OF, moved, STEPS_OF, type Taught } from './order.ts';

/** The patient says it back: what the doctor asks, and what happens in which order. */
export default function TeachSheet({ onClose }: { onClose: () => void }) {
  // Where one bone is done with a balloon and another without, the balloon is what there is more to say of.
  const treatment = useStore(session, (now) => caseTreatment(now.case)) ?? 'kyphoplasty';
  return (
    <Sheet title={decideWords().steps[3].title} onClose={onClose}>
      <p>{teachWords().lead}</p>
      <ol className="asks">
        {teachWords().asks.map(({ ask, heard }) => (
          <li key={ask}>
            <b>{ask}</b>
            <details>
              <summary aria-label={`${teachWords().heard}: ${ask}`}>{teachWords().heard}</summary>
              <p>{heard}</p>
            </details>
          </li>
        ))}
      </ol>
      {treatment === 'none' ? null : <Order key={treatment} treatment={treatment} />}
    </Sheet>
  );
}

const buttonOf = (step: Taught, by: -1 | 1): string => `order-${step}-${by === -1 ? 'up' : 'down'}`;

/** The steps, mixed up: moved by buttons, which serve finger, mouse and keys alike. */
function Order({ treatment }: { treatment: ChosenTreatment }) {
  const steps = STEPS_OF[treatment];
  const [order, setOrder] = useState(MIXED_OF[treatment]);
  const [said, setSaid] = useState('');
  const focus = useRef<string | null>(null);
  const { order: words } = teachWords();
  const right = inPlace(order, steps);
  const move = (at: number, by: -1 | 1) => {
    const next = moved(order, at, by);
    setOrder(next);
    setSaid(words.moved(words.steps[order[at]], next.indexOf(order[at]) + 1));
    focus.current = buttonOf(order[at], by);
  };
  // A step that is moved on the page takes the focus from its button.
  useEffect(() => {
    if (focus.current !== null) document.getElementById(focus.current)?.focus();
    focus.current = null;
  });
  return (
    <section aria-label={words.title}>
      <h3>{words.title}</h3>
      <p>{words.lead}</p>
      <ol className="order">
        {order.map((id, at) => {
          const step = words.steps[id];
          return (
            <li key={id}>
              <span>{step}</span>
              <button
                type="button"
                className="btn"
                aria-label={words.up(step)}
                id={buttonOf(id, -1)}
                aria-disabled={at === 0}
                onClick={() => move(at, -1)}
              >
                <Icon name="arrow" />
              </button>
              <button
                type="button"
                className="btn down"
                aria-label={words.down(step)}
                id={buttonOf(id, 1)}
                aria-disabled={at === order.length - 1}
                onClick={() => move(at, 1)}
              >
                <Icon name="arrow" />
              </button>
            </li>
          );
        })}
      </ol>
      <button
        type="button"
        className="btn primary"
        onClick={() => setSaid(right === steps.length ? words.right : words.wrong(right))}
      >
        {words.check}
      </button>
      <p role="status">{said}</p>
    </section>
  );
}
