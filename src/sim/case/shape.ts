import type { Posture } from '../person/posture.ts';
import type { Shape } from '../person/shape.ts';
import type { Case } from './case.ts';
import type { Notice } from './notice.ts';
import type { Readers } from './readers.ts';

/** What was given of a person, as it came; nothing where nothing was. */
export interface GivenPerson {
  shape: unknown;
  posture: unknown;
}

/**
 * A case with the shape and posture of its person. What is no measure, and what is out of bounds, is told by the `readers`, which
 * know them; without them it is taken as it stands: it moves nothing, or no further than to its bound.
 */
export function withPerson(
  made: Case,
  given: GivenPerson,
  readers: Readers | undefined,
): { case: Case; notices: Notice[] } {
  if (!given.shape && !given.posture) return { case: made, notices: [] };
  const notices: Notice[] = [];
  const patient = { ...made.patient };
  if (given.shape) {
    const read = readers?.shape(given.shape);
    patient.shape = read?.shape ?? (given.shape as Shape);
    notices.push(...(read?.notices ?? []));
  }
  if (given.posture) {
    const read = readers?.posture(given.posture);
    patient.posture = read?.posture ?? (given.posture as Posture);
    notices.push(...(read?.notices ?? []));
  }
  return { case: { ...made, patient }, notices };
}
