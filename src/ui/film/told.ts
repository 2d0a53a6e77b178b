import { decimal, listed, percent } from '../../content/intl.ts';
import { ownFilmWords } from '../../content/own-film.ts';
import type { Errors } from '../../film/errors.ts';
import { errorsOf, POINT_SHARE } from '../../film/errors.ts';
import type { Healthy } from '../../film/healthy.ts';
import { type Shares, sharesOf } from '../../film/judged.ts';
import { type Measure, type Measures, measuresOf } from '../../film/measures.ts';
import { depthOf, type Marked } from '../../film/six.ts';

/** All that is told of a film: measures, their standard deviations, how often each shape and grade. */
export interface Told {
  measures: Measures;
  errors: Errors;
  shares: Shares;
}

export function toldOf(marked: Marked, healthy: Healthy): Told {
  const measures = measuresOf(marked, healthy);
  const errors = errorsOf(marked, healthy, POINT_SHARE * depthOf(marked.broken));
  return { measures, errors, shares: sharesOf(measures, errors.whole) };
}

/** Nine times in ten within this many standard deviations. */
const NINETY = 1.645;

const degree = (deg: number): string => `${Math.round(deg)}°`;
/** A loss below none is none lost. */
const loss = (share: number): string => percent(Math.max(0, share));
const ratio = (share: number): string => decimal(share, 2);

const WRITTEN: Readonly<Record<Measure, (value: number) => string>> = {
  lossFront: loss,
  lossMiddle: loss,
  lossBack: loss,
  frontOverBack: ratio,
  middleOverBack: ratio,
  wedge: degree,
  cobb: degree,
};

/** A measure and the range that holds the truth nine times in ten, as they are read. */
export function written({ measures, errors }: Told, measure: Measure): { value: string; range: string } {
  const write = WRITTEN[measure];
  const off = NINETY * errors.whole[measure];
  const [low, high] = [measures[measure] - off, measures[measure] + off].map(write);
  return { value: write(measures[measure]), range: low === high ? low : ownFilmWords().between(low, high) };
}

/** Shares above a twentieth, the largest first: `wedge 82%, crushed 18%`. */
export function shareList<Key extends string | number>(
  shares: Readonly<Record<Key, number>>,
  name: (key: string) => string,
): string {
  return listed(
    Object.entries<number>(shares)
      .filter(([, share]) => share >= 0.05)
      .sort((a, b) => b[1] - a[1])
      .map(([key, share]) => `${name(key)} ${percent(share)}`),
  );
}
