import { type PointerEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { Picture, Point } from '../../film/picture.ts';

interface FilmPaneProps {
  picture: Picture;
  /** The film's own canvas, for whoever shows a part of it larger. */
  canvas?: RefObject<HTMLCanvasElement | null>;
  children?: ReactNode;
  onPoint?: (point: Point, kind: 'down' | 'move' | 'up', pxPerCss: number) => void;
}

/** The film as large as there is room, with what lies over it; tells in the film's own pixels where it is pointed at. */
export function FilmPane({ picture, canvas, children, onPoint }: FilmPaneProps) {
  const own = useRef<HTMLCanvasElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const { width, height } = picture;
  useEffect(() => {
    const element = own.current;
    if (canvas !== undefined) canvas.current = element;
    const context = element?.getContext('2d');
    if (element === null || !context) return;
    context.putImageData(imageOf(picture), 0, 0);
  }, [picture, canvas]);
  const tell = (kind: 'down' | 'move' | 'up') => (event: PointerEvent) => {
    const box = pane.current?.getBoundingClientRect();
    if (box === undefined || onPoint === undefined) return;
    if (kind === 'down') pane.current?.setPointerCapture(event.pointerId);
    const k = width / box.width;
    onPoint([(event.clientX - box.left) * k - 0.5, (event.clientY - box.top) * k - 0.5], kind, k);
  };
  return (
    <div
      ref={pane}
      className="film-pane"
      style={{ aspectRatio: `${width} / ${height}`, width: `min(100%, calc(64dvh * ${width / height}))` }}
      onPointerDown={tell('down')}
      onPointerMove={tell('move')}
      onPointerUp={tell('up')}
      onPointerCancel={tell('up')}
    >
      <canvas ref={own} width={width} height={height} />
      {children}
    </div>
  );
}

function imageOf({ width, height, grey }: Picture): ImageData {
  const image = new ImageData(width, height);
  for (let i = 0; i < grey.length; i++) {
    const value = 255 * grey[i];
    image.data[4 * i] = value;
    image.data[4 * i + 1] = value;
    image.data[4 * i + 2] = value;
    image.data[4 * i + 3] = 255;
  }
  return image;
}

/** Where a point of the film stands in the pane. */
export const placeOf = ({ width, height }: Picture, [x, y]: Point) => ({
  left: `${(100 * (x + 0.5)) / width}%`,
  top: `${(100 * (y + 0.5)) / height}%`,
});
