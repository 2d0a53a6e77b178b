import type { EvidenceId } from '../sim/evidence/evidence.ts';

/** What stands beside words and is the same in every language. */
type Names = 'part' | 'page';
/** What is for other readers than patients. */
type Others = 'clinical' | 'kiosk';

type Sayer = (...given: never[]) => string;

/**
 * What another language must say for a table of English words: the same shape, all of it and nothing besides. A statement is
 * its text alone: where its figures come from is said once, beside the English.
 */
export type Said<English> = English extends string
  ? string
  : English extends null
    ? null
    : English extends (...given: infer Given) => string
      ? (...given: Given) => string
      : English extends readonly unknown[]
        ? { readonly [At in keyof English]: Said<English[At]> }
        : English extends { text: string; looked: string }
          ? { text: string; looked: string }
          : English extends { text: string; sources: unknown } | { text: string; part: unknown }
            ? string
            : {
                readonly [Key in keyof English as English[Key] extends number
                  ? never
                  : Exclude<Key, Names | Others>]: Said<English[Key]>;
              };

/** Words of the same shape as these, whatever they say. */
export type Wide<Word> = Word extends string
  ? string
  : Word extends number | null | Sayer
    ? Word
    : {
        readonly [Key in keyof Word]: Key extends Names
          ? Word[Key]
          : Word[Key] extends readonly EvidenceId[]
            ? Word[Key]
            : Wide<Word[Key]>;
      };

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null;

/** A table of English words that says what another language does, with its sources and all that is the same in both. */
export function saidBy(english: unknown, said: unknown): unknown {
  if (said === undefined || english === null) return english;
  if (typeof said === 'string') return isTable(english) ? { ...english, text: said } : said;
  if (Array.isArray(english)) return english.map((one, at) => saidBy(one, (said as unknown[])[at]));
  if (!isTable(english) || !isTable(said)) return said;
  const told = Object.keys(said).map((key) => [key, saidBy(english[key], said[key])]);
  return { ...english, ...Object.fromEntries(told) };
}
