import type { CaseValue } from './case.ts';

/** Something that was not as it should be, and what was taken instead. */
export interface Notice {
  /** The field, as its path in the case or its key in a link. */
  field: string;
  problem:
    | 'unknown'
    | 'not-a-choice'
    | 'not-a-number'
    | 'too-small'
    | 'too-large'
    | 'twice'
    | 'too-many'
    | 'no-such-level'
    | 'not-treatable'
    | 'unclear';
  /** What stood there, cut to 40 characters, without what a terminal would obey. */
  given: string;
  /** What is used; null where the field is ignored. */
  used: CaseValue;
}

/** The problems for which a bone is refused: it is never replaced by another. */
export const isRefusal = ({ problem }: Notice): boolean =>
  problem === 'no-such-level' || problem === 'not-treatable' || problem === 'unclear';

const MOST_CHARACTERS = 40;
/** More notices than these are counted, not told. */
export const MOST_NOTICES = 24;

/** Any value as a reader may be shown it. */
export function shown(value: unknown): string {
  const text =
    typeof value === 'string'
      ? value
      : typeof value === 'object' && value !== null
        ? Array.isArray(value)
          ? '[…]'
          : '{…}'
        : String(value);
  const plain = text
    .slice(0, 4 * MOST_CHARACTERS)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, '�');
  return plain.length > MOST_CHARACTERS ? `${plain.slice(0, MOST_CHARACTERS - 1)}…` : plain;
}

/** The first of them, and how many more there were. */
export function fewNotices(notices: readonly Notice[]): Notice[] {
  if (notices.length <= MOST_NOTICES) return [...notices];
  const refused = notices.filter(isRefusal);
  const rest = notices.filter((notice) => !isRefusal(notice));
  const kept = [...refused, ...rest].slice(0, MOST_NOTICES);
  const more: Notice = {
    field: '…',
    problem: 'too-many',
    given: `${notices.length - kept.length} more`,
    used: null,
  };
  return [...kept, more];
}
