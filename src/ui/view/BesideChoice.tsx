import { useStore } from 'zustand';
import { compareWords } from '../../content/compare.ts';
import { compareWith } from '../../session/open.ts';
import { session } from '../../session/store.ts';
import type { Case } from '../../sim/case/case.ts';
import {
  CHOSEN_TREATMENTS,
  type ChosenTreatment,
  caseTreatment,
  treatedAs,
} from '../../sim/case/treatment.ts';
import { isPlanOf, withoutEvent } from '../../sim/event/told.ts';

type Beside = 'broken' | 'held' | 'without' | ChosenTreatment;

function besideOf(shown: Case, other: Case | null): Beside {
  if (other === null) return 'broken';
  if (isPlanOf(other, shown)) return 'without';
  const treatment = caseTreatment(other);
  if (treatment === null || treatment === caseTreatment(shown)) return 'held';
  return JSON.stringify(treatedAs(shown, treatment)) === JSON.stringify(other) ? treatment : 'held';
}

/** What the case is compared with: the bones as they broke, or the same bones treated another way, all that are treated. */
export default function BesideChoice() {
  const shown = useStore(session, (now) => now.case);
  const other = useStore(session, (now) => now.other);
  const beside = besideOf(shown, other);
  const choose = (value: string) => {
    if (value === 'without') {
      void compareWith(withoutEvent(shown));
      return;
    }
    const treatment = CHOSEN_TREATMENTS.find((one) => one === value);
    void compareWith(treatment === undefined ? null : treatedAs(shown, treatment));
  };
  return (
    <label className="beside">
      <span>{compareWords().beside}</span>
      <select value={beside} onChange={(event) => choose(event.target.value)}>
        <option value="broken">
          {shown.levels.length > 1 ? compareWords().besidesAll : compareWords().besides.broken}
        </option>
        {CHOSEN_TREATMENTS.filter((treatment) => treatment !== caseTreatment(shown)).map((treatment) => (
          <option key={treatment} value={treatment}>
            {compareWords().besides[treatment]}
          </option>
        ))}
        {shown.event.kind === 'none' ? null : (
          <option value="without">{compareWords().besides.without}</option>
        )}
        {beside === 'held' ? <option value="held">{compareWords().besides.held}</option> : null}
      </select>
    </label>
  );
}
