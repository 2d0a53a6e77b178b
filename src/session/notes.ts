import { createStore } from 'zustand/vanilla';

/** What a patient settled on, and wrote for the paper to take home. On the page alone, and gone with the patient. */
export interface Notes {
  chosen: 'open' | 'wait' | 'vertebroplasty' | 'kyphoplasty';
  own: string;
}

const EMPTY: Notes = { chosen: 'open', own: '' };

export const notes = createStore<Notes>(() => EMPTY);

/** Another patient may be next: what the last one wrote is not theirs. */
export const forgetNotes = (): void => notes.setState(EMPTY);
