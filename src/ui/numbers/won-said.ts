import { wonWords } from '../../content/won.ts';
import { wonOf } from '../../session/time/won.ts';
import type { LevelPlan } from '../../sim/level/plan.ts';
import type { Plan } from '../../sim/plan.ts';

/** No line ends between a number and its unit. */
export const unbroken = (text: string): string => text.replace(/(\d) (?=mm\b)/g, '$1\u00a0');

/** How much height lying down gave back, and how much the procedure kept; null where nothing was done or lost. */
export function wonSaid(plan: Plan, { level, case: { treatment } }: LevelPlan): string | null {
  const won = wonOf(plan, level);
  if (won === null) return null;
  const { lying, balloon, cement } = wonWords();
  const treated = treatment === 'kyphoplasty' ? balloon : cement;
  return unbroken(`${lying(won.lyingMm)} ${treated(won.treatedMm)}`);
}
