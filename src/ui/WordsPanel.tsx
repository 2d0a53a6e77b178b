import { useState } from 'react';
import { useStore } from 'zustand';
import { L, WORDS } from '../content/language.ts';
import type { OptionText, Sourced } from '../content/types.ts';
import { session } from '../session/store.ts';
import { EVIDENCE, type EvidenceId } from '../sim/evidence.ts';
import { useStage } from './hooks.ts';
import { Icon } from './Icon.tsx';
import { Sheet } from './Sheet.tsx';

type Open = 'more' | 'risks' | 'options' | 'questions' | null;

/** The stage in words for patients, beside the model. */
export function PatientWords() {
  const now = useStage();
  if (now === null) return null;
  const { plain } = now.words;
  return (
    <section className="words" aria-live="polite">
      <h1>{plain.title}</h1>
      <p>{plain.lead}</p>
      <p className="soft">{plain.limit}</p>
      <p className="look">
        <span className={`dot ${plain.lookAt.part}`} aria-hidden="true" />
        {plain.lookAt.text}
      </p>
    </section>
  );
}

/** More to read, what can go wrong, and at the choices the options and questions: each in a sheet of its own. */
export function PatientAsides() {
  const now = useStage();
  const [open, setOpen] = useState<Open>(null);
  if (now === null) return null;
  const { plain } = now.words;
  const close = () => setOpen(null);
  return (
    <section className="asides" aria-label={L.more}>
      <button type="button" className="btn" onClick={() => setOpen('more')}>
        <Icon name="plus" />
        {L.more}
      </button>
      {now.stage.id === 'choices' ? (
        <>
          <button type="button" className="btn" onClick={() => setOpen('options')}>
            {L.options}
          </button>
          <button type="button" className="btn" onClick={() => setOpen('questions')}>
            {L.questions}
          </button>
        </>
      ) : null}
      <button type="button" className="btn quiet risks" onClick={() => setOpen('risks')}>
        <Icon name="caution" />
        {L.risks}
      </button>
      {open === 'more' ? (
        <Sheet title={plain.title} onClose={close}>
          <SourcedList items={plain.more} />
        </Sheet>
      ) : null}
      {open === 'risks' ? (
        <Sheet title={L.risks} onClose={close}>
          <SourcedList items={plain.risks} />
        </Sheet>
      ) : null}
      {open === 'options' ? <Options onClose={close} /> : null}
      {open === 'questions' ? (
        <Sheet title={L.questions} onClose={close}>
          <ol className="sourced">
            {WORDS.questions.map((question) => (
              <li key={question.ask}>
                <b>{question.ask}</b>
                <br />
                {question.why}
              </li>
            ))}
          </ol>
        </Sheet>
      ) : null}
    </section>
  );
}

const PARTS = [
  'what',
  'living',
  'canDo',
  'canHarm',
  'notKnown',
] as const satisfies readonly (keyof OptionText)[];

/** The options side by side, part by part, in equal detail, and what is agreed about them. */
function Options({ onClose }: { onClose: () => void }) {
  const { debate } = WORDS;
  const options = [
    debate.options.wait.plain,
    debate.options.vertebroplasty.plain,
    debate.options.kyphoplasty.plain,
  ];
  return (
    <Sheet title={L.options} onClose={onClose}>
      <div className="options">
        {options.map((option) => (
          <article key={option.name}>
            <h3>{option.name}</h3>
            {PARTS.map((part) => (
              <div key={part}>
                <h4>{L.optionParts[part]}</h4>
                <SourcedText item={option[part]} />
              </div>
            ))}
          </article>
        ))}
      </div>
      <h3>{debate.plain.title}</h3>
      <p>{debate.plain.lead}</p>
      <SourcedList items={debate.plain.points} />
    </Sheet>
  );
}

/** The stage in clinical words, each statement with its sources a tap away. */
export function ClinicalWords() {
  const now = useStage();
  const method = useStore(session, (s) => s.case.method);
  if (now === null) return null;
  const { clinical } = now.words;
  return (
    <section className="words clinical" aria-live="polite" data-method={method}>
      <h1>
        {now.stage.number}. {clinical.title}
      </h1>
      <SourcedList items={clinical.text} />
      <div className="soft">
        <SourcedText item={clinical.limit} />
      </div>
      <h2>{L.risks}</h2>
      <SourcedList items={clinical.risks} />
    </section>
  );
}

function SourcedList({ items }: { items: readonly Sourced[] }) {
  return (
    <ul className="sourced">
      {items.map((item) => (
        <li key={item.text}>
          <SourcedText item={item} />
        </li>
      ))}
    </ul>
  );
}

function SourcedText({ item }: { item: Sourced }) {
  if (item.sources.length === 0) return <p>{item.text}</p>;
  return (
    <details className="cited">
      <summary>
        {item.text}{' '}
        <span className="cite">
          {item.sources.length === 1 ? L.source : `${L.sources} (${item.sources.length})`}
        </span>
      </summary>
      <Citations ids={item.sources} />
    </details>
  );
}

function Citations({ ids }: { ids: readonly EvidenceId[] }) {
  return (
    <ul className="citations">
      {ids.map((id) => (
        <li key={id}>{EVIDENCE[id].source}</li>
      ))}
    </ul>
  );
}
