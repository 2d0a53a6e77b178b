import { type KeyboardEvent, type PointerEvent, useMemo } from 'react';
import { useStore } from 'zustand';
import { LATER } from '../../content/later.ts';
import type { Spot } from '../../fluoro/arm.ts';
import { anchorsOf, RULER_POINTS } from '../../fluoro/measure.ts';
import type { PaneName } from '../../session/view/fluoro-view.ts';
import { movePoint, rulerStore, spotsOf } from './ruler-store.ts';
import type { Held } from './use-taken.ts';

/** An arrow key moves a point by this much on the detector, mm; with shift ten times as far. */
const STEP_MM = 0.25;
const ARROWS: Readonly<Record<string, Spot>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The points of the ruler that lies on this pane, each a button that can be dragged or moved by keys. */
export function RulerPoints({ pane, held, flipped }: { pane: PaneName; held: Held; flipped: boolean }) {
  const across = flipped ? -1 : 1;
  const ruler = useStore(rulerStore);
  const anchors = useMemo(() => anchorsOf(held.marks, held.beam), [held]);
  if (ruler.pane !== pane || ruler.name === 'none') return null;
  const names = RULER_POINTS[ruler.name];
  const spots = spotsOf(ruler.points, anchors);
  const { fieldMm } = held;
  const place = ([x, y]: Spot) => ({
    left: `${50 + (across * 100 * x) / fieldMm}%`,
    top: `${50 - (100 * y) / fieldMm}%`,
  });

  const spotOf = (event: PointerEvent<HTMLButtonElement>): Spot => {
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (box === undefined) return [0, 0];
    return [
      across * ((event.clientX - box.left) / box.width - 0.5) * fieldMm,
      (0.5 - (event.clientY - box.top) / box.height) * fieldMm,
    ];
  };
  const dragged = (index: number) => (event: PointerEvent<HTMLButtonElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      movePoint(index, spotOf(event), anchors, event.type === 'pointerup');
  };
  const keyed = (index: number) => (event: KeyboardEvent<HTMLButtonElement>) => {
    const way = ARROWS[event.key];
    if (way === undefined) return;
    event.preventDefault();
    const step = STEP_MM * (event.shiftKey ? 10 : 1);
    const [x, y] = spots[index];
    movePoint(index, [x + across * way[0] * step, y + way[1] * step], anchors, false);
  };
  return (
    <>
      <svg
        className="ruler"
        viewBox={`${-fieldMm / 2} ${-fieldMm / 2} ${fieldMm} ${fieldMm}`}
        aria-hidden="true"
      >
        <path d={pairs(spots.map(([x, y]): Spot => [across * x, y]))} />
      </svg>
      {spots.map((spot, index) => (
        <button
          key={names[index]}
          type="button"
          className="point"
          style={place(spot)}
          aria-label={LATER.fluoro.points[names[index]] ?? names[index]}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={dragged(index)}
          onPointerUp={dragged(index)}
          onKeyDown={keyed(index)}
        />
      ))}
    </>
  );
}

/** Points belong together two by two. */
function pairs(spots: readonly Spot[]): string {
  let path = '';
  for (let i = 0; i + 1 < spots.length; i += 2)
    path += `M${spots[i][0]} ${-spots[i][1]}L${spots[i + 1][0]} ${-spots[i + 1][1]}`;
  return path;
}
