import { useEffect } from 'react';
import type { LessonStep } from '../../learn/lessons.ts';
import { session } from '../../session/store.ts';
import { showStage } from '../../session/time/step.ts';
import { stageOf } from '../../sim/stages/ends.ts';
import { STAGES } from '../../sim/stages/stages.ts';
import { change } from './doing.ts';
import { showScene } from './scene.ts';
import { learn } from './store.ts';

/** Shows a step's picture. Gone to from the one before, a whole stage is played through to its end. */
export function showStep(step: LessonStep, onwards: boolean): void {
  const id = STAGES.find((one) => one === step.at);
  void showScene(step).then((there) => {
    const { plan } = session.getState();
    const stage = plan === null || id === undefined ? undefined : stageOf(plan.stages, id);
    if (there && onwards && stage !== undefined) showStage(stage);
  });
}

/** To the next step or back; stays at either end. */
export function goToStep(by: -1 | 1): void {
  const { doing } = learn.getState();
  if (doing?.what !== 'play') return;
  const at = Math.min(doing.lesson.steps.length - 1, Math.max(0, doing.at + by));
  if (at !== doing.at) change({ ...doing, at });
}

/** As a presenter's clicker has them, too. */
const KEYS: Readonly<Record<string, -1 | 1>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };
const OWN_KEYS = 'input, select, textarea, dialog, [contenteditable], [role=slider]';

/** While a lesson is played, arrows go through its steps, not through the operation's. */
export function useLessonKeys(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const by = KEYS[event.key];
      if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return;
      if (event.target instanceof Element && event.target.closest(OWN_KEYS) !== null) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      goToStep(by);
    };
    // Before the page's own keys hear of it.
    window.addEventListener('keydown', pressed, { capture: true });
    return () => window.removeEventListener('keydown', pressed, { capture: true });
  }, []);
}
