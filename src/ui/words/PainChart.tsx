import './pain.css';
import { PAIN } from '../../content/pain.ts';
import { PAIN_SCALE, PAIN_TRIALS, type PainPoint } from '../../sim/evidence/pain-trials.ts';
import type { Voice } from './Events.tsx';
import { SourcedText } from './Sourced.tsx';

/** The pain that groups of people had in trials, as differences with their spread. */
export function PainChart({ voice }: { voice: Voice }) {
  const words = PAIN[voice];
  return (
    <section className="pain">
      <h3>{words.title}</h3>
      <p>{words.lead}</p>
      {PAIN_TRIALS.map(({ id, source, points }) => (
        <table key={id}>
          <caption>
            <b>{words.trials[id].name}</b>
            <SourcedText item={{ text: words.trials[id].how, sources: [source] }} />
          </caption>
          <thead>
            <tr>
              <th scope="col">{PAIN.head.when}</th>
              <th scope="col">{PAIN.head.picture}</th>
              <th scope="col">{PAIN.head.points}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <Row key={point.when} point={point} />
            ))}
          </tbody>
        </table>
      ))}
      <SourcedText item={words.course} />
    </section>
  );
}

function Row({ point: { when, less, low, high } }: { point: PainPoint }) {
  return (
    <tr>
      <th scope="row">{PAIN.when[when]}</th>
      <td className="spread">
        <i className="none" style={{ left: across(0) }} />
        <i className="bar" style={{ left: across(low), right: `calc(100% - ${across(high)})` }} />
        <i className="dot" style={{ left: across(less) }} />
      </td>
      <td>
        {signed(less)} <span className="soft">({PAIN.between(signed(low), signed(high))})</span>
      </td>
    </tr>
  );
}

const across = (points: number): string =>
  `${((100 * (points - PAIN_SCALE.low)) / (PAIN_SCALE.high - PAIN_SCALE.low)).toFixed(2)}%`;

/** As precise as it was published. */
const signed = (points: number): string => String(points).replace('-', '−');
