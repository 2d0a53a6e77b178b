/** Why a file is not read. Each has words of its own on the page. */
export const REFUSALS = [
  'not-a-picture',
  'broken',
  'too-heavy',
  'too-many-pixels',
  'too-small',
  'colour',
  'several-frames',
  'no-picture',
  'encrypted',
  'jpeg-2000',
  'jpeg-ls',
  'jpeg-12-bit',
  'not-known',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Thrown by whatever reads a file; the page says why. */
export class FilmError extends Error {
  readonly why: Refusal;
  constructor(why: Refusal) {
    super(why);
    this.why = why;
  }
}

/** More is no single X-ray: a whole study, a film clip. */
export const MOST_BYTES = 120e6;
/** A detector has 10 million points, a phone's photo 12 to 24; twice that is more than a phone's page can hold. */
export const MOST_PIXELS = 36e6;
/** Below this the endplates of three bones are not told apart. */
export const LEAST_EDGE = 100;

/** @throws FilmError where a picture of this size is not taken. */
export function checkSize(width: number, height: number): void {
  if (!(width > 0 && height > 0)) throw new FilmError('broken');
  if (width * height > MOST_PIXELS) throw new FilmError('too-many-pixels');
  if (Math.min(width, height) < LEAST_EDGE) throw new FilmError('too-small');
}
