import { withoutEvent } from '../../../event/told.ts';
import {
  type Case,
  type CaseValue,
  type LevelCase,
  type LevelPath,
  MOST_LEVELS,
  withLevelValue,
} from '../../case.ts';
import { agreeing, defaultLevel, ordered } from '../../level.ts';
import { LEVEL_PARAMS } from '../../params.ts';
import type { FieldName, LevelDraft, Span } from './types.ts';

/** One thing that a report says of a bone, as a value of the case, and the words that say it. */
export interface Statement {
  /** Names the statement among those of its bone. */
  name: FieldName;
  path: LevelPath;
  value: CaseValue;
  words: string;
  at: Span;
  /** False: to be asked before it is taken. */
  sure: boolean;
}

/** One bone of a report. */
export interface Stated {
  level: LevelCase['level'];
  words: string;
  sure: boolean;
  says: readonly Statement[];
}

/** About how old a break is that is called so, weeks; illustrative. */
const WEEKS = { acute: 2, subacute: 8, chronic: 52 } as const;
/** A side that has lost more; illustrative. */
const TILT = { left: -0.5, right: 0.5 } as const;
/** Hundredths are far finer than a film tells. */
const hundredth = (share: number): number => Math.round(share * 100) / 100;

type Taker = (value: never) => { path: LevelPath; value: CaseValue };

const at =
  <T extends CaseValue>(path: LevelPath) =>
  (value: T): { path: LevelPath; value: CaseValue } => ({ path, value });

const TAKERS: { readonly [Name in FieldName]: Taker } = {
  treatment: at('treatment'),
  shape: at('fracture.shape'),
  endplates: at('fracture.endplates'),
  heightLoss: at('fracture.heightLoss'),
  lossAnterior: at('fracture.anteriorLoss'),
  lossMiddle: at('fracture.middleLoss'),
  lossPosterior: at('fracture.posteriorLoss'),
  lossRange: ({ low, high }: { low: number; high: number }) => ({
    path: 'fracture.heightLoss',
    value: hundredth((low + high) / 2),
  }),
  side: (side: keyof typeof TILT) => ({ path: 'fracture.lateralTilt', value: TILT[side] }),
  age: (age: keyof typeof WEEKS) => ({ path: 'fracture.weeksOld', value: WEEKS[age] }),
  weeksOld: (weeks: number) => ({ path: 'fracture.weeksOld', value: Math.round(weeks) }),
  oedema: at('fracture.oedema'),
  cleft: at('fracture.cleft'),
  posteriorWall: at('fracture.posteriorWall'),
  retropulsionMm: at('fracture.retropulsionMm'),
  cause: at('fracture.cause'),
};

/** Said later, these come over what was said before: weeks over a word for them, a number over a grade. */
const ORDER: readonly FieldName[] = ['lossRange', 'age'];

const inRange = ({ path, value }: { path: LevelPath; value: CaseValue }): boolean => {
  const param = LEVEL_PARAMS[path];
  if (param.kind === 'choice') return param.options.includes(value);
  return typeof value === 'number' && value >= param.min && value <= param.max;
};

/** What a draft says, in the order in which it is to be taken. What a case cannot hold is left out: the reader asks. */
export function statedOf(draft: LevelDraft): Stated {
  const { level, ...fields } = draft;
  const names = Object.keys(fields) as FieldName[];
  names.sort((a, b) => Number(ORDER.includes(b)) - Number(ORDER.includes(a)));
  const says = names.flatMap((name): Statement[] => {
    const found = fields[name];
    if (found === undefined) return [];
    const taken = TAKERS[name](found.value as never);
    return inRange(taken) ? [{ name, ...taken, words: found.words, at: found.at, sure: found.sure }] : [];
  });
  return { level: level.value, words: level.words, sure: level.sure, says };
}

/** How old a break must be to be left alone unless the report says more; illustrative. */
const OLD_WEEKS = 26;

/** One bone as far as its statements are taken. A fresh break is treated, an old one left as it is. */
function boneOf({ level, says }: Stated, taken: (statement: Statement) => boolean): LevelCase {
  let one = defaultLevel(level);
  for (const statement of says)
    if (taken(statement)) one = withLevelValue(one, statement.path, statement.value);
  const untreated = !says.some(({ name }) => name === 'treatment') && one.fracture.weeksOld >= OLD_WEEKS;
  return {
    ...one,
    fracture: agreeing(one.fracture),
    treatment: untreated ? 'none' : one.treatment,
  };
}

/** The case of a report's bones, those statements taken that `taken` says; null where no bone is left. Who it is stays; what was
 * let go wrong with other bones does not. */
export function caseOfReport(
  base: Case,
  bones: readonly Stated[],
  taken: (bone: Stated, statement: Statement) => boolean,
): Case | null {
  if (bones.length === 0) return null;
  const levels = bones.slice(0, MOST_LEVELS).map((bone) => boneOf(bone, (one) => taken(bone, one)));
  return { ...withoutEvent(base), levels: ordered(levels).levels };
}
