import type { Tongue } from '../src/content/tongue.ts';

/** A string of a language and where it stands: `page.stepOf`. */
export interface TongueText {
  where: string;
  text: string;
}

/** What functions are asked with, so that what they say can be read. */
const GIVEN = [2, 13, 'T12'] as const;

/** All strings of a language, those of functions said once. */
export const textsIn = (tongue: Tongue): TongueText[] => walk(tongue, '');

function walk(value: unknown, where: string): TongueText[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value === 'function') return walk(value(...GIVEN), where);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => walk(inner, where === '' ? key : `${where}.${key}`));
}

/** English words of the page for other readers too: of them those that `other` has entries for. */
export const inShapeOf = (other: Tongue, english: Tongue): Tongue => ({
  ...english,
  page: along(other.page, english.page),
  films: along(other.films, english.films),
});

const along = <Table extends object>(shape: Table, whole: Table): Table =>
  Object.fromEntries(
    Object.entries(shape).map(([key, inner]) => {
      const own = whole[key as keyof Table];
      return [key, typeof inner === 'object' && !Array.isArray(inner) ? along(inner, own as object) : own];
    }),
  ) as Table;
