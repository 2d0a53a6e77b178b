import type { WarningId } from '../sim/warnings.ts';
import { WARNING_LABELS, WARNING_WORDS } from './en/warnings/warnings.ts';
import { told, tongue } from './language.ts';
import type { WarningText } from './types.ts';

/** What a plan warns of, loaded with the lists that tell it and only once there is something to tell. */
export const warningWords = (): Readonly<Record<WarningId, WarningText>> => told('warnings', WARNING_WORDS);
export const warningLabels = () => told('warningLabels', WARNING_LABELS);

/** What it warns of for a stranger; null where that is nothing to one. */
export function kioskWarning(id: WarningId): string | null {
  if (tongue === null) return WARNING_WORDS[id].kiosk;
  const told: Readonly<Partial<Record<WarningId, string>>> = tongue.warnings;
  return told[id] ?? null;
}
