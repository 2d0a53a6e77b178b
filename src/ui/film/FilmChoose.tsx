import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { ownFilmWords } from '../../content/own-film.ts';
import { film, openFilm } from './film.ts';

/** A file is chosen, dropped or photographed; what cannot be read is refused in words, and what was open stays. */
export function FilmChoose() {
  const { why, busy, picture } = useStore(film);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) void openFilm(file);
  };
  return (
    <section
      className={`film-choose ${over ? 'over' : ''}`}
      aria-label={ownFilmWords().file}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <p>{ownFilmWords().choose}</p>
      <FileField
        label={ownFilmWords().file}
        accept="image/png,image/jpeg,.dcm,.dicom,application/dicom,*/*"
        onFiles={take}
      />
      <FileField label={ownFilmWords().photo} accept="image/*" camera onFiles={take} />
      <p className="soft">{ownFilmWords().drop}</p>
      <div role="alert">
        {why === null ? null : (
          <p className="refused">
            <b>{ownFilmWords().refused}</b> {ownFilmWords().refusals[why]}
            {picture === null ? null : ` ${ownFilmWords().still}`}
          </p>
        )}
      </div>
      {picture === null ? <p role="status">{busy === null ? null : ownFilmWords()[busy]}</p> : null}
    </section>
  );
}

interface FileFieldProps {
  label: string;
  accept: string;
  camera?: boolean;
  onFiles: (files: FileList | null) => void;
}

function FileField({ label, accept, camera = false, onFiles }: FileFieldProps) {
  const id = useId();
  return (
    <p className="film-file">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        {...(camera ? { capture: 'environment' as const } : {})}
        onChange={(event) => {
          onFiles(event.target.files);
          // The same file can be chosen again.
          event.target.value = '';
        }}
      />
    </p>
  );
}
