import type { Shape } from '../person/shape.ts';
import type { Case } from './case.ts';
import type { Notice } from './notice.ts';
import type { Readers } from './readers.ts';

/**
 * A case with the shape of its person. What is no measure, and what is out of bounds, is told by the `readers`, which know
 * them; without them it is taken as it stands: it moves nothing, or no further than to its bound.
 */
export function withShape(
  made: Case,
  given: unknown,
  readers: Readers | undefined,
): { case: Case; notices: Notice[] } {
  if (!given) return { case: made, notices: [] };
  const { shape, notices } = readers?.shape(given) ?? { shape: given as Shape, notices: [] };
  return { case: { ...made, patient: { ...made.patient, shape } }, notices };
}
