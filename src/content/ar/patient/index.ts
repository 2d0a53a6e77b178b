import type { Patient } from '../../patient.ts';
import { ABOUT, DEBATE, DECIDE, GROUPS, MATTERS, PAIN, QUESTIONS, TEACH } from './choose.ts';
import { FILM, REPORT } from './film.ts';
import { COMPARE, LABELS, SOURCED, SPINE, STAGES } from './frame.ts';
import { HELP, HOME, MONTHS, PARTS, SCREEN, SKETCH, WON, XRAY } from './home.ts';
import { ASIDES } from './sheets.ts';
import { EVENT_LABELS, EVENTS, WARNING_LABELS, WARNINGS } from './wrong.ts';

/** All that a patient reads in a consult in Arabic, besides what a stranger reads too. */
export const PATIENT: Patient = {
  labels: LABELS,
  compare: COMPARE,
  sourced: SOURCED,
  spine: SPINE,
  stages: STAGES,
  asides: ASIDES,
  questions: QUESTIONS,
  debate: DEBATE,
  events: EVENTS,
  eventLabels: EVENT_LABELS,
  warnings: WARNINGS,
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
  parts: PARTS,
  sketch: SKETCH,
  screen: SCREEN,
  film: FILM,
  report: REPORT,
};
