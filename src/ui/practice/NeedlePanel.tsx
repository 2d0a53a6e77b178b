import { type PointerEvent, useRef } from 'react';
import { useStore } from 'zustand';
import { radians } from '../../../models/math/scalar.ts';
import { PRACTICE } from '../../content/practice.ts';
import { outOf } from '../../practice/needle.ts';
import type { Side } from '../../sim/side.ts';
import { Choice } from '../kit/Choice.tsx';
import { bevel, hold, place, push, strike, turn, turnAsSeen } from './moves.ts';
import { isIn, poseNow } from './run.ts';
import { practice } from './store.ts';

/** A press of a button moves a needle on the skin so far, mm. */
const SKIN_MM = 2;

/** The needle's handle: which one, where on the skin, how it points, how deep. */
export function NeedlePanel() {
  const here = useStore(practice);
  const pose = poseNow(here);
  const { side, ground } = here;
  if (pose === null || ground === null) return null;
  const { turn: _turn, ...words } = PRACTICE;
  return (
    <section className="needle" aria-label={words.phases.needle}>
      {ground.approaches.length < 2 ? null : (
        <Choice<Side>
          legend={words.side}
          look="seg"
          options={ground.approaches.map((one) => ({ value: one.side, label: words.sides[one.side] }))}
          value={side}
          onChange={hold}
        />
      )}
      <fieldset>
        <legend>
          {words.skin} <small>{words.skinStep(SKIN_MM)}</small>
        </legend>
        <Four of={words.skin} act={(up, out) => place(SKIN_MM * up, SKIN_MM * out)} />
      </fieldset>
      <fieldset>
        <legend>
          {PRACTICE.turn} <small>{words.turnStep}</small>
        </legend>
        <div className="aim">
          <Pad convergenceDeg={pose.convergenceDeg} sagittalDeg={pose.sagittalDeg} side={side} />
          <Four of={PRACTICE.turn} act={(up, out) => turn(-out, up)} />
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.depth}</legend>
        <div className="four depth">
          <button type="button" className="btn" onClick={() => push(1)}>
            {words.push(1)}
          </button>
          <button type="button" className="btn" onClick={() => push(5)}>
            {words.push(5)}
          </button>
          <button type="button" className="btn" onClick={strike}>
            {words.strike}
          </button>
          <button type="button" className="btn" onClick={() => push(-1)}>
            {words.draw(1)}
          </button>
          <button type="button" className="btn" onClick={() => push(-5)}>
            {words.draw(5)}
          </button>
          <button type="button" className="btn" onClick={bevel}>
            {words.bevel(pose.bevelDeg)}
          </button>
        </div>
      </fieldset>
      <p className="stands">
        <output>{words.stands(pose.convergenceDeg, pose.sagittalDeg, pose.depthMm)}</output>
      </p>
      {isIn(here) ? null : <p className="note">{words.notIn}</p>}
    </section>
  );
}

const WAYS = [
  { way: 'up', up: 1, out: 0 },
  { way: 'down', up: -1, out: 0 },
  { way: 'in', up: 0, out: -1 },
  { way: 'out', up: 0, out: 1 },
] as const;

/** Up, down, to the midline, away from it. */
function Four({ of, act }: { of: string; act: (up: number, out: number) => void }) {
  return (
    <div className="four">
      {WAYS.map(({ way, up, out }) => (
        <button
          key={way}
          type="button"
          className="btn"
          aria-label={PRACTICE.wayOf(of, PRACTICE.ways[way])}
          onClick={() => act(up, out)}
        >
          {PRACTICE.ways[way]}
        </button>
      ))}
    </div>
  );
}

/** Degrees for a drag across the pad, and of its rim. */
const ACROSS_DEG = 50;
const RIM_DEG = 50;

interface PadProps {
  convergenceDeg: number;
  sagittalDeg: number;
  side: Side;
}

/** The needle as seen from behind, along it: dragged by mouse or finger; its buttons do the same by keys. */
function Pad({ convergenceDeg, sagittalDeg, side }: PadProps) {
  const from = useRef<{ x: number; y: number } | null>(null);
  const right = -outOf(side) * Math.sin(radians(convergenceDeg));
  const up = Math.sin(radians(sagittalDeg));
  const rim = Math.sin(radians(RIM_DEG));
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const start = from.current;
    if (start === null) return;
    const perPx = ACROSS_DEG / event.currentTarget.clientWidth;
    turnAsSeen((event.clientX - start.x) * perPx, (start.y - event.clientY) * perPx);
    from.current = { x: event.clientX, y: event.clientY };
  };
  const end = () => {
    from.current = null;
  };
  return (
    <div
      className="pad"
      title={PRACTICE.pad}
      onPointerDown={(event) => {
        from.current = { x: event.clientX, y: event.clientY };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <svg viewBox="-50 -50 100 100" aria-hidden="true">
        <circle r="46" />
        <circle r="23" />
        <path d="M-46 0H46M0 -46V46" />
        <path
          className="shaft"
          d={`M0 0L${((46 * right) / rim).toFixed(1)} ${((-46 * up) / rim).toFixed(1)}`}
        />
        <circle
          className="tip"
          r="5"
          cx={((46 * right) / rim).toFixed(1)}
          cy={((-46 * up) / rim).toFixed(1)}
        />
      </svg>
    </div>
  );
}
