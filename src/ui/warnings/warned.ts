import { kioskWarning, warningWords } from '../../content/warnings.ts';
import type { TreatedLevel } from '../../sim/case/case.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import { STAGES, type StageId } from '../../sim/stages/stages.ts';
import { cameAbout, WARNED_AT } from '../../sim/warned-at.ts';
import type { Warning, WarningId } from '../../sim/warnings.ts';

export interface Warned {
  level: TreatedLevel;
  id: WarningId;
  text: string;
  /** The same bone's, one a side that it holds for. */
  found: readonly Warning[];
}

/** What is asked of a plan here. */
interface Warnings {
  levels: readonly Pick<LevelPlan, 'level' | 'warnings' | 'event'>[];
}

/** Each warning once a bone, in an audience's words; those that it is not told are left out. */
function warnedIn({ levels }: Warnings, voice: 'plain' | 'clinical' | 'kiosk'): Warned[] {
  return levels.flatMap(({ level, warnings }) =>
    [...new Set(warnings.map(({ id }) => id))].flatMap((id) => {
      const text = voice === 'kiosk' ? kioskWarning(id) : warningWords()[id][voice];
      return text === null
        ? []
        : [{ level, id, text, found: warnings.filter((warning) => warning.id === id) }];
    }),
  );
}

/** For students: all at once, in exact words and with what was measured. */
export const allWarned = (plan: Warnings): Warned[] => warnedIn(plan, 'clinical').map(exact);

const placeOf = ({ id }: Warned): number => STAGES.indexOf(WARNED_AT[id].stage);

/** What says as much and more of the same needle: told to a patient in its stead, since one thing in four lines frightens. */
const SAID_BY: Readonly<Partial<Record<WarningId, readonly WarningId[]>>> = {
  'medial-before-wall': ['medial-breach', 'canal-hit', 'operation-stopped'],
  'medial-breach': ['canal-hit', 'operation-stopped'],
  'canal-hit': ['operation-stopped'],
};

/** What an event brings about at its bone is told with the event, as no fault of the plan; that an operation ended is told
 * in any case: nothing of the later steps happens. */
const isOfPlan =
  ({ levels }: Warnings) =>
  ({ level, id }: Warned): boolean =>
    id === 'operation-stopped' || levels.find((one) => one.level === level)?.event === null;

/** For patients: what has come about by a stage, the newest first. */
export function warnedBy(plan: Warnings, stage: StageId): Warned[] {
  const warned = warnedIn(plan, 'plain')
    .filter(({ id }) => cameAbout(id, stage))
    .filter(isOfPlan(plan));
  const has = (level: TreatedLevel, id: WarningId) =>
    warned.some((one) => one.level === level && one.id === id);
  return warned
    .filter(({ level, id }) => SAID_BY[id]?.some((more) => has(level, more)) !== true)
    .sort((a, b) => placeOf(b) - placeOf(a));
}

/** For strangers: what comes about in this stage, each once whichever bone it is. */
export const warnedNow = (plan: Warnings, stage: StageId): string[] => [
  ...new Set(
    warnedIn(plan, 'kiosk')
      .filter(({ id }) => WARNED_AT[id].stage === stage)
      .filter(isOfPlan(plan))
      .map(({ text }) => text),
  ),
];

/** The same in exact words, with sides and figures. */
export const exact = (warned: Warned): Warned => ({
  ...warned,
  text: `${warningWords()[warned.id].clinical} ${measuredOf(warned)}`.trim(),
});

function measuredOf({ id, found }: Warned): string {
  const { unit } = WARNED_AT[id];
  const parts = found.flatMap(({ side, value }) => {
    // Of a drop of cement a tenth of a mL would be nothing.
    const figure = value === null ? '' : `${value.toFixed(unit === 'mL' ? 2 : 1)} ${unit ?? ''}`.trim();
    const said = [side ?? '', figure].filter(Boolean).join(' ');
    return said === '' ? [] : [said];
  });
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
}
