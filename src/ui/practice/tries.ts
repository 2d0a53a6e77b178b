import { createStore } from 'zustand/vanilla';
import { readTries, type Try, withTry } from '../../practice/eight.ts';
import { keepHere, keptHere } from '../kit/on-device.ts';

/** What came of each pedicle lies here, on the device and nowhere else. */
const KEY = 'kyphoscope-eight';

export const tries = createStore<readonly Try[]>(() => readTries(keptHere(KEY)));

export function addTry(one: Try): void {
  tries.setState(withTry(tries.getState(), one), true);
  keepHere(KEY, JSON.stringify(tries.getState()));
}

export function forgetTries(): void {
  tries.setState([], true);
  keepHere(KEY, null);
}
