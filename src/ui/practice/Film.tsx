import { useStore } from 'zustand';
import { PRACTICE } from '../../content/practice.ts';
import type { Screen } from '../../practice/log.ts';
import { session } from '../../session/store.ts';
import { PaneMarks } from '../fluoro/Marks.tsx';
import { paneWords } from '../fluoro/twin.ts';
import { useCanvas } from '../fluoro/use-canvas.ts';
import { useTaken } from '../fluoro/use-taken.ts';
import { FilmGuides } from './FilmGuides.tsx';
import { shoot } from './moves.ts';
import { practice } from './store.ts';

const KEY: Readonly<Record<Screen, string>> = { ap: 'A', lateral: 'L' };

/** One screen with the last picture that was taken on it, and its pedal. */
export function Film({ screen }: { screen: Screen }) {
  const canvas = useCanvas(screen);
  const held = useTaken(screen);
  const arm = useStore(session, ({ view }) => view.fluoro[screen]);
  const busy = useStore(practice, ({ step }) => step === 'planning' || step === 'done');
  const name = PRACTICE.screens[screen];
  const sees = held === null ? '' : paneWords(held.looked);
  return (
    <figure className="xray film">
      <figcaption>
        <b>{name}</b>
        <span>
          {Math.round(arm.orbitalDeg)}°, {Math.round(arm.angularDeg)}°
        </span>
      </figcaption>
      <div className="screen">
        <canvas ref={canvas} role="img" aria-label={PRACTICE.film(name, sees)} />
        {held === null ? null : <PaneMarks pane={screen} held={held} coached={[]} />}
        {held === null ? null : <FilmGuides held={held} />}
      </div>
      <button type="button" className="btn" disabled={busy} onClick={() => shoot(screen)}>
        {PRACTICE.shoot(name, KEY[screen])}
      </button>
    </figure>
  );
}
