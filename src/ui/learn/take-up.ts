import { readLesson } from '../../learn/lessons.ts';
import { change } from './doing.ts';
import { keptDoing } from './kept-doing.ts';
import { lessonIn, unpacked } from './packed.ts';
import { opensScene } from './scene.ts';
import { learn } from './store.ts';

let taken = false;

/** Opens the lesson that the address names; where it names none, what was left when the page was loaded again. Once a page. */
export async function takeUp(): Promise<void> {
  if (taken || learn.getState().doing !== null) return;
  taken = true;
  const packed = lessonIn(location.hash);
  if (packed === null) {
    const kept = keptDoing();
    if (kept !== null) change(kept);
    return;
  }
  const read = readLesson(await unpacked(packed), opensScene);
  if ('refused' in read) learn.setState({ sheet: 'menu', refused: { name: null, refused: read.refused } });
  else change({ what: 'play', lesson: read.made, at: 0 });
}
