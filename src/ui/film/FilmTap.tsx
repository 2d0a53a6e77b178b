import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { ownFilmWords } from '../../content/own-film.ts';
import { TAKEN, type Taken } from '../../film/case-of.ts';
import type { Picture, Point } from '../../film/picture.ts';
import type { TreatedLevel } from '../../sim/case/case.ts';
import { TREATED_LEVELS } from '../../sim/case/params.ts';
import { FilmPane, placeOf } from './FilmPane.tsx';
import { film, mayLeaveOut, tap, tapAgain, wanted } from './film.ts';
import { stepped } from './keys.ts';
import { Pick } from './Pick.tsx';

/** The cross moves by this share of the film's width. */
const STEP = 0.01;

/** Which bone it is and how the film was taken, then a tap on the middle of three bones. */
export function FilmTap({ picture }: { picture: Picture }) {
  const now = useStore(film);
  const bone = wanted(now);
  const [cross, setCross] = useState<Point>([picture.width / 2, picture.height / 4]);
  const down = useRef<Point | null>(null);
  return (
    <>
      <div className="film-asks">
        <Pick<TreatedLevel>
          label={ownFilmWords().which}
          options={TREATED_LEVELS.map((level) => [level, level])}
          value={now.level ?? TREATED_LEVELS[0]}
          onChange={(level) => {
            film.setState({ level });
            tapAgain();
          }}
        />
        <Pick<Taken>
          label={ownFilmWords().taken}
          options={TAKEN.map((taken) => [taken, ownFilmWords().takens[taken]])}
          value={now.taken}
          onChange={(taken) => film.setState({ taken })}
        />
      </div>
      <p className="soft">{ownFilmWords().whyTaken}</p>
      {bone === null ? null : (
        <p className="film-tap" role="status">
          <b>{ownFilmWords().tap(ownFilmWords().bones[bone])}</b> {ownFilmWords().tapKeys}
        </p>
      )}
      <FilmPane
        picture={picture}
        onPoint={(point, kind, k) => {
          if (bone === null) return;
          if (kind === 'down') down.current = point;
          // A finger that has gone on was scrolling.
          if (kind !== 'up' || down.current === null) return;
          const far = Math.hypot(point[0] - down.current[0], point[1] - down.current[1]) > 12 * k;
          down.current = null;
          if (!far) tap(point);
        }}
      >
        {now.taps.map((point, at) =>
          point === null ? null : (
            // Taps come in order and never change places.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <span key={at} className="film-tapped" style={placeOf(picture, point)} />
          ),
        )}
        {bone === null ? null : (
          <button
            type="button"
            className="film-cross"
            style={placeOf(picture, cross)}
            aria-label={ownFilmWords().cross(ownFilmWords().bones[bone])}
            onPointerDown={(event) => event.preventDefault()}
            onKeyDown={(event) => {
              if (event.key === 'Enter') {
                event.preventDefault();
                tap(cross);
                return;
              }
              const step = STEP * picture.width * (event.shiftKey ? 5 : 1);
              const next = stepped(event.key, cross, step, picture);
              if (next === null) return;
              event.preventDefault();
              event.stopPropagation();
              setCross(next);
            }}
          />
        )}
      </FilmPane>
      <p className="film-buttons">
        {bone !== null && mayLeaveOut(now) ? (
          <button type="button" className="btn quiet" onClick={() => tap(null)}>
            {ownFilmWords().skip}
          </button>
        ) : null}
        {now.taps.length > 0 ? (
          <button type="button" className="btn quiet" onClick={tapAgain}>
            {ownFilmWords().again}
          </button>
        ) : null}
      </p>
    </>
  );
}
