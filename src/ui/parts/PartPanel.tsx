import { useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { partLabels } from '../../content/later.ts';
import { partWords } from '../../content/part-words.ts';
import { session } from '../../session/store.ts';
import { showAll, showPart, undo } from '../../session/view/past.ts';
import { PART_WISHES, type PartId } from '../../showing/parts.ts';
import { useLookedCase } from '../kit/hooks.ts';
import { Icon } from '../kit/Icon.tsx';
import { PartChoice } from './PartChoice.tsx';
import { closeParts, partsPlace } from './place.ts';
import './parts.css';

/** A part's name, a sentence about it, and what can be done with it. */
export function PartPanel({ voice }: { voice: 'plain' | 'clinical' }) {
  const section = useRef<HTMLElement>(null);
  const picked = useStore(session, (now) => now.view.picked);
  const treated = useLookedCase().level;
  useEffect(() => {
    // Asked for from the page, it is where one goes on; a tap on the picture leaves the focus where it is.
    if (partsPlace.getState().asked) section.current?.querySelector('select')?.focus();
  }, []);
  // Before it goes: afterwards nothing knows that the focus was here.
  useLayoutEffect(() => {
    const here = section.current;
    return () => {
      if (here?.contains(document.activeElement)) document.querySelector<HTMLElement>('.btn.parts')?.focus();
    };
  }, []);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]') === null) closeParts();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
  const words = picked === null ? null : partWords(picked, voice, treated);
  return (
    <section ref={section} className={`words part ${voice}`} aria-label={partLabels().title}>
      <header>
        <PartChoice voice={voice} />
        <button
          type="button"
          className="btn quiet close"
          onClick={closeParts}
          aria-label={L.close}
          title={L.close}
        >
          <Icon name="close" />
        </button>
      </header>
      {words === null ? (
        <>
          <h1>{partLabels().title}</h1>
          <p className="soft">{partLabels().hint}</p>
        </>
      ) : (
        <>
          <h1>{words.name}</h1>
          <p>{words.text}</p>
        </>
      )}
      <Acts picked={picked} />
    </section>
  );
}

function Acts({ picked }: { picked: PartId | null }) {
  const { parts, layers } = useStore(session, (now) => now.view);
  const undoable = useStore(session, (now) => now.past.length > 0);
  const changed = Object.keys(parts).length > 0 || Object.keys(layers).length > 0;
  return (
    <div className="acts">
      {picked === null
        ? null
        : PART_WISHES.map((wish) => (
            <button
              key={wish}
              type="button"
              className="btn"
              aria-pressed={parts[picked] === wish}
              onClick={() => showPart(picked, wish)}
            >
              {partLabels()[wish]}
            </button>
          ))}
      <button type="button" className="btn" onClick={showAll} disabled={!changed}>
        {partLabels().all}
      </button>
      <button type="button" className="btn" onClick={undo} disabled={!undoable}>
        {L.undo}
      </button>
    </div>
  );
}
