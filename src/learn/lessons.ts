import * as v from 'valibot';
import { atLeast, atMost, CHOOSE, differ, type OpensScene, SCENE, text } from './read-set.ts';
import { located, pathText, type Read, refusals } from './refusal.ts';
import { linkOf, type Scene } from './scene.ts';

/** Asked at a step: one answer of several. */
export interface LessonAsk {
  ask: string;
  right: string;
  wrong: readonly string[];
  why: string;
}

/** A picture and what is said to it. */
export interface LessonStep extends Scene {
  words: string;
  ask?: LessonAsk;
}

export interface Lesson {
  title: string;
  steps: readonly LessonStep[];
}

const MOST_STEPS = 100;

const words = (most: number, draft: boolean) => (draft ? v.pipe(v.string(), atMost(most)) : text(most));

/** A draft may want its title and its words, or have no step yet. */
const lesson = (draft: boolean) =>
  v.strictObject({
    kyphoscope: v.literal('lesson'),
    version: v.literal(1),
    title: words(120, draft),
    steps: v.pipe(
      v.array(
        v.strictObject({
          ...SCENE,
          words: words(2000, draft),
          ask: v.exactOptional(
            v.pipe(v.strictObject({ ask: text(600), ...CHOOSE, why: text(1200) }), differ()),
          ),
        }),
      ),
      atLeast(draft ? 0 : 1),
      atMost(MOST_STEPS),
    ),
  });
const LESSON = lesson(false);
const DRAFT = lesson(true);

/** A lesson as a file has it. */
export const lessonText = ({ title, steps }: Lesson, space?: number): string =>
  JSON.stringify({ kyphoscope: 'lesson', version: 1, title, steps }, null, space);

/** Reads a lesson from a file's text: all of it, or line and reason of what is wrong. Never throws. */
export const readLesson = (file: string, opens: OpensScene): Read<Lesson> => readAs(LESSON, file, opens);

/** The same of one that is still being made. */
export const readDraft = (file: string, opens: OpensScene): Read<Lesson> => readAs(DRAFT, file, opens);

function readAs(schema: typeof LESSON, file: string, opens: OpensScene): Read<Lesson> {
  const json = located(file);
  if ('refused' in json) return json;
  const read = v.safeParse(schema, json.value);
  if (!read.success) return { refused: refusals(read.issues, json) };
  const { title, steps } = read.output;
  const refused = steps.flatMap((step, place) => {
    if (opens(linkOf(step))) return [];
    const path = ['steps', place];
    return [{ line: json.lineOf(path), path: pathText(path), problem: 'no-such-scene' as const }];
  });
  return refused.length > 0 ? { refused } : { made: { title, steps } };
}

/** A lesson with one step moved up (-1) or down (1), or taken away (0). */
export function withStep(lesson: Lesson, at: number, by: -1 | 0 | 1): Lesson {
  const steps = [...lesson.steps];
  const [one] = steps.splice(at, 1);
  if (one !== undefined && by !== 0) steps.splice(Math.max(0, at + by), 0, one);
  return { ...lesson, steps };
}
