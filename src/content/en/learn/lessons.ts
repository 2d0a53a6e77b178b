import type { Lesson } from '../../../learn/lessons.ts';
import { FLUOROSCOPY_LESSON } from './lessons/fluoroscopy.ts';
import { WHOLE } from './lessons/whole.ts';
import { WRONG_LESSON } from './lessons/wrong.ts';

/** The lessons that come with the page. */
export const LESSONS: readonly Lesson[] = [WHOLE, FLUOROSCOPY_LESSON, WRONG_LESSON];
