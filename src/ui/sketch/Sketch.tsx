import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { sketchWords } from '../../content/sketch.ts';
import { changeMarks, undoMarks } from '../../session/sketch/change.ts';
import { moveText } from '../../session/sketch/sketch.ts';
import { type Sight, toPage } from '../../session/view/sight.ts';
import { Marks } from './Marks.tsx';
import { TENTHS } from './outline.ts';
import { closeSketch, sketchPlace } from './place.ts';
import { SketchBar } from './SketchBar.tsx';
import './sketch.css';
import { textMm, useHand, type Waiting } from './use-hand.ts';
import { useSeen, useSketch } from './use-sketch.ts';

/** What is drawn on the picture, over it; and while somebody draws, what they draw with. */
export default function Sketch() {
  const open = useStore(sketchPlace, (now) => now.open);
  const colour = useStore(sketchPlace, (now) => now.colour);
  const seen = useSeen();
  const sketch = useSketch();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const sheet = useRef<SVGSVGElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { draft, on } = useHand(seen, (place) => {
    setWaiting(place);
    field.current?.focus();
  });
  useKeys(open, () => sketch !== undefined && undoMarks(sketch));
  const marks = sketch?.marks ?? [];
  const put = (text: string) => {
    if (seen === null) return;
    const last = seen.paneWidth < seen.width ? 1 : 0;
    const { pane, at } = waiting ?? { pane: last, at: seen.middle };
    changeMarks(seen.facing, (before) => [
      ...before,
      { kind: 'text', colour, pane, at, text, sizeMm: textMm(seen) },
    ]);
    setWaiting(null);
    // From here arrow keys move it.
    sheet.current?.focus();
  };
  const pressed = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || seen === null || !marks.some(({ kind }) => kind === 'text')) return;
    event.preventDefault();
    const mm = (event.shiftKey ? FAR_PX : NEAR_PX) / seen.pxPerMm;
    changeMarks(seen.facing, moveText(step[0] * mm, step[1] * mm), true);
  };
  const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
  const label = open
    ? `${sketchWords().sheet}${texts.length > 0 ? ` ${sketchWords().drawn(texts)}` : ''}`
    : sketchWords().drawn(texts);
  return (
    <>
      {open ? <SketchBar sketch={sketch} facing={seen?.facing ?? null} field={field} onPut={put} /> : null}
      {seen === null ? null : (
        <svg
          ref={sheet}
          className={`sketch ${open ? 'open' : ''}`}
          role={open ? 'group' : 'img'}
          aria-label={label}
          aria-hidden={!open && marks.length === 0}
          tabIndex={open ? 0 : undefined}
          onKeyDown={open ? pressed : undefined}
          {...(open ? on : {})}
        >
          {[0, 1].map((pane) => (
            <g key={pane} transform={transformOf(seen, pane)}>
              <Marks marks={marks.filter((mark) => mark.pane === pane)} />
              {draft?.pane === pane ? <Marks marks={[draft]} /> : null}
              {waiting?.pane === pane ? (
                <circle
                  className="waiting"
                  cx={waiting.at[0] * TENTHS}
                  cy={waiting.at[1] * TENTHS}
                  r={(TENTHS * NEAR_PX) / seen.pxPerMm}
                  strokeWidth={(TENTHS * 2) / seen.pxPerMm}
                />
              ) : null}
            </g>
          ))}
        </svg>
      )}
    </>
  );
}

/** From tenths of a millimetre of the plane to pixels of the page. */
function transformOf(seen: Sight, pane: number): string {
  const [x, y] = toPage(seen, pane, 0, 0);
  return `translate(${x.toFixed(3)} ${y.toFixed(3)}) scale(${(seen.pxPerMm / TENTHS).toFixed(6)})`;
}

/** How far an arrow key moves words, page pixels; with Shift further. */
const NEAR_PX = 8;
const FAR_PX = 48;
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** While somebody draws, Escape ends it and Ctrl+Z takes the last mark back, wherever the focus is: before the page's own keys. */
function useKeys(open: boolean, undo: () => void): void {
  const latest = useRef(undo);
  latest.current = undo;
  useEffect(() => {
    if (!open) return;
    const pressed = (event: globalThis.KeyboardEvent) => {
      if (document.querySelector('dialog[open]') !== null) return;
      const written = event.target instanceof HTMLInputElement && event.target.type === 'text';
      const back = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (event.key !== 'Escape' && (!back || written)) return;
      event.preventDefault();
      event.stopPropagation();
      if (back) latest.current();
      else closeSketch();
    };
    window.addEventListener('keydown', pressed, true);
    return () => window.removeEventListener('keydown', pressed, true);
  }, [open]);
}
