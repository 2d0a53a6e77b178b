import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { BENCH } from '../../content/study.ts';
import type { Edge } from '../../session/view/arrangement.ts';
import { isAway, putAway, setSize } from './change.ts';
import { bench } from './store.ts';

interface SeparatorProps {
  edge: Edge;
  /** The id of the pane that it sizes. */
  pane: string;
  /** The line stands upright: it sets a width. */
  upright: boolean;
  /** Which way makes the pane larger: 1 to the right and down, -1 to the left and up. */
  grows: 1 | -1;
}

/** An arrow key's step, px, and one with shift. */
const STEP_PX = 16;
const LARGE_PX = 64;
/** Dragged to less than this a pane is put away. */
const AWAY_PX = 96;

const sizeOf = (pane: string, upright: boolean): number => {
  const box = document.getElementById(pane)?.getBoundingClientRect();
  return (upright ? box?.width : box?.height) ?? 0;
};

/**
 * The line between two panes: dragged by mouse or finger, moved by arrow keys; Enter puts the pane away and back, a double click
 * gives it its own size. Sizes are px that CSS holds within bounds, so a smaller window needs nothing done.
 *
 * react-resizable-panels 4.24 was weighed: its panels are 16 kB gzip and its grid 18.5, this is one; and places and sizes are its
 * own to set, inline, so that a narrow page could not put the same panes under one another without taking the picture's canvas
 * out of the page and making it anew.
 */
export function Separator({ edge, pane, upright, grows }: SeparatorProps) {
  const line = useRef<HTMLDivElement>(null);
  const from = useRef<{ at: number; size: number } | null>(null);
  const sizes = useStore(bench, (now) => now.sizes);
  const [share, setShare] = useState(50);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is measured again when any pane has another size
  useEffect(() => {
    const room = line.current?.parentElement?.getBoundingClientRect();
    const whole = (upright ? room?.width : room?.height) ?? 0;
    if (whole > 0) setShare(Math.round((100 * sizeOf(pane, upright)) / whole));
  }, [sizes, pane, upright]);
  const along = (event: PointerEvent) => (upright ? event.clientX : event.clientY);

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    from.current = { at: along(event), size: sizeOf(pane, upright) };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const start = from.current;
    if (start === null) return;
    const px = Math.max(0, start.size + grows * (along(event) - start.at));
    if (px < AWAY_PX && !isAway(edge)) putAway(edge, true);
    else if (px >= AWAY_PX) {
      if (isAway(edge)) putAway(edge, false);
      setSize(edge, px, true);
    }
  };
  const onPointerUp = () => {
    if (from.current === null) return;
    from.current = null;
    // What CSS has left of it is what it is: the next drag starts where the line is seen.
    if (!isAway(edge)) setSize(edge, sizeOf(pane, upright));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const [less, more] = upright ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    const by = event.shiftKey ? LARGE_PX : STEP_PX;
    if (event.key === 'Enter') putAway(edge, !isAway(edge));
    else if (event.key === less || event.key === more) {
      if (isAway(edge)) putAway(edge, false);
      setSize(edge, Math.max(AWAY_PX, sizeOf(pane, upright) + grows * (event.key === more ? by : -by)));
    } else if (event.key === 'Home') setSize(edge, AWAY_PX);
    else if (event.key === 'End') setSize(edge, 10_000);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; this is ARIA's window splitter
    <div
      ref={line}
      className={`separator ${upright ? 'upright' : 'flat'} at-${edge}`}
      role="separator"
      tabIndex={0}
      aria-orientation={upright ? 'vertical' : 'horizontal'}
      aria-label={BENCH.size(BENCH.paneNames[edge])}
      aria-controls={pane}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share}
      title={BENCH.sizeHint}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onDoubleClick={() => setSize(edge, null)}
      onKeyDown={onKeyDown}
    />
  );
}
