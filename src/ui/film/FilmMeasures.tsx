import { useMemo } from 'react';
import { useStore } from 'zustand';
import { ownFilmWords } from '../../content/own-film.ts';
import type { FilmShape, Grade } from '../../film/judged.ts';
import type { Measure } from '../../film/measures.ts';
import type { Marked } from '../../film/six.ts';
import { film, healthyFor } from './film.ts';
import { takeMeasures } from './take-measures.ts';
import { shareList, toldOf, written } from './told.ts';

/** What the points tell, each with how far it may be off, and the button that sets the case. */
export function FilmMeasures({ marked }: { marked: Marked }) {
  const { level } = useStore(film);
  const told = useMemo(() => {
    const healthy = level === null ? null : healthyFor(level);
    return healthy === null ? null : toldOf(marked, healthy);
  }, [marked, level]);
  if (told === null || level === null) return null;
  const alone = marked.above === null || marked.below === null;
  return (
    <section className="film-told" aria-label={ownFilmWords().measures}>
      <h3>{ownFilmWords().measures}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{ownFilmWords().name}</th>
            <th scope="col">{ownFilmWords().value}</th>
            <th scope="col">{ownFilmWords().range}</th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(ownFilmWords().rows) as Measure[]).map((measure) => {
            const { value, range } = written(told, measure);
            return (
              <tr key={measure}>
                <th scope="row">{ownFilmWords().rows[measure]}</th>
                <td>{value}</td>
                <td>{range}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <dl>
        <dt>{ownFilmWords().shape}</dt>
        <dd>{shareList(told.shares.shapes, (shape) => ownFilmWords().shapes[shape as FilmShape])}</dd>
        <dt>{ownFilmWords().grade}</dt>
        <dd>{shareList(told.shares.grades, (grade) => ownFilmWords().grades[Number(grade) as Grade])}</dd>
      </dl>
      <p className="soft">
        {ownFilmWords().limits} {alone ? ownFilmWords().oneNeighbour : null}
      </p>
      <button type="button" className="btn primary" onClick={() => takeMeasures(level, told.measures)}>
        {ownFilmWords().use}
      </button>
    </section>
  );
}
