import { ASIDES } from './en/asides.ts';
import { QUESTIONS } from './en/questions.ts';
import { told } from './language.ts';
import type { AsideText, Question, StageWords } from './types.ts';

/** What a patient can open beside a stage's few words: kept out of what loads before the first picture, as `later.ts` is. */
export const asideWords = (): StageWords<AsideText> => told('asides', ASIDES);
export const questionWords = (): readonly Question[] => told('questions', QUESTIONS);
