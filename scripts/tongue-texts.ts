import type { Patient } from '../src/content/patient.ts';
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

/** What functions of a patient's words are asked with: each says one thing of none, of one, of several, of what is lost again. */
const ASKED: readonly (readonly unknown[])[] = [
  [2, 13, 'T12'],
  [0],
  [1],
  [-2],
  [[]],
  [['T12', 'L1']],
  ['T12', 'not-treatable'],
  ['T12', 'ambiguous'],
  ['T12', 'no-such-level'],
  [{ healthy: '2', broken: '1', set: null, end: '1' }],
  [{ healthy: '2', broken: '1', set: '2', end: '1' }],
];

/** All strings of a patient's words, those of functions as each of `ASKED` has them said. */
export function patientTexts(words: Patient | object, where = ''): TongueText[] {
  return Object.entries(words).flatMap(([key, inner]: [string, unknown]) => {
    const place = where === '' ? key : `${where}.${key}`;
    if (typeof inner === 'string') return [{ where: place, text: inner }];
    if (typeof inner === 'function') return said((...given) => String(inner(...given)), place);
    return typeof inner === 'object' && inner !== null ? patientTexts(inner, place) : [];
  });
}

const said = (say: (...given: readonly unknown[]) => string, where: string): TongueText[] =>
  ASKED.flatMap((given, at) => {
    try {
      return [{ where: `${where}(${at})`, text: say(...given) }];
    } catch {
      // It is not asked so.
      return [];
    }
  });

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
