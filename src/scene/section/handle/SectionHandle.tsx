import { invalidate } from '@react-three/fiber';
import { type KeyboardEvent, type PointerEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { LATER } from '../../../content/later.ts';
import { session } from '../../../session/store.ts';
import { type HandleLink, linkTo } from './link.ts';
import { GRIP_FIELDS, type Grip, keyed, type Pull, pulled, pulledMm } from './pull.ts';
import './handle.css';

/** Knobs at the edges of the section plane: one pushes it, and where it is free two more turn it. */
export function SectionHandle({ at }: { at: RefObject<HandleLink | null> }) {
  const root = useRef<HTMLDivElement>(null);
  const free = useStore(session, (now) => now.view.plane === 'free');
  useLayoutEffect(() => {
    at.current = root.current === null ? null : linkTo(root.current);
    invalidate();
    return () => {
      at.current = null;
    };
  }, [at]);
  // The driver places knobs when it draws.
  useLayoutEffect(() => {
    if (free) invalidate();
  }, [free]);
  return (
    <div ref={root} className={`section-handle ${free ? 'free' : ''}`}>
      <svg aria-hidden="true">
        <path />
      </svg>
      <Knob grip="push" at={at} />
      {free ? (
        <>
          <Knob grip="tilt" at={at} />
          <Knob grip="turn" at={at} />
        </>
      ) : null}
    </div>
  );
}

interface Held {
  x: number;
  y: number;
  from: number;
  pull: Pull;
  armMm: number;
}

function Knob({ grip, at }: { grip: Grip; at: RefObject<HandleLink | null> }) {
  const { field, reach } = GRIP_FIELDS[grip];
  const value = useStore(session, (now) => now.view[field]);
  const held = useRef<Held | null>(null);
  const set = (to: number) => {
    if (grip !== 'push') at.current?.hold();
    session.setState(({ view }) => ({ view: { ...view, [field]: to } }));
  };
  const take = (event: PointerEvent<HTMLDivElement>) => {
    const link = at.current;
    if (link === null || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { clientX: x, clientY: y } = event;
    held.current = { x, y, from: value, pull: { ...link.pulls[grip] }, armMm: link.armsMm[grip] };
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const start = held.current;
    if (start === null) return;
    const mm = pulledMm(start.pull, event.clientX - start.x, event.clientY - start.y);
    set(pulled(grip, start.from, mm, start.armMm));
  };
  const release = () => {
    held.current = null;
  };
  const key = (event: KeyboardEvent) => {
    const to = keyed(grip, value, event.key, event.shiftKey);
    if (to === null) return;
    event.preventDefault();
    set(to);
  };
  const words = LATER.views.grips[grip];
  return (
    <div
      className="knob"
      data-grip={grip}
      role="slider"
      tabIndex={0}
      aria-label={words}
      title={words}
      aria-valuemin={-reach}
      aria-valuemax={reach}
      aria-valuenow={value}
      aria-valuetext={`${value} ${grip === 'push' ? 'mm' : '°'}`}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={key}
    >
      <svg className="i" viewBox="0 0 24 24" aria-hidden="true">
        <path d={grip === 'push' ? STRAIGHT : BENT} />
      </svg>
    </div>
  );
}

/** Two heads, along the way that the knob moves: straight, or bent where it turns the plane. */
const STRAIGHT = 'M3 12h18M7 8l-4 4 4 4M17 8l4 4-4 4';
const BENT = 'M3.5 15c4.5-5.5 12.5-5.5 17 0M3.5 9.5V15H9M20.5 9.5V15H15';
