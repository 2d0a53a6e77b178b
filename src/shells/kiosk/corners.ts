import { useEffect, useRef } from 'react';

/** How near a corner counts, of the window's shorter side; within how long all four, and how long the last is held. ms. */
const NEAR = 0.15;
const WITHIN_MS = 8000;
const HELD_MS = 2000;

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Clockwise from top left; -1 is no corner. */
export function cornerAt({ x, y, width, height }: Place): number {
  const near = NEAR * Math.min(width, height);
  const column = x < near ? 0 : x > width - near ? 1 : -1;
  const row = y < near ? 0 : y > height - near ? 1 : -1;
  if (column < 0 || row < 0) return -1;
  return row === 0 ? column : 3 - column;
}

/** Corners that were touched one after the other, with one more: any other order begins anew. */
export const nextCorners = (so: readonly number[], corner: number): readonly number[] =>
  corner === so.length ? [...so, corner] : corner === 0 ? [0] : [];

/**
 * Calls `open` when the four corners were touched one after the other, clockwise from top left, and the last is held: by one finger or
 * a mouse, since not every screen feels four; nothing that a visitor or a child does by chance.
 */
export function useCorners(open: () => void): void {
  const act = useRef(open);
  act.current = open;
  useEffect(() => {
    let touched: readonly number[] = [];
    let first = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const down = ({ clientX: x, clientY: y, timeStamp }: PointerEvent) => {
      const corner = cornerAt({ x, y, width: innerWidth, height: innerHeight });
      if (timeStamp - first > WITHIN_MS) touched = [];
      touched = nextCorners(touched, corner);
      if (touched.length === 1) first = timeStamp;
      if (touched.length === 4) timer = setTimeout(() => act.current(), HELD_MS);
    };
    const up = () => {
      clearTimeout(timer);
      if (touched.length === 4) touched = [];
    };
    window.addEventListener('pointerdown', down, { capture: true, passive: true });
    for (const type of ['pointerup', 'pointercancel']) window.addEventListener(type, up, { capture: true });
    return () => {
      up();
      window.removeEventListener('pointerdown', down, { capture: true });
      for (const type of ['pointerup', 'pointercancel'])
        window.removeEventListener(type, up, { capture: true });
    };
  }, []);
}
