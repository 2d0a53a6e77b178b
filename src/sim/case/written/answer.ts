/** Why a value cannot be taken without asking. */
export type AskWhy = 'range' | 'ambiguous' | 'which-side' | 'which-unit';

/** Why a value is not taken at all. */
export type RefusedWhy = 'empty' | 'not-understood' | 'out-of-range';

/** What a short text says: a value, a question to ask back (with the range where one was named), or a refusal. */
export type Answer<T> =
  | { is: 'value'; value: T }
  | { is: 'ask'; why: AskWhy; range?: { low: number; high: number } }
  | { is: 'refused'; why: RefusedWhy };

export const value = <T>(taken: T): Answer<T> => ({ is: 'value', value: taken });
export const ask = (why: AskWhy): Answer<never> => ({ is: 'ask', why });
export const askRange = (low: number, high: number): Answer<never> => ({
  is: 'ask',
  why: 'range',
  range: { low, high },
});
export const refused = (why: RefusedWhy): Answer<never> => ({ is: 'refused', why });

/** Longest entry that is read, in characters; whoever writes more has not written one value. */
export const LONGEST_ENTRY = 200;
