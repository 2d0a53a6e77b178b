import { CT } from './ct.ts';
import { DICTATED } from './dictated.ts';
import type { Example } from './example.ts';
import { GERMAN_ENGLISH } from './german-english.ts';
import { INDIA } from './india.ts';
import { MRI } from './mri.ts';
import { OTHER_STUDIES } from './other-studies.ts';
import { PLAIN_FILM } from './plain-film.ts';
import { PROSE } from './prose.ts';
import { TELEGRAPHIC } from './telegraphic.ts';
import { TRAPS } from './traps.ts';

/** All reports by the way in which they are written. */
export const REPORTS: Readonly<Record<string, readonly Example[]>> = {
  telegraphic: TELEGRAPHIC,
  prose: PROSE,
  India: INDIA,
  'German English': GERMAN_ENGLISH,
  dictated: DICTATED,
  MRI,
  CT,
  'plain film': PLAIN_FILM,
  'other studies': OTHER_STUDIES,
  traps: TRAPS,
};
