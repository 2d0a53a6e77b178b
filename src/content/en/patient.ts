import { ASIDES } from './asides.ts';
import { COMPARE } from './compare.ts';
import { DEBATE } from './debate.ts';
import { ABOUT, DECIDE, MATTERS, TEACH } from './decide.ts';
import { EVENT_LABELS, EVENT_WORDS } from './events/events.ts';
import { FILM } from './film.ts';
import { GROUPS } from './groups.ts';
import { HELP } from './help.ts';
import { HOME } from './home.ts';
import { LABELS } from './labels.ts';
import { MONTHS } from './months.ts';
import { PAIN } from './pain.ts';
import { PART_LABELS } from './parts.ts';
import { QUESTIONS } from './questions.ts';
import { REPORT } from './report.ts';
import { SCREEN } from './screen.ts';
import { SKETCH } from './sketch.ts';
import { SOURCED } from './sourced.ts';
import { SPINE } from './spine.ts';
import { WARNING_LABELS, WARNING_WORDS } from './warnings/warnings.ts';
import { WON } from './won.ts';
import { PLAIN_STAGES } from './words.ts';
import { XRAY } from './xray.ts';

/** English of a consult, part by part, for whoever compares languages. The page does not load it: English comes with what
 * shows it. */
export const ENGLISH_PATIENT = {
  labels: LABELS,
  stages: PLAIN_STAGES,
  compare: COMPARE,
  sourced: SOURCED,
  spine: SPINE,
  asides: ASIDES,
  questions: QUESTIONS,
  debate: DEBATE,
  events: EVENT_WORDS,
  eventLabels: EVENT_LABELS,
  warnings: WARNING_WORDS,
  warningLabels: WARNING_LABELS,
  decide: DECIDE,
  matters: MATTERS,
  teach: TEACH,
  about: ABOUT,
  groups: GROUPS,
  pain: PAIN,
  won: WON,
  months: MONTHS,
  home: HOME,
  xray: XRAY,
  help: HELP,
  parts: PART_LABELS,
  sketch: SKETCH,
  screen: SCREEN,
  film: FILM,
  report: REPORT,
};
