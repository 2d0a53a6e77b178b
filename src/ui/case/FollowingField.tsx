import { useStore } from 'zustand';
import { paramText } from '../../content/params.ts';
import { STUDY } from '../../content/study.ts';
import { session } from '../../session/store.ts';
import { milestonesOf } from '../../session/time/milestones.ts';
import { type CaseValue, type LevelCase, type LevelPath, levelValueAt } from '../../sim/case/case.ts';
import { LEVEL_PARAMS } from '../../sim/case/params.ts';
import { mobilityOf } from '../../sim/fracture/mobility.ts';
import { type Plan, placeOf } from '../../sim/plan.ts';
import { fieldWords } from './LevaGroup.tsx';
import { fromShown, toShown, valueText } from './shown-value.ts';

interface FollowingFieldProps {
  one: LevelCase;
  path: LevelPath;
  change: (value: CaseValue) => void;
}

/** A number that follows from other fields until it is given: what it follows to, and a switch to give it and to let it go. */
export function FollowingField({ one, path, change }: FollowingFieldProps) {
  const plan = useStore(session, (now) => now.plan);
  const param = LEVEL_PARAMS[path];
  if (param.kind !== 'number') return null;
  const { label, hint } = fieldWords(path);
  const value = levelValueAt(one, path);
  const computed = followed(plan, one, path);
  const start = Math.min(param.max, Math.max(param.min, computed ?? param.min));
  const toStep = (raw: number) => Number((Math.round(raw / param.step) * param.step).toFixed(4));
  const shown = (raw: number): number => Number(toShown(path, raw));
  return (
    <div className="following" title={hint}>
      <label>
        <input
          type="checkbox"
          checked={value !== null}
          aria-label={STUDY.own(label)}
          onChange={({ target }) => change(target.checked ? toStep(start) : null)}
        />
        {label}
      </label>
      {value === null ? (
        <output>
          {STUDY.follows(
            computed === null ? null : valueText(path, toStep(computed)),
            paramText(path).follows ?? '',
          )}
        </output>
      ) : (
        <input
          type="number"
          aria-label={label}
          min={shown(param.min)}
          max={shown(param.max)}
          step={shown(param.step)}
          value={shown(Number(value))}
          onChange={({ target }) => {
            if (target.value !== '') change(fromShown(path, target.valueAsNumber));
          }}
        />
      )}
    </div>
  );
}

const STATIONS: Readonly<Partial<Record<LevelPath, 'anterior' | 'middle' | 'posterior'>>> = {
  'fracture.anteriorLoss': 'anterior',
  'fracture.middleLoss': 'middle',
  'fracture.posteriorLoss': 'posterior',
};

/** What a field follows to; null where only the fields that it follows from can be named. */
function followed(plan: Plan | null, one: LevelCase, path: LevelPath): number | null {
  if (path === 'fracture.mobility') return mobilityOf({ ...one.fracture, mobility: null });
  const station = STATIONS[path];
  const at = plan === null ? -1 : placeOf(plan, one.level);
  if (plan === null || station === undefined || at < 0) return null;
  const { heightsMm } = milestonesOf(plan, one.level).broken.levels[at];
  return 1 - heightsMm[station] / plan.levels[at].ruler.healthy[station];
}
