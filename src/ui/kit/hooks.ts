import { useStore } from 'zustand';
import { type Concerned, stageWords, toldFor, untouchedWords } from '../../content/language.ts';
import type { StageWords } from '../../content/types.ts';
import { type LevelNow, levelNow } from '../../session/focus.ts';
import { slow } from '../../session/slow.ts';
import { session } from '../../session/store.ts';
import { focusOf, type LevelCase } from '../../sim/case/case.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import { type Plan, placeOf, planFocus } from '../../sim/plan.ts';
import type { StageId } from '../../sim/stages/stages.ts';
import type { PlannedStage } from '../../sim/stages/timeline.ts';
import type { LevelState, State } from '../../sim/state.ts';

interface Now<Text> {
  stage: PlannedStage;
  words: Text;
  /** Said of the bone that is looked at where the stage does nothing to it; null where the words are about it. */
  untouched: Readonly<Record<'plain' | 'clinical', string | null>>;
  /** Which of the plan's stages it is, counted from 1, and how many there are. */
  place: number;
  of: number;
}

/** What of a plan's story concerns the bone that is looked at. */
function concernedIn(plan: Plan, focus: LevelPlan): Concerned {
  return {
    one: focus.case,
    procedure: plan.case.procedure,
    breaks: plan.roles[placeOf(plan, focus.level)].breaksIn === 'fracture',
    others: plan.case.levels.map(({ treatment }) => treatment),
  };
}

/** A stage's words, told for the bone that is looked at. */
export const wordsIn = <Text>(words: StageWords<Text>, plan: Plan, id: StageId): Text =>
  wordsFor(words, id, concernedIn(plan, planFocus(plan, session.getState().view.focus)));

const wordsFor = <Text>(words: StageWords<Text>, id: StageId, concerned: Concerned): Text => {
  const { one, procedure } = concerned;
  return stageWords(words, id, toldFor(id, concerned), one.access.route, procedure.anaesthetic);
};

/** The stage being shown, and what of `words` is told at it; null until the first plan. Changes once per stage, not per frame. */
export function useStage<Text>(words: StageWords<Text>): Now<Text> | null {
  const plan = useStore(session, (now) => now.plan);
  const id = useStore(session, (now) => now.stage);
  const focus = useFocusPlan();
  if (plan === null || id === null || focus === null) return null;
  const index = plan.stages.findIndex((stage) => stage.id === id);
  const concerned = concernedIn(plan, focus);
  return {
    stage: plan.stages[index],
    words: wordsFor(words, id, concerned),
    untouched: {
      plain: untouchedWords(id, concerned, 'plain'),
      clinical: untouchedWords(id, concerned, 'clinical'),
    },
    place: index + 1,
    of: plan.stages.length,
  };
}

/** The bone that is looked at, in the case as it is asked for: a newer one than the picture's, while that is planned. */
export const useFocusCase = (): LevelCase => useStore(session, (now) => focusOf(now.case, now.view.focus));

/** The bone that the picture is about: another one where the wrong level is done. */
export const useLookedCase = (): LevelCase =>
  useStore(session, ({ plan, case: shown, view }) =>
    plan?.asked === shown ? planFocus(plan, view.focus).case : focusOf(shown, view.focus),
  );

/** The bone that is looked at, in the plan that is shown; null until the first. */
export const useFocusPlan = (): LevelPlan | null =>
  useStore(session, (now) => (now.plan === null ? null : planFocus(now.plan, now.view.focus)));

/** The bone that is looked at with its State, for numbers that are read: they follow six times a second. */
export function useFocus(): (LevelNow & { one: LevelCase; whole: Plan; all: State }) | null {
  const focus = useStore(session, (now) => now.view.focus);
  const { plan: whole, state: all } = useStore(slow);
  if (whole === null || all === null) return null;
  const now = levelNow(whole, all, planFocus(whole, focus).level);
  return { ...now, one: now.plan.case, whole, all };
}

/** A number of the State of the bone that is looked at, rounded so that a component is drawn again only when what it shows
 * changes. */
export function useReading(read: (state: LevelState) => number, step: number): number {
  const focus = useStore(session, (now) => now.view.focus);
  return useStore(slow, ({ plan, state }) => {
    if (plan === null || state === null) return 0;
    const at = placeOf(plan, planFocus(plan, focus).level);
    return Math.round(read(state.levels[at]) / step) * step;
  });
}
