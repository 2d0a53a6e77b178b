/** The page's own questions, loaded when they are asked for; as `language.ts` is for the rest. */
export { QUESTION_SET } from './en/learn/questions.ts';
