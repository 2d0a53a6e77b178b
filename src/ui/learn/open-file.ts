import { MOST_CHARACTERS } from '../../learn/json.ts';
import { readLesson } from '../../learn/lessons.ts';
import { readSet } from '../../learn/read-set.ts';
import type { Refusal } from '../../learn/refusal.ts';
import { change } from './doing.ts';
import { begin } from './round.ts';
import { opensScene } from './scene.ts';
import { learn } from './store.ts';

/** A letter takes at most this many bytes. */
const MOST_BYTES = 4 * MOST_CHARACTERS;

/** Begins what a file holds, or tells why not. */
export async function openedFile(file: File): Promise<void> {
  const refuse = (refused: readonly Refusal[]) => learn.setState({ refused: { name: file.name, refused } });
  if (file.size > MOST_BYTES) {
    refuse([{ line: 1, path: '', problem: 'too-large' }]);
    return;
  }
  const text = await file.text().catch(() => '');
  // Which of the two it means to be: what is neither is told as a set is.
  if (/"kyphoscope"\s*:\s*"lesson"/.test(text)) {
    const read = readLesson(text, opensScene);
    if ('refused' in read) refuse(read.refused);
    else change({ what: 'play', lesson: read.made, at: 0 });
    return;
  }
  const read = readSet(text, opensScene);
  if ('refused' in read) refuse(read.refused);
  else begin(read.made);
}
