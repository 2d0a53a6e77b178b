import { Fragment, useContext } from 'react';
import { sourcedWords } from '../../content/sourced.ts';
import type { Sourced } from '../../content/types.ts';
import { addressOf, nameOf } from '../../sim/evidence/address.ts';
import { EVIDENCE, type Evidence, type EvidenceId } from '../../sim/evidence/evidence.ts';
import { Wording } from './wording.ts';

/** Statements, each with its sources a tap away. */
export function SourcedList({ items }: { items: readonly Sourced[] }) {
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

/** A statement, and its sources a tap away. It stands beside what opens them: terms in it are buttons of their own. */
export function SourcedText({ item }: { item: Sourced }) {
  const say = useContext(Wording);
  if (item.sources.length === 0) return <p>{say(item.text)}</p>;
  return (
    <div className="statement">
      {say(item.text)}{' '}
      <details className="cited">
        <summary className="cite">
          {item.sources.length === 1
            ? sourcedWords().source
            : `${sourcedWords().sources} (${item.sources.length})`}
        </summary>
        <Citations ids={item.sources} />
      </details>
    </div>
  );
}

function Citations({ ids }: { ids: readonly EvidenceId[] }) {
  return (
    <ul className="citations" lang="en" dir="ltr">
      {ids.map((id) => (
        <li key={id}>
          {EVIDENCE[id].source}
          {EVIDENCE[id].at === undefined ? null : ', '}
          <SourceLinks at={EVIDENCE[id].at ?? []} />
        </li>
      ))}
    </ul>
  );
}

/** Where a source can be opened, if anywhere. */
export function SourceLinks({ at }: Required<Pick<Evidence, 'at'>>) {
  return at.map((place, index) => (
    <Fragment key={place}>
      {index === 0 ? null : ', '}
      <a href={addressOf(place)} target="_blank" rel="noreferrer">
        {nameOf(place)}
      </a>
    </Fragment>
  ));
}
