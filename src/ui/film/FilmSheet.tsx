import { useEffect } from 'react';
import { useStore } from 'zustand';
import { ownFilmWords } from '../../content/own-film.ts';
import { useFocusCase } from '../kit/hooks.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { FilmBeside } from './FilmBeside.tsx';
import { FilmCheck } from './FilmCheck.tsx';
import { FilmChoose } from './FilmChoose.tsx';
import { FilmTap } from './FilmTap.tsx';
import { film } from './film.ts';
import './film.css';

/** The patient's own film: chosen, three bones pointed at, points checked, used, and laid beside the model. */
export default function FilmSheet({ onClose }: { onClose: () => void }) {
  const { level } = useFocusCase();
  useEffect(() => {
    if (film.getState().level === null) film.setState({ level });
  }, [level]);
  return (
    <Sheet title={ownFilmWords().title} onClose={onClose}>
      <div className="film-sheet">
        <p className="private">{ownFilmWords().private}</p>
        <Step onClose={onClose} />
      </div>
    </Sheet>
  );
}

function Step({ onClose }: { onClose: () => void }) {
  const { picture, marked, used, busy, opened } = useStore(film);
  if (picture === null) return <FilmChoose />;
  return (
    <>
      {used !== null ? (
        <FilmBeside picture={picture} onClose={onClose} />
      ) : marked !== null ? (
        <FilmCheck picture={picture} marked={marked} />
      ) : (
        <FilmTap picture={picture} />
      )}
      <p role="status">{busy === null ? null : ownFilmWords()[busy]}</p>
      {/* Closed again once another is open. */}
      <details key={opened}>
        <summary>{ownFilmWords().another}</summary>
        <FilmChoose />
      </details>
    </>
  );
}
