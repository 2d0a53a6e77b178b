import './pain.css';
import { painWords } from '../../content/pain.ts';
import { PAIN_SCALE, PAIN_TRIALS, type PainPoint } from '../../sim/evidence/pain-trials.ts';
import type { Voice } from './Events.tsx';
import { signed, whole } from './points.ts';
import { SourcedText } from './Sourced.tsx';

/** The pain that groups of people had in trials, as differences with their spread. */
export function PainChart({ voice }: { voice: Voice }) {
  const words = painWords()[voice];
  return (
    <section className="pain">
      <h3>{words.title}</h3>
      <p>{words.lead}</p>
      <p>{words.times}</p>
      {PAIN_TRIALS.map(({ id, source, people, points }) => (
        <table key={id}>
          <caption>
            <b>{words.trials[id].name}</b>
            <SourcedText item={{ text: words.trials[id].how, sources: [source] }} />
            <SourcedText item={{ text: words.trials[id].who, sources: [people] }} />
          </caption>
          <thead>
            <tr>
              <th scope="col">{painWords().head.when}</th>
              <th scope="col">{painWords().head.picture}</th>
              <th scope="col">{voice === 'plain' ? painWords().whole : painWords().head.points}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <Row key={point.when} point={point} voice={voice} />
            ))}
          </tbody>
        </table>
      ))}
      <SourcedText item={words.course} />
    </section>
  );
}

function Row({ point: { when, less, low, high }, voice }: { point: PainPoint; voice: Voice }) {
  const said = voice === 'plain' ? whole : signed;
  return (
    <tr>
      <th scope="row">{painWords().when[when]}</th>
      <td className="spread">
        <i className="none" style={{ left: across(0) }} />
        <i className="bar" style={{ left: across(low), right: `calc(100% - ${across(high)})` }} />
        <i className="dot" style={{ left: across(less) }} />
      </td>
      <td>
        {said(less)} <span className="soft">({painWords().between(said(low), said(high))})</span>
      </td>
    </tr>
  );
}

const across = (points: number): string =>
  `${((100 * (points - PAIN_SCALE.low)) / (PAIN_SCALE.high - PAIN_SCALE.low)).toFixed(2)}%`;
