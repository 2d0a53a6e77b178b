import type { MouseEvent, ReactNode } from 'react';
import { GLOSSARY } from '../../content/glossary.ts';
import { termFinder } from '../../learn/terms.ts';
import { openTerm } from './store.ts';
import './terms.css';

const find = termFinder(GLOSSARY);

/** A text with its terms linked to the glossary. */
export const sayTerms = (text: string): ReactNode =>
  find(text).map((piece) =>
    typeof piece === 'string' ? piece : <TermLink key={piece.id} id={piece.id} words={piece.words} />,
  );

function TermLink({ id, words }: { id: string; words: string }) {
  // It stands in what opens to its sources: that is not meant.
  const open = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    openTerm(id);
  };
  return (
    <button type="button" className="term" onClick={open}>
      {words}
    </button>
  );
}
