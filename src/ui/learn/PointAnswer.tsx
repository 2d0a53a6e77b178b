import { useStore } from 'zustand';
import { LEARN } from '../../content/learn.ts';
import { partWords } from '../../content/part-words.ts';
import type { PointQuestion } from '../../learn/questions.ts';
import { session } from '../../session/store.ts';
import { pick } from '../../session/view/past.ts';
import type { PartId } from '../../showing/parts.ts';
import { useLookedCase } from '../kit/hooks.ts';
import { PartChoice } from '../parts/PartChoice.tsx';
import '../parts/parts.css';
import { useState } from 'react';

interface PointAnswerProps {
  question: PointQuestion;
  answered: boolean;
  onAnswer: (right: boolean) => void;
}

const WORDS = LEARN.ask.point;

/** What is tapped in the picture, or chosen from its list, is checked when that is asked for. */
export function PointAnswer({ question, answered, onAnswer }: PointAnswerProps) {
  const picked = useStore(session, (now) => now.view.picked);
  const [given, setGiven] = useState<PartId | null>(null);
  const treated = useLookedCase().level;
  const nameOf = (id: PartId): string => partWords(id, 'clinical', treated).name;
  const { parts } = question;
  if (answered)
    return (
      <p>
        {given === null || parts.includes(given) ? null : `${WORDS.yours(nameOf(given))} `}
        {WORDS.meant(parts.map(nameOf).join(', '))}
      </p>
    );
  const check = () => {
    if (picked === null) return;
    setGiven(picked);
    const right = parts.includes(picked);
    if (!right) pick(parts[0] ?? null);
    onAnswer(right);
  };
  return (
    <>
      <p className="soft">{WORDS.how}</p>
      <details className="fromlist part">
        <summary>{WORDS.list}</summary>
        <PartChoice voice="clinical" />
      </details>
      <button type="button" className="btn primary" disabled={picked === null} onClick={check}>
        {LEARN.ask.check}
      </button>
    </>
  );
}
