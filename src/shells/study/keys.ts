import { useEffect, useRef } from 'react';
import { BENCH } from '../../content/study.ts';
import { ARRANGEMENTS, type Arrangement } from '../../session/view/arrangement.ts';
import { arrange, flipLateral, openTool, swap } from '../../ui/bench/change.ts';
import { bench } from '../../ui/bench/store.ts';
import { useKeyboard } from '../keyboard.ts';
import { TOOLS } from './tools.ts';

export const ARRANGEMENT_KEYS: Readonly<Record<Arrangement, string>> = {
  explore: 'e',
  xray: 'x',
  lesson: 'l',
};
export const PRACTISE_KEY = 'p';
const SWAP_KEY = 's';
const FLIP_KEY = 'b';

/** All keys of the bench, for the sheet that lists them. */
export const KEY_LIST: readonly (readonly [key: string, does: string])[] = [
  ...ARRANGEMENTS.map((one): [string, string] => [
    ARRANGEMENT_KEYS[one].toUpperCase(),
    BENCH.keys.arrange(BENCH.arrangements[one]),
  ]),
  [PRACTISE_KEY.toUpperCase(), BENCH.keys.practise],
  ...TOOLS.map(({ id, key }): [string, string] => [key.toUpperCase(), BENCH.keys.tool(BENCH.tools[id])]),
  [SWAP_KEY.toUpperCase(), BENCH.keys.swap],
  [FLIP_KEY.toUpperCase(), BENCH.keys.flip],
  ...BENCH.keys.more,
];

/** What uses letters itself: whoever has pressed a button may go on by letters. */
const OWN_LETTERS =
  'input:not([type=range], [type=radio], [type=checkbox]), select, textarea, dialog, [contenteditable]';

/** What a letter does on the bench; null where it does nothing. */
function actionOf(key: string, onPractise: () => void): (() => void) | null {
  const arrangement = ARRANGEMENTS.find((one) => ARRANGEMENT_KEYS[one] === key);
  if (arrangement !== undefined) return () => arrange(arrangement);
  const tool = TOOLS.find((one) => one.key === key);
  if (tool !== undefined) return () => openTool(tool.at, tool.id);
  if (key === SWAP_KEY) return swap;
  if (key === FLIP_KEY) return flipLateral;
  if (key === PRACTISE_KEY) return onPractise;
  return null;
}

/** The keys of every page, and letters that arrange the bench and open its tools, unless letters are put off. */
export function useStudyKeys(onPractise: () => void): void {
  useKeyboard();
  const latest = useRef(onPractise);
  latest.current = onPractise;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (!bench.getState().letters || document.querySelector('dialog[open]') !== null) return;
      if ((event.target as Element | null)?.closest?.(OWN_LETTERS) != null) return;
      const action = actionOf(event.key.toLowerCase(), latest.current);
      if (action === null) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
