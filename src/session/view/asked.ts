import { type Notice, shown } from '../../sim/case/notice.ts';

/** What an address asks for under a name (`?quality=low`). */
export interface Asked<Word extends string> {
  /** Null where it does not say, or says none of the words. */
  word: Word | null;
  /** Says so where it is none of them. */
  notices: readonly Notice[];
}

export function askedFor<Word extends string>(
  search: string,
  name: string,
  words: readonly Word[],
): Asked<Word> {
  const asked = new URLSearchParams(search).get(name);
  const word = words.find((one) => one === asked) ?? null;
  if (asked === null || word !== null) return { word, notices: [] };
  return { word, notices: [{ field: name, problem: 'unknown', given: shown(asked), used: null }] };
}
