import { createStore } from 'zustand/vanilla';
import type { OptionId } from '../../content/types.ts';
import { session } from '../../session/store.ts';

/** What a patient chose and asks, for the paper: kept while the page shows this patient's bones, and nowhere else. */
export interface Notes {
  chosen: OptionId | 'open';
  own: string;
}

const EMPTY: Notes = { chosen: 'open', own: '' };

export const notes = createStore<Notes>(() => EMPTY);

const bonesOf = (): string =>
  JSON.stringify(session.getState().case.levels.map(({ level, fracture }) => [level, fracture]));

let known = bonesOf();

// Another patient's bones: what the last one wrote is not theirs.
session.subscribe((here, before) => {
  if (here.case === before.case) return;
  const bones = bonesOf();
  if (bones !== known) notes.setState(EMPTY);
  known = bones;
});
