import { createStore } from 'zustand/vanilla';

/** Which sheet stands over the page. */
export type LearnSheet = 'menu' | 'glossary';

export interface Learn {
  sheet: LearnSheet | null;
  /** The glossary opens at it; null at its beginning. */
  term: string | null;
}

export const learn = createStore<Learn>(() => ({ sheet: null, term: null }));

export const openSheet = (sheet: LearnSheet): void => learn.setState({ sheet, term: null });
export const openTerm = (term: string): void => learn.setState({ sheet: 'glossary', term });
export const closeSheet = (): void => learn.setState({ sheet: null, term: null });
