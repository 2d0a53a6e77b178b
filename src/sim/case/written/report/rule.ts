import type { FieldName, Fields } from './types.ts';

/**
 * What a rule says where its words stand: a field's value, or that a body is broken or whole. `denied` is what the
 * field is where the words are denied; null says nothing.
 */
export type Said =
  | {
      [Name in FieldName]: { field: Name; value: Fields[Name] | null; denied: Fields[Name] | null };
    }[FieldName]
  | { field: 'broken'; value: true; denied: null }
  | { field: 'whole'; value: true; denied: null }
  /** Something is said of a field that gives no value. */
  | { field: 'open'; value: FieldName; denied: null };

/** Words and what they say. Never across a clause; all patterns are bounded. */
export interface Rule {
  words: RegExp;
  says: Said;
  /** Not where this stands directly before, or after. */
  notBefore?: RegExp;
  notAfter?: RegExp;
  /** Not where the words themselves hold this. */
  notWithin?: RegExp;
  /** False where the words alone do not settle it. */
  sure?: boolean;
}

/** That a body is broken. */
export const broken: Said = { field: 'broken', value: true, denied: null };

/** That a field is this; and what it is where the words are denied. */
export const says = <Name extends FieldName>(
  field: Name,
  value: Fields[Name] | null,
  denied: Fields[Name] | null = null,
): Said => ({ field, value, denied }) as Said;
