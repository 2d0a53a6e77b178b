import { type RefObject, useEffect, useRef } from 'react';
import type { Picture, Point } from '../../film/picture.ts';

const SIZE = 144;

/** What lies under a point, larger: in the corner that is farther from it. */
export function Loupe({
  picture: { width, height },
  canvas,
  at: [x, y],
  across,
}: {
  picture: Picture;
  canvas: RefObject<HTMLCanvasElement | null>;
  at: Point;
  /** How much of the film is in it, px. */
  across: number;
}) {
  const own = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = own.current?.getContext('2d');
    const film = canvas.current;
    if (!context || film === null) return;
    context.fillRect(0, 0, SIZE, SIZE);
    const left = x + 0.5 - across / 2;
    const top = y + 0.5 - across / 2;
    context.drawImage(film, left, top, across, across, 0, 0, SIZE, SIZE);
  }, [canvas, x, y, across]);
  return (
    <span
      className={`film-loupe ${x > width / 2 ? 'left' : 'right'} ${y > height / 2 ? 'top' : 'bottom'}`}
      aria-hidden="true"
    >
      <canvas ref={own} width={SIZE} height={SIZE} />
    </span>
  );
}
