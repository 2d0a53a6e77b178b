import { useEffect } from 'react';
import {
  bevel,
  hold,
  inject,
  PUMP_ML,
  placeAsSeen,
  pump,
  push,
  shoot,
  strike,
  toggleLive,
  turnAsSeen,
} from './moves.ts';
import { goOn } from './run.ts';
import { practice } from './store.ts';

/** Elements that use keys themselves; a button that was pressed last does not keep the letters. */
const WRITTEN = 'input, select, textarea, dialog, [contenteditable]';
const PRESSED = 'button, a, summary';

/** Everything by keys: see PRACTICE.keyList. */
export function usePracticeKeys(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target as Element | null;
      if (target?.closest?.(WRITTEN) != null) return;
      if ((event.key === 'Enter' || event.key === ' ') && target?.closest?.(PRESSED) != null) return;
      const act = actionOf(event);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}

const ARROWS: Readonly<Record<string, readonly [right: number, up: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

const KEYS: Readonly<Record<string, () => void>> = {
  '1': () => hold('left'),
  '2': () => hold('right'),
  h: strike,
  b: bevel,
  a: () => shoot('ap'),
  l: () => shoot('lateral'),
  f: toggleLive,
  enter: () => void goOn(),
};

/** What goes in: the needle, contrast or cement, by what is being done. */
function inOrOut(way: 1 | -1): void {
  const { step } = practice.getState();
  if (step === 'needle') push(way);
  else if (step === 'balloon') pump(way * PUMP_ML);
  else if (way > 0) inject();
}

function actionOf({ key, shiftKey }: KeyboardEvent): (() => void) | null {
  const arrow = ARROWS[key];
  if (arrow !== undefined) {
    const [right, up] = arrow;
    return shiftKey ? () => placeAsSeen(2 * right, 2 * up) : () => turnAsSeen(right, up);
  }
  if (key === '+' || key === '=') return () => inOrOut(1);
  if (key === '-' || key === '_') return () => inOrOut(-1);
  return KEYS[key.toLowerCase()] ?? null;
}
