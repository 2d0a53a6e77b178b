import type { Posture } from '../person/posture.ts';
import type { Shape } from '../person/shape.ts';
import type { CasePath, CaseValue, TreatedLevel } from './case.ts';
import type { Notice } from './notice.ts';

/** What a short text names: bones in the order of the spine, or why it names none that can be taken. */
export type LevelsNamed = { levels: readonly TreatedLevel[] } | { problem: Notice['problem'] };

/**
 * Reads what people write where a link or JSON has a code: `Th12`, `40 %`, `female`, `11G`. Given to the readers of cases
 * from outside, since it is not needed for what programs write: a page fetches it only for what it could not read.
 */
export interface Readers {
  levels: (text: string) => LevelsNamed;
  /** A field's value; null where the text says none, or leaves open which. */
  value: (path: CasePath, text: string) => CaseValue;
  /** Whether a person's pedicle is too narrow for what mostly goes through it. */
  isNarrow: (level: TreatedLevel, shape: unknown) => boolean;
  /** A person's shape from a record of numbers, or of texts that are. */
  shape: (given: unknown) => { shape: Shape; notices: Notice[] };
  /** A person's posture, the same. */
  posture: (given: unknown) => { posture: Posture; notices: Notice[] };
}
