import { createStore } from 'zustand/vanilla';
import type { Ground } from '../../practice/ground.ts';
import { type Mode, newLog, type PracticeLog } from '../../practice/log.ts';
import type { Phase } from '../../practice/replay.ts';
import type { Score } from '../../practice/score.ts';
import type { View } from '../../session/view/view.ts';
import type { Case } from '../../sim/case/case.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import type { Side } from '../../sim/side.ts';

/** Where somebody is who practises. `loading`: the bone is not there yet; `planning`: what the hand did is being planned. */
export type Step = 'loading' | 'planning' | Phase | 'done';

export interface Practice {
  step: Step;
  mode: Mode;
  /** The case with the one bone as it is to be done. */
  case: Case | null;
  ground: Ground | null;
  log: PracticeLog;
  /** Which needle the hand holds. */
  side: Side;
  live: boolean;
  /** When the log's second 0 was, on the page's own clock, ms. */
  beganAt: number;
  /** With the balloon as full as it goes. */
  full: LevelPlan | null;
  score: Score | null;
  /** Looking back: s; null for now. */
  replayAt: number | null;
  /** What was shown before. */
  before: { case: Case; view: View } | null;
  /** One of eight pedicles, and whether it has been told what came of it; null for a whole operation. */
  eight: { scored: boolean } | null;
  /** It was taken up again after the page had been left. */
  resumed: boolean;
}

export const practice = createStore<Practice>(() => ({
  step: 'loading',
  mode: 'guided',
  case: null,
  ground: null,
  log: newLog('L1', 'guided'),
  side: 'left',
  live: false,
  beganAt: 0,
  full: null,
  score: null,
  replayAt: null,
  before: null,
  eight: null,
  resumed: false,
}));
