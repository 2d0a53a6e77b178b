import { type ReactNode, useEffect, useRef, useState } from 'react';
import { LEARN } from '../../content/learn.ts';
import type { Question } from '../../learn/questions.ts';
import { EVIDENCE, type EvidenceId } from '../../sim/evidence/evidence.ts';
import { SourcedText } from '../words/Sourced.tsx';
import { showScene } from './scene.ts';

const WORDS = LEARN.ask;

interface ExplainedProps {
  question: Question;
  right: boolean;
  /** It was known by luck. */
  onGuessed: () => void;
  children: ReactNode;
}

const isEvidence = (source: string): source is EvidenceId => Object.hasOwn(EVIDENCE, source);

/** Whether it was right, why, by which source, and where it can be seen. */
export function Explained({ question, right, onGuessed, children }: ExplainedProps) {
  const [guessed, setGuessed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' });
    heading.current?.focus({ preventScroll: true });
  }, []);
  const own = question.sources.filter(isEvidence);
  const others = question.sources.filter((source) => !isEvidence(source));
  return (
    <div className={`explained ${right ? 'right' : 'not'}`}>
      <h2 ref={heading} tabIndex={-1}>
        {right ? WORDS.right : WORDS.notRight}
      </h2>
      <SourcedText item={{ text: question.why, sources: own }} />
      {others.length === 0 ? null : (
        <ul className="citations">
          {others.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      )}
      {question.sources.length === 0 ? <p className="soft">{WORDS.fromModel}</p> : null}
      <div className="row">
        {children}
        <button type="button" className="btn" onClick={() => void showScene(question.scene)}>
          {WORDS.show}
        </button>
        {right ? (
          <button
            type="button"
            className="btn"
            aria-pressed={guessed}
            disabled={guessed}
            onClick={() => {
              setGuessed(true);
              onGuessed();
            }}
          >
            {WORDS.guessed}
          </button>
        ) : null}
      </div>
    </div>
  );
}
