import { createStore } from 'zustand/vanilla';
import type { Lesson } from '../../learn/lessons.ts';
import type { QuestionSet } from '../../learn/questions.ts';
import type { Refusal } from '../../learn/refusal.ts';

/** Which sheet stands over the page. */
export type LearnSheet = 'menu' | 'glossary';

/** A round of questions: those drawn, which of them is asked, and how each went. */
export interface Asking {
  what: 'ask';
  set: QuestionSet;
  ids: readonly string[];
  at: number;
  went: Readonly<Record<string, boolean>>;
}

export interface Playing {
  what: 'play';
  lesson: Lesson;
  at: number;
}

/** A lesson that is being made. */
export interface Recording {
  what: 'record';
  lesson: Lesson;
}

export type Doing = Asking | Playing | Recording;

export interface Learn {
  sheet: LearnSheet | null;
  /** The glossary opens at it; null at its beginning. */
  term: string | null;
  /** What stands in the place of the step's words; null for those. */
  doing: Doing | null;
  /** A file that was refused, by its name; null for a link. */
  refused: { name: string | null; refused: readonly Refusal[] } | null;
}

export const learn = createStore<Learn>(() => ({ sheet: null, term: null, doing: null, refused: null }));

export const openSheet = (sheet: LearnSheet): void => learn.setState({ sheet, term: null });
export const openTerm = (term: string): void => learn.setState({ sheet: 'glossary', term });
export const closeSheet = (): void => learn.setState({ sheet: null, term: null, refused: null });
