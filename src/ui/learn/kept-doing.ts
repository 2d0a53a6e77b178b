import { lessonText, readDraft, readLesson } from '../../learn/lessons.ts';
import { keepHere, keptHere } from '../kit/on-device.ts';
import { opensScene } from './scene.ts';
import type { Doing } from './store.ts';

/** A lesson that is played or made lies here, on the device and nowhere else, so that a reload loses nothing: in the first line
 * the step that is shown, or that it is being made. */
const KEY = 'kyphoscope-lesson';
const MADE = 'made';

/** Null forgets it. */
export function keepDoing(doing: Doing | null): void {
  if (doing === null || doing.what === 'ask') keepHere(KEY, null);
  else keepHere(KEY, `${doing.what === 'play' ? doing.at : MADE}\n${lessonText(doing.lesson)}`);
}

/** What was kept; null where nothing was, or it is no longer what a page can read. */
export function keptDoing(): Doing | null {
  const [at, text] = keptText();
  if (text === '') return null;
  const read = (at === MADE ? readDraft : readLesson)(text, opensScene);
  if ('refused' in read) return null;
  const { made: lesson } = read;
  if (at === MADE) return { what: 'record', lesson };
  const step = Math.min(lesson.steps.length - 1, Math.max(0, Math.trunc(Number(at)) || 0));
  return { what: 'play', lesson, at: step };
}

function keptText(): readonly [at: string, text: string] {
  const kept = keptHere(KEY) ?? '';
  const end = kept.indexOf('\n');
  return [kept.slice(0, end), kept.slice(end + 1)];
}
