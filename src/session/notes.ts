import { createStore } from 'zustand/vanilla';
import type { Sketch } from './sketch/sketch.ts';

/** What may matter to whoever chooses. */
export const MATTER_IDS = ['pain', 'procedure', 'straight', 'daily', 'next'] as const;
export type Matter = (typeof MATTER_IDS)[number];
/** From not at all to most of all. */
export type Degree = 0 | 1 | 2 | 3 | 4;

/** What a patient said, settled on, and wrote for the paper to take home, and what was drawn for them on the picture. On the page alone, and gone with the patient. */
export interface Notes {
  chosen: 'open' | 'wait' | 'vertebroplasty' | 'kyphoplasty';
  own: string;
  /** Only what somebody has said. */
  matters: Readonly<Partial<Record<Matter, Degree>>>;
  sketches: readonly Sketch[];
}

const EMPTY: Notes = { chosen: 'open', own: '', matters: {}, sketches: [] };

export const notes = createStore<Notes>(() => EMPTY);

/** Another patient may be next: what the last one wrote is not theirs. */
export const forgetNotes = (): void => notes.setState(EMPTY);

/** From this on something can matter most. */
const SOMEWHAT = 2;

/** What matters most of what was said, in the order of MATTER_IDS: none where fewer than two were, all the same, or little. */
export function mattersMost(matters: Notes['matters']): Matter[] {
  const said = MATTER_IDS.filter((id) => matters[id] !== undefined);
  const most = Math.max(...said.map((id) => matters[id] ?? 0));
  const first = said.filter((id) => matters[id] === most);
  return most >= SOMEWHAT && first.length < said.length ? first : [];
}
