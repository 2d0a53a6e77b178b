import type { NameId } from '../showing/names.ts';
import type { PartKind } from '../showing/parts.ts';
import type { Notice } from '../sim/case/notice.ts';
import type { EventId } from '../sim/event/ids.ts';
import type { ChapterId } from '../sim/stages/stages.ts';
import type { WarningId } from '../sim/warnings.ts';
import type { KioskText, PartText, StageWords } from './types.ts';

/** What lies to the left and to the right of a picture. */
type Ends = readonly [left: string, right: string];

/** Words of the page itself that a stranger meets: controls, what stands on the picture, what is said when something fails.
 * Named as in `LABELS`, which has those of other readers besides. */
export interface PageLabels {
  next: string;
  back: string;
  startOver: string;
  backToPlan: string;
  steps: string;
  allSteps: string;
  scrub: string;
  stepOf: (place: number, of: number, title: string) => string;
  resetView: string;
  lookFrom: string;
  sides: { anterior: string; right: string; posterior: string };
  textSize: string;
  /** Text size as it is, 1 being the usual one. */
  textSizeIs: (size: number) => string;
  close: string;
  risks: string;
  directions: {
    plain: Readonly<Record<'needle' | 'sagittal' | 'coronal' | 'axial' | 'lying', Ends>>;
  };
  cutOpen: string;
  nowMm: string;
  beforeMm: string;
  readouts: { healthy: string };
  /** `what` is a file's name, which is nothing to a stranger. */
  loading: (what: string) => string;
  planning: string;
  trouble: { title: string; asset: string; planner: string; webgl: string; retry: string };
  broken: { title: string; kiosk: string; goOn: string };
  lost: { title: string; soon: string; late: string; reload: string };
  noWebgl: { title: string; why: string };
  disclaimer: string;
}

/** Words that a kiosk alone shows. */
export interface KioskLabels {
  /** The first sentence that a stranger reads. */
  line: string;
  touch: string;
  /** To go through the steps by hand, beside what is shown by itself in one minute or in three. */
  around: string;
  /** Lets that rest. */
  pause: string;
  tap: string;
  stopTurning: string;
  turn: string;
  stillThere: string;
  backIn: (seconds: number) => string;
  here: string;
  /** Asks for a language, and names the choice of them. */
  language: string;
  /** Below an event: shows it on the model. */
  watch: string;
  /** What the names on the picture are, as a list. */
  names: string;
  /** Has what is on the screen spoken; then stops it, says it once more, and says it slower. */
  listen: string;
  stop: string;
  again: string;
  slower: string;
}

/** Said of a bone that a step does nothing to; `level` is its name. */
export type Untouched = Readonly<
  Record<'left' | 'cemented' | 'noBalloon' | 'older' | 'whole', (level: string) => string>
>;

/** Words of X-rays that are only looked at, and what one shows. */
export interface FilmWords {
  simulated: string;
  plain: { ap: string; lateral: string };
  sees: {
    bone: (level: string) => string;
    needle: string;
    breach: string;
    balloon: (ml: string) => string;
    cavity: string;
    cement: (ml: string) => string;
    leak: (ml: string) => string;
    spilt: string;
    thread: string;
    moved: (mm: string) => string;
  };
}

/** Parts that can be touched: `{level}` and `{side}` in their words are filled in. */
export interface PartWords {
  kinds: Readonly<Record<PartKind, PartText>>;
  sides: { left: string; right: string };
  /** What `{level}` of a disc is. */
  between: (upper: string, lower: string) => string;
}

/** Warnings that a stranger is told: what a case that is planned well may bring about. */
export type KioskWarning = Extract<
  WarningId,
  | 'sinks-again'
  | 'pressure-limit'
  | 'balloon-maximum'
  | 'wall-contact'
  | 'height-restored'
  | 'posterior-quarter'
  | 'no-more-room'
  | 'resists'
  | 'leak-seen'
  | 'leak-b'
  | 'leak-s'
  | 'leak-c'
  | 'leak-d'
>;

/** What of a link could not be used. */
export interface NoticeLabels {
  title: string;
  problems: Readonly<Record<Notice['problem'], string>>;
  nothing: string;
  more: (given: string) => string;
  used: (value: string) => string;
  dismiss: string;
}

/**
 * All that a stranger reads or hears, in one language. Every language has one of these, and each of its files has a type
 * from here: a string that is missing, or one too many, does not compile.
 */
export interface Tongue {
  /** BCP 47: of the page, and of numbers, units and lists (see intl.ts). */
  locale: string;
  page: PageLabels;
  kiosk: KioskLabels;
  stages: StageWords<KioskText>;
  chapters: Readonly<Record<ChapterId, string>>;
  names: Readonly<Record<NameId, string>>;
  parts: PartWords;
  films: FilmWords;
  untouched: Untouched;
  events: Readonly<Record<EventId, string>>;
  warnings: Readonly<Record<KioskWarning, string>>;
  notices: NoticeLabels;
}
