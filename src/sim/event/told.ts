import { levelIndex } from '../../../models/levels.ts';
import {
  type Case,
  type EventCase,
  focusOf,
  type LevelCase,
  levelCaseOf,
  type TreatedLevel,
} from '../case/case.ts';
import { defaultLevel } from '../case/level.ts';
import { TREATED_LEVELS } from '../case/params.ts';
import type { EventId } from './ids.ts';
import { EVENT_TABLE } from './table.ts';

/** Nothing goes wrong. */
export const NO_EVENT: EventCase = { kind: 'none', level: 'usual' };

/** The same case, in which nothing goes wrong. */
export const withoutEvent = (patientCase: Case): Case => ({ ...patientCase, event: NO_EVENT });

/** Whether a case is another one as it was planned: the same, but that something goes wrong in the other. */
export const isPlanOf = (planned: Case, wrong: Case): boolean =>
  wrong.event.kind !== 'none' && JSON.stringify(planned) === JSON.stringify(withoutEvent(wrong));

/** What goes wrong in a case, and at which bone. */
export interface Happening {
  id: EventId;
  level: TreatedLevel;
}

/** The nearest bone that the case has not got, the one above before the one below. */
function neighbourOf({ levels }: Case, level: TreatedLevel): TreatedLevel | null {
  const free = (at: number): TreatedLevel | null => {
    const name = TREATED_LEVELS.find((one) => levelIndex(one) === at);
    return name === undefined || levels.some((one) => one.level === name) ? null : name;
  };
  const here = levelIndex(level);
  for (let far = 1; far < TREATED_LEVELS.length; far++) {
    const found = free(here - far) ?? free(here + far);
    if (found !== null) return found;
  }
  return null;
}

/** Less than a drop bursts nothing and runs nowhere, mL. */
const DROP_ML = 0.05;

/** Whether an event can happen to a bone: it is treated so, and what would burst or run out is put in. */
const isAble = (id: EventId, { treatment, balloon, cement }: LevelCase): boolean =>
  EVENT_TABLE[id].treatments.includes(treatment) &&
  (EVENT_TABLE[id].needs !== 'balloon' || balloon.volumeMl > DROP_ML) &&
  (EVENT_TABLE[id].needs !== 'cement' || cement.volumeMl > DROP_ML);

/** Of the case's bones the one that an event would happen to, unless it is said: the one that is looked at, else the first
 * that it can happen to. */
function usualBone(patientCase: Case, id: EventId): LevelCase | null {
  const able = (one: LevelCase) => isAble(id, one);
  const focus = focusOf(patientCase, null);
  return able(focus) ? focus : (patientCase.levels.find(able) ?? null);
}

/** What goes wrong in a case and at which bone; null if nothing does, or it cannot there. */
export function happeningOf(patientCase: Case): Happening | null {
  const { kind: id, level } = patientCase.event;
  if (id === 'none') return null;
  const { elsewhere } = EVENT_TABLE[id];
  const usual = usualBone(patientCase, id);
  if (usual === null) return null;
  if (level === 'usual') {
    const at = elsewhere ? neighbourOf(patientCase, usual.level) : usual.level;
    return at === null ? null : { id, level: at };
  }
  const own = levelCaseOf(patientCase, level);
  const able = elsewhere ? own === undefined : own !== undefined && isAble(id, own);
  return able ? { id, level } : null;
}

/** How much the next bone loses in front; illustrative. */
const NEXT_LOSS = 0.3;

/** A whole neighbour that is taken for the broken bone, and done as that one was to be. */
const mistaken = (level: TreatedLevel, { treatment, access, balloon, cement }: LevelCase): LevelCase => {
  const own = defaultLevel(level);
  return {
    ...own,
    fracture: { ...own.fracture, heightLoss: 0, weeksOld: 0, oedema: 'no', cleft: 'no' },
    treatment,
    access: { ...own.access, sides: access.sides },
    balloon: { ...own.balloon, volumeMl: Math.min(own.balloon.volumeMl, balloon.volumeMl) },
    cement: { ...own.cement, viscosity: cement.viscosity },
  };
};

const nextBroken = (level: TreatedLevel): LevelCase => {
  const own = defaultLevel(level);
  return { ...own, treatment: 'none', fracture: { ...own.fracture, heightLoss: NEXT_LOSS, weeksOld: 0 } };
};

/** The case, without an event that cannot happen to it. */
export const withPossible = (patientCase: Case): Case =>
  patientCase.event.kind === 'none' || happeningOf(patientCase) !== null
    ? patientCase
    : withoutEvent(patientCase);

/** A case with the bones that its event adds and what it leaves undone, and the event's bone by its name: what is planned. The
 * same case where nothing goes wrong; an event that cannot happen to it is none. */
export function caseTold(patientCase: Case): Case {
  const happening = happeningOf(patientCase);
  if (happening === null) return withPossible(patientCase);
  const { id, level } = happening;
  const told: Case = { ...patientCase, event: { kind: id, level } };
  const add = (more: LevelCase, levels = patientCase.levels): Case => ({
    ...told,
    levels: [...levels, more].sort((a, b) => levelIndex(a.level) - levelIndex(b.level)),
  });
  if (id === 'next-fracture') return add(nextBroken(level));
  if (id !== 'wrong-level') return told;
  const meant = usualBone(patientCase, id);
  if (meant === null) return told;
  return add(
    mistaken(level, meant),
    patientCase.levels.map((one) => (one.level === meant.level ? { ...one, treatment: 'none' } : one)),
  );
}
