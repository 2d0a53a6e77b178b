import { useStore } from 'zustand';
import { PRACTICE } from '../../content/practice.ts';
import type { Hit } from '../../practice/measures/struck.ts';
import { lastingS } from '../../practice/replay.ts';
import { PASS_MARK, type Score } from '../../practice/score.ts';
import { csvOf, sourceOf, type Told, toldOf } from '../../practice/told.ts';
import { saveFile } from '../kit/save-file.ts';
import { Eight } from './Eight.tsx';
import { LooksGraph } from './LooksGraph.tsx';
import { lookBack } from './moves.ts';
import { again } from './run.ts';
import { practice } from './store.ts';

/** What is told of it, each beside what was published. */
export function Card() {
  const { score, log, mode, case: patientCase, replayAt, ground, eight } = useStore(practice);
  if (score === null || ground === null) return null;
  const rows = toldOf(score, log.level);
  const name = `practice-${log.level}`;
  const lasting = lastingS(log);
  const json = { case: patientCase, log, score: rows };
  return (
    <section className="card" aria-label={PRACTICE.card}>
      <h2>
        {PRACTICE.card}: {Math.round(score.total)}, {score.passed ? PRACTICE.passed : PRACTICE.notPassed}
      </h2>
      <div className="scrub">
        <label>
          {PRACTICE.replay}
          <input
            type="range"
            min={0}
            max={lasting}
            step={0.25}
            value={replayAt ?? lasting}
            onChange={(event) => lookBack(Number(event.currentTarget.value))}
          />
        </label>
        <output>{PRACTICE.at(replayAt ?? lasting, lasting)}</output>
        <ul className="legend">
          <li>
            <i className="planned" /> {PRACTICE.guides.planned}
          </li>
          <li>
            <i className="gone" /> {PRACTICE.guides.gone}
          </li>
        </ul>
      </div>
      <div className="row">
        <button type="button" className="btn primary" onClick={() => void again(mode)}>
          {eight === null ? PRACTICE.again : PRACTICE.eight.next}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => saveFile(`${name}.csv`, csvOf(rows), 'text/csv')}
        >
          {PRACTICE.csv}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => saveFile(`${name}.json`, JSON.stringify(json, null, 1), 'application/json')}
        >
          {PRACTICE.json}
        </button>
      </div>
      {eight === null ? null : <Eight />}
      <LooksGraph log={log} ground={ground} />
      <table>
        <thead>
          <tr>
            <th scope="col">{PRACTICE.measure}</th>
            <th scope="col">{PRACTICE.yours}</th>
            <th scope="col">{PRACTICE.published}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.id} ${row.side ?? ''}`} row={row} score={score} />
          ))}
        </tbody>
      </table>
      <p className="note">{PRACTICE.passNote(PASS_MARK)}</p>
      <p className="note">{PRACTICE.kept}</p>
    </section>
  );
}

function Row({ row, score }: { row: Told; score: Score }) {
  const { id, side, unit, published } = row;
  const source = published === null ? null : sourceOf(published.source);
  return (
    <tr>
      <th scope="row">
        {PRACTICE.told[id]}
        {side === null ? '' : `, ${PRACTICE.sides[side].toLowerCase()}`}
      </th>
      <td>{saidOf(row, score)}</td>
      <td>
        {published === null || source === null ? (
          PRACTICE.none
        ) : (
          <>
            {PRACTICE.range(published.low, published.high, unit)}{' '}
            <small>
              {source.source}
              {source.mark === 'memory' ? ` (${PRACTICE.unverified})` : ''}
            </small>
          </>
        )}
      </td>
    </tr>
  );
}

const struck = (hits: readonly Hit[]): string =>
  hits.map(({ what, mm }) => `${PRACTICE.structures[what]} ${mm.toFixed(1)} mm`).join('; ');

function saidOf({ id, side, value, unit }: Told, { sides }: Score): string {
  if (id === 'hits') return struck(sides.find((one) => one.side === side)?.hits ?? []) || PRACTICE.none;
  if (value === null || value === '') return PRACTICE.none;
  if (typeof value === 'number') {
    const whole = unit === '' || unit === 's';
    return `${value.toFixed(whole ? 0 : 1)}${unit === '' ? '' : unit === '°' ? unit : ` ${unit}`}`;
  }
  return (PRACTICE.values as Readonly<Record<string, string>>)[value] ?? value;
}
