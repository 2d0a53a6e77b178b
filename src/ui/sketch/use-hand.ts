import { type PointerEvent, useRef, useState } from 'react';
import { changeMarks } from '../../session/sketch/change.ts';
import type { Mark, Spot } from '../../session/sketch/sketch.ts';
import { pause } from '../../session/time/clock.ts';
import { paneAt, type Sight, toPlane } from '../../session/view/sight.ts';
import { sketchPlace } from './place.ts';

/** How thick lines are and how high letters, page pixels when they are drawn: they grow and shrink with the picture. */
const LINE_PX = 5;
const TEXT_PX = 26;
/** A shorter arrow is a slip. */
const ARROW_PX = 8;
/** A place nearer than this to the one before tells nothing. */
const STEP_PX = 1;

/** Where words are to be put: a place of the picture that was tapped. */
export interface Waiting {
  pane: number;
  at: Spot;
}

export const lineMm = ({ pxPerMm }: Sight): number => LINE_PX / pxPerMm;
export const textMm = ({ pxPerMm }: Sight): number => TEXT_PX / pxPerMm;

/** What a mouse, a finger or a pen draws: the mark that is being made, and what the picture listens to. */
export function useHand(seen: Sight | null, onPlace: (place: Waiting) => void) {
  const [draft, setDraft] = useState<Mark | null>(null);
  const press = useRef<{ id: number; mark: Mark } | null>(null);
  /** Somebody draws with a pen: the hand that rests beside it draws nothing. */
  const pen = useRef(false);

  const placeOf = (event: { clientX: number; clientY: number }, box: DOMRect, pane: number): Spot =>
    seen === null ? [0, 0] : toPlane(seen, pane, event.clientX - box.left, event.clientY - box.top);

  const down = (event: PointerEvent<SVGSVGElement>) => {
    pen.current ||= event.pointerType === 'pen';
    const rests = pen.current && event.pointerType === 'touch';
    if (seen === null || press.current !== null || event.button !== 0 || rests) return;
    // What is drawn belongs to one moment.
    pause();
    const box = event.currentTarget.getBoundingClientRect();
    const pane = paneAt(seen, event.clientX - box.left);
    const at = placeOf(event, box, pane);
    const { tool, colour } = sketchPlace.getState();
    if (tool === 'text') {
      event.preventDefault();
      onPlace({ pane, at });
      return;
    }
    event.currentTarget.setPointerCapture(event.pointerId);
    const drawn = { colour, pane, sizeMm: lineMm(seen) };
    const pressures = event.pointerType === 'pen' ? [event.pressure] : [];
    const mark: Mark =
      tool === 'pen'
        ? { ...drawn, kind: 'pen', places: [at], pressures }
        : { ...drawn, kind: 'arrow', from: at, to: at };
    press.current = { id: event.pointerId, mark };
    setDraft(mark);
  };

  const move = (event: PointerEvent<SVGSVGElement>) => {
    const held = press.current;
    if (held === null || held.id !== event.pointerId || seen === null) return;
    const box = event.currentTarget.getBoundingClientRect();
    // Of a quick hand a frame has several places.
    const all = event.nativeEvent.getCoalescedEvents?.() ?? [];
    for (const one of all.length > 0 ? all : [event.nativeEvent])
      held.mark = grown(held.mark, placeOf(one, box, held.mark.pane), one.pressure, STEP_PX / seen.pxPerMm);
    setDraft(held.mark);
  };

  const up = (event: PointerEvent<SVGSVGElement>) => {
    const held = press.current;
    if (held === null || held.id !== event.pointerId) return;
    press.current = null;
    setDraft(null);
    if (seen === null || isSlip(held.mark, ARROW_PX / seen.pxPerMm)) return;
    changeMarks(seen.facing, (marks) => [...marks, held.mark]);
  };

  const cancel = () => {
    press.current = null;
    setDraft(null);
  };

  return {
    draft,
    on: { onPointerDown: down, onPointerMove: move, onPointerUp: up, onPointerCancel: cancel },
  };
}

const apart = (a: Spot, b: Spot): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** A mark drawn on to a place; as it was where that is no further on than `leastMm`. */
export function grown(mark: Mark, at: Spot, pressure: number, leastMm: number): Mark {
  if (mark.kind === 'arrow') return { ...mark, to: at };
  const last = mark.kind === 'pen' ? mark.places.at(-1) : undefined;
  if (mark.kind !== 'pen' || last === undefined || apart(last, at) < leastMm) return mark;
  const felt = mark.pressures.length === mark.places.length;
  return {
    ...mark,
    places: [...mark.places, at],
    pressures: felt ? [...mark.pressures, pressure] : mark.pressures,
  };
}

const isSlip = (mark: Mark, leastMm: number): boolean =>
  mark.kind === 'arrow' && apart(mark.from, mark.to) < leastMm;
