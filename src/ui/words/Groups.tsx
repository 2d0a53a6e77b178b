import './groups.css';
import { groupWords } from '../../content/groups.ts';
import { COUNTED, type Group, outOf100 } from '../../sim/evidence/groups.ts';
import type { Voice } from './Events.tsx';
import { SourcedText } from './Sourced.tsx';

/** What happened to the two groups of a trial, each as 100 dots, and how sure that is. */
export function Groups({ voice }: { voice: Voice }) {
  const words = groupWords()[voice];
  return (
    <section className="groups">
      <h3>{words.title}</h3>
      <p>{words.lead}</p>
      <div className="pairs">
        {COUNTED.map(({ id, source, groups }) => (
          <div key={id}>
            <h4>{words.counted[id].what}</h4>
            <SourcedText item={{ text: words.counted[id].how, sources: [source] }} />
            <div className="pair">
              {groups.map((group) => (
                <OneGroup key={group.name} group={group} />
              ))}
            </div>
          </div>
        ))}
      </div>
      <p className="soft">{words.times}</p>
      <p className="soft">{words.missing}</p>
    </section>
  );
}

function OneGroup({ group }: { group: Group }) {
  const { count, low, high } = outOf100(group);
  return (
    <figure>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        {DOTS.map((at) => (
          <circle
            key={at}
            cx={5 + 10 * (at % 10)}
            cy={5 + 10 * Math.floor(at / 10)}
            r={3.4}
            className={
              at < Math.min(low, count) ? 'sure' : at < count ? 'sure ring' : at < high ? 'ring' : ''
            }
          />
        ))}
      </svg>
      <figcaption>
        {groupWords().names[group.name]}
        <br />
        <b>{groupWords().count(count)}</b> <span className="soft">{groupWords().sure(low, high)}</span>
      </figcaption>
    </figure>
  );
}

const DOTS: readonly number[] = Array.from({ length: 100 }, (_, at) => at);
