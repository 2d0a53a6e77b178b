import { type Ref, useEffect, useId, useRef, useState } from 'react';
import { GLOSSARY } from '../../content/glossary.ts';
import { LEARN } from '../../content/learn.ts';
import { searchTerms, TERM_GROUPS, type Term } from '../../learn/terms.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { SourcedText } from '../words/Sourced.tsx';
import { lightUp } from './light-up.ts';
import './glossary.css';

const WORDS = LEARN.glossary;

/** The words of the field, found by search; each with what it means, how it is said, and its part on the model. */
export default function GlossarySheet({ term, onClose }: { term: string | null; onClose: () => void }) {
  const [asked, setAsked] = useState('');
  const found = TERM_GROUPS.map((group) => ({ group, terms: searchTerms(GLOSSARY[group], asked) })).filter(
    ({ terms }) => terms.length > 0,
  );
  const field = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    if (term === null) {
      field.current?.focus();
      return;
    }
    // Here, after the sheet has opened: opening it takes the focus.
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [term]);
  return (
    <Sheet title={WORDS.title} onClose={onClose}>
      <div className="glossary">
        <label htmlFor={id}>{WORDS.search}</label>
        <input
          ref={field}
          id={id}
          type="search"
          value={asked}
          autoComplete="off"
          onChange={(event) => setAsked(event.currentTarget.value)}
        />
        <p className="sr" role="status">
          {WORDS.found(found.reduce((sum, { terms }) => sum + terms.length, 0))}
        </p>
        {found.length === 0 ? <p>{WORDS.none}</p> : null}
        {found.map(({ group, terms }) => (
          <section key={group} aria-label={WORDS.groups[group]}>
            <h3>{WORDS.groups[group]}</h3>
            {terms.map((one) => (
              <Entry key={one.id} term={one} heading={one.id === term ? heading : null} onShow={onClose} />
            ))}
          </section>
        ))}
      </div>
    </Sheet>
  );
}

interface EntryProps {
  term: Term;
  /** Of the one that was asked for. */
  heading: Ref<HTMLHeadingElement> | null;
  onShow: () => void;
}

function Entry({ term, heading, onShow }: EntryProps) {
  return (
    <article className={heading === null ? undefined : 'meant'}>
      <h4 ref={heading} tabIndex={-1}>
        {term.name}{' '}
        <small>
          <span className="sr">{WORDS.said} </span>
          {term.say}
        </small>
      </h4>
      <SourcedText item={term} />
      {term.part === undefined ? null : (
        <button
          type="button"
          className="btn quiet"
          aria-label={WORDS.showTerm(term.name)}
          onClick={() => {
            onShow();
            void lightUp(term);
          }}
        >
          {WORDS.show}
        </button>
      )}
    </article>
  );
}
