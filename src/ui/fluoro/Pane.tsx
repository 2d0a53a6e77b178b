import { type PointerEvent, useRef } from 'react';
import { useStore } from 'zustand';
import { clamp } from '../../../models/math/scalar.ts';
import { LATER } from '../../content/later.ts';
import { magnification } from '../../fluoro/arm.ts';
import type { Coached } from '../../fluoro/coach.ts';
import { setArm } from '../../fluoro/store.ts';
import { session } from '../../session/store.ts';
import { ANGULAR_RANGE, ORBITAL_RANGE, type PaneName } from '../../session/view/fluoro-view.ts';
import { bench } from '../bench/store.ts';
import { PaneMarks } from './Marks.tsx';
import { RulerPoints } from './Ruler.tsx';
import { paneWords } from './twin.ts';
import { useCanvas } from './use-canvas.ts';
import type { Held } from './use-taken.ts';

interface PaneProps {
  pane: PaneName;
  held: Held | null;
  coached: readonly Coached[];
}

/** One picture, as large as its frame: letters, needle check and ruler over it; dragging turns the arm. */
export function Pane({ pane, held, coached }: PaneProps) {
  const { orbitalDeg, angularDeg } = useStore(session, (now) => now.view.fluoro[pane]);
  const sourceMm = useStore(session, (now) => now.view.fluoro.sourceMm);
  const single = useStore(session, (now) => now.view.fluoro.screening === 'single');
  const flipped = useStore(bench, (now) => now.flipped) && pane === 'lateral';
  const { canvas, drag } = usePane(pane, flipped);
  const name = LATER.fluoro.panes[pane];
  return (
    <figure className="xray">
      <figcaption>
        <b>{name}</b>
        <span>
          {LATER.fluoro.caption(orbitalDeg, angularDeg, magnification(sourceMm))}
          {single && held !== null ? `, ${LATER.fluoro.held}` : ''}
        </span>
      </figcaption>
      <div className="room">
        <div className="screen" title={LATER.fluoro.drag} {...drag}>
          <div
            role="img"
            aria-label={LATER.fluoro.picture(
              name,
              orbitalDeg,
              angularDeg,
              held === null ? '' : paneWords(held.looked),
            )}
          >
            <canvas ref={canvas} data-flipped={flipped ? '' : undefined} />
          </div>
          {held === null ? null : <PaneMarks pane={pane} held={held} coached={coached} flipped={flipped} />}
          {held === null ? null : <RulerPoints pane={pane} held={held} flipped={flipped} />}
        </div>
      </div>
    </figure>
  );
}

/** Degrees for a drag across the whole pane. */
const DRAG_DEG = 60;

function usePane(pane: PaneName, flipped: boolean) {
  const canvas = useCanvas(pane);
  const from = useRef<{ x: number; y: number; orbital: number; angular: number } | null>(null);
  const drag = {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      if (event.button !== 0 || (event.target as Element).closest('button') !== null) return;
      const { orbitalDeg, angularDeg } = session.getState().view.fluoro[pane];
      from.current = { x: event.clientX, y: event.clientY, orbital: orbitalDeg, angular: angularDeg };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      const start = from.current;
      if (start === null) return;
      const perPx = DRAG_DEG / event.currentTarget.clientWidth;
      setArm(pane, {
        orbitalDeg: clamp(
          Math.round(start.orbital - (flipped ? -1 : 1) * (event.clientX - start.x) * perPx),
          ORBITAL_RANGE[0],
          ORBITAL_RANGE[1],
        ),
        angularDeg: clamp(
          Math.round(start.angular - (event.clientY - start.y) * perPx),
          ANGULAR_RANGE[0],
          ANGULAR_RANGE[1],
        ),
      });
    },
    onPointerUp: () => {
      from.current = null;
    },
    onPointerCancel: () => {
      from.current = null;
    },
  };
  return { canvas, drag };
}
