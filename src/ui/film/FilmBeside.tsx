import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { listed, percent } from '../../content/intl.ts';
import { ownFilmWords } from '../../content/own-film.ts';
import type { Picture } from '../../film/picture.ts';
import { session } from '../../session/store.ts';
import { FilmPane } from './FilmPane.tsx';
import { film } from './film.ts';
import { type ModelFilm, modelFilm } from './model-film.ts';

/** The film and over it the model's own lateral X-ray, laid on the points, with a wipe between the two. */
export function FilmBeside({ picture, onClose }: { picture: Picture; onClose: () => void }) {
  const { used, marked, level, taken, dark } = useStore(film);
  const [model, setModel] = useState<ModelFilm | 'making' | 'failed'>('making');
  const [share, setShare] = useState(50);
  const plan = useStore(session, (now) => (now.planning ? null : now.plan));
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (plan === null || marked === null || level === null) return;
    let left = false;
    modelFilm(plan, level, marked)
      .then((made) => {
        if (!left) setModel(made ?? 'failed');
      })
      .catch(() => {
        if (!left) setModel('failed');
      });
    return () => {
      left = true;
    };
  }, [plan, marked, level]);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || typeof model === 'string') return;
    draw(context, model, picture);
  }, [model, picture]);
  if (used === null || marked === null) return null;
  const made = typeof model === 'string' ? null : model;
  return (
    <section className="film-beside" aria-label={ownFilmWords().beside}>
      <p role="status">
        <b>{ownFilmWords().used}</b>{' '}
        {taken === 'lying' && used.standing > used.lying + 0.01
          ? ownFilmWords().stands(percent(used.lying), percent(used.standing))
          : null}{' '}
        {used.clamped.length > 0
          ? ownFilmWords().clamped(listed(used.clamped.map((row) => ownFilmWords().rows[row])))
          : null}
      </p>
      <h3>{ownFilmWords().beside}</h3>
      <FilmPane picture={picture}>
        <canvas
          ref={canvas}
          className={dark ? 'film-model dark' : 'film-model'}
          width={picture.width}
          height={picture.height}
          style={{ clipPath: `inset(0 ${100 - share}% 0 0)` }}
        />
        <span className="film-wipe" style={{ left: `${share}%` }} />
      </FilmPane>
      {made === null ? (
        <p role="status">{model === 'failed' ? ownFilmWords().unmade : ownFilmWords().making}</p>
      ) : (
        <>
          <label className="film-range">
            <span>{ownFilmWords().wipe}</span>
            <input
              type="range"
              min={0}
              max={100}
              value={share}
              aria-valuetext={`${share}%`}
              onChange={(event) => setShare(Number(event.target.value))}
            />
          </label>
          <p className="soft">{ownFilmWords().fits(percent(made.onFilm.rms / heightOf(marked.broken)))}</p>
        </>
      )}
      <p className="film-buttons">
        <button type="button" className="btn quiet" onClick={() => film.setState({ used: null })}>
          {ownFilmWords().correct}
        </button>
        <button type="button" className="btn primary" onClick={onClose}>
          {ownFilmWords().show}
        </button>
      </p>
    </section>
  );
}

const heightOf = (six: readonly (readonly [number, number])[]): number =>
  Math.hypot(six[4][0] - six[5][0], six[4][1] - six[5][1]);

/** Lays the model's picture on the film's pixels; in a film whose front is to the right it is turned over. */
function draw(
  context: CanvasRenderingContext2D,
  { image, onFilm }: ModelFilm,
  { width, height }: Picture,
): void {
  const own = document.createElement('canvas');
  own.width = image.width;
  own.height = image.height;
  own.getContext('2d')?.putImageData(image, 0, 0);
  const { a, b, x, y, mirrored } = onFilm.map;
  const flip = mirrored ? -1 : 1;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = '#000';
  context.fillRect(0, 0, width, height);
  // Pixels' middles are whole numbers here, their corners are on a canvas.
  context.setTransform(
    flip * a,
    flip * b,
    -b,
    a,
    x + 0.5 - 0.5 * (flip * a - b),
    y + 0.5 - 0.5 * (flip * b + a),
  );
  context.drawImage(own, 0, 0);
}
