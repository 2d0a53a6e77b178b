import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { ownFilmWords } from '../../content/own-film.ts';
import type { Picture, Point } from '../../film/picture.ts';
import { BONES, type Bone, depthOf, type Marked, POINTS, withPoint } from '../../film/six.ts';
import { FilmMeasures } from './FilmMeasures.tsx';
import { FilmPane, placeOf } from './FilmPane.tsx';
import { film, find, snapAll, tapAgain } from './film.ts';
import { stepped } from './keys.ts';
import { Loupe } from './Loupe.tsx';
import { Pick } from './Pick.tsx';

interface Held {
  bone: Bone;
  at: number;
}

/** How near a finger must be to a point to take it, CSS px. */
const REACH = 30;

/** The proposed points, to be checked and corrected, and what they tell. */
export function FilmCheck({ picture, marked }: { picture: Picture; marked: Marked }) {
  const { front, dark } = useStore(film);
  const canvas = useRef<HTMLCanvasElement>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const [held, setHeld] = useState<Held | null>(null);
  const from = useRef<{ finger: Point; point: Point } | null>(null);
  const pointOf = ({ bone, at }: Held): Point | null => marked[bone]?.[at] ?? null;
  const move = ({ bone, at }: Held, point: Point) =>
    film.setState({ marked: withPoint(marked, bone, at, point) });
  const onPoint = (finger: Point, kind: 'down' | 'move' | 'up', k: number) => {
    if (kind === 'down') {
      const near = nearest(marked, finger);
      const point = near === null ? null : pointOf(near);
      if (near === null || point === null) return;
      if (Math.hypot(point[0] - finger[0], point[1] - finger[1]) > REACH * k) return;
      from.current = { finger, point };
      setHeld(near);
      buttons.current.get(keyOf(near))?.focus();
      return;
    }
    if (kind === 'move' && from.current !== null && held !== null) {
      // It goes with the finger, not under it.
      const { finger: begun, point } = from.current;
      move(held, [point[0] + finger[0] - begun[0], point[1] + finger[1] - begun[1]]);
    }
    if (kind === 'up') from.current = null;
  };
  const loupe = held === null ? null : pointOf(held);
  return (
    <>
      <p>{ownFilmWords().check}</p>
      <FilmPane picture={picture} canvas={canvas} onPoint={onPoint}>
        <Outlines picture={picture} marked={marked} />
        {BONES.flatMap((bone) =>
          (marked[bone] ?? []).map((point, at) => {
            const own = { bone, at };
            return (
              <button
                key={keyOf(own)}
                ref={(element) => {
                  if (element === null) buttons.current.delete(keyOf(own));
                  else buttons.current.set(keyOf(own), element);
                }}
                type="button"
                className={`film-point ${bone}`}
                style={placeOf(picture, point)}
                aria-label={ownFilmWords().point(
                  ownFilmWords().bones[bone],
                  ownFilmWords().points[POINTS[at]],
                )}
                onFocus={() => setHeld(own)}
                onBlur={() => setHeld(null)}
                onKeyDown={(event) => {
                  const step = Math.max(1, picture.width / 800) * (event.shiftKey ? 5 : 1);
                  const next = stepped(event.key, point, step, picture);
                  if (next === null) return;
                  event.preventDefault();
                  event.stopPropagation();
                  move(own, next);
                }}
              />
            );
          }),
        )}
        {loupe === null ? null : (
          <Loupe picture={picture} canvas={canvas} at={loupe} across={0.45 * depthOf(marked.broken)} />
        )}
      </FilmPane>
      <p className="soft">{ownFilmWords().twoLines}</p>
      <div className="film-asks">
        <Pick<'left' | 'right'>
          label={ownFilmWords().side}
          options={[
            ['left', ownFilmWords().sides.left],
            ['right', ownFilmWords().sides.right],
          ]}
          value={front === 1 ? 'right' : 'left'}
          onChange={(side) => void find({ front: side === 'right' ? 1 : -1, dark })}
        />
        <label className="film-tick">
          <input
            type="checkbox"
            checked={dark}
            onChange={(event) => void find({ front, dark: event.target.checked })}
          />
          <span>{ownFilmWords().dark}</span>
        </label>
        <button type="button" className="btn quiet" onClick={snapAll}>
          {ownFilmWords().snap}
        </button>
        <button type="button" className="btn quiet" onClick={tapAgain}>
          {ownFilmWords().again}
        </button>
      </div>
      <FilmMeasures marked={marked} />
    </>
  );
}

const keyOf = ({ bone, at }: Held): string => `${bone} ${at}`;

function nearest(marked: Marked, [x, y]: Point): Held | null {
  let best: Held | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const bone of BONES)
    marked[bone]?.forEach(([px, py], at) => {
      const away = Math.hypot(px - x, py - y);
      if (away < least) {
        least = away;
        best = { bone, at };
      }
    });
  return best;
}

/** Each bone's six points joined, so that one that is off is seen. */
function Outlines({ picture: { width, height }, marked }: { picture: Picture; marked: Marked }) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {BONES.map((bone) => {
        const six = marked[bone];
        if (six === null) return null;
        const round = [0, 2, 4, 5, 3, 1].map((at) => six[at].map((value) => value + 0.5).join(',')).join(' ');
        return <polygon key={bone} className={bone} points={round} vectorEffect="non-scaling-stroke" />;
      })}
    </svg>
  );
}
