import { invalidate } from '@react-three/fiber';
import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { LATER } from '../../../content/later.ts';
import { picture } from '../../../session/picture.ts';
import { CUBE_FACES } from './faces.ts';
import './cube.css';

/** How far an arrow key turns the model, degrees. */
const STEP_DEG = 15;
const ARROWS: Readonly<Record<string, readonly [right: number, up: number]>> = {
  ArrowLeft: [STEP_DEG, 0],
  ArrowRight: [-STEP_DEG, 0],
  ArrowUp: [0, -STEP_DEG],
  ArrowDown: [0, STEP_DEG],
};

const turn = (event: KeyboardEvent) => {
  const by = ARROWS[event.key];
  if (by === undefined) return;
  event.preventDefault();
  picture.turn(...by);
};

/** A cube that turns as the model does: a face goes to its view, arrows turn. One stop for the keyboard: the face in front. */
export function ViewCube({ at }: { at: RefObject<HTMLDivElement | null> }) {
  // The driver turns it when it draws.
  useEffect(() => invalidate(), []);
  const words = LATER.views;
  return (
    <fieldset className="viewcube" aria-label={words.cube} title={words.cubeHint} onKeyDown={turn}>
      <div ref={at}>
        {CUBE_FACES.map(({ view, letter }) => (
          <button
            key={view}
            type="button"
            data-face={view}
            tabIndex={-1}
            aria-label={words.names[view]}
            onClick={() => picture.fit(view)}
          >
            {letter}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
