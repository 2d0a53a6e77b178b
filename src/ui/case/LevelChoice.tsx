import type { TreatedLevel } from '../../sim/case/case.ts';
import { TREATED_LEVELS } from '../../sim/case/params.ts';
import { Choice } from '../kit/Choice.tsx';

interface LevelChoiceProps {
  legend: string;
  /** How a level is written. */
  hint?: string | undefined;
  /** Null where none is chosen yet. */
  value: TreatedLevel | null;
  /** Levels that other bones of the case have. */
  taken: readonly TreatedLevel[];
  onChange: (level: TreatedLevel) => void;
}

/** Which bone: one box a level. */
export function LevelChoice({ legend, hint, value, taken, onChange }: LevelChoiceProps) {
  return (
    <Choice<TreatedLevel>
      legend={legend}
      hint={hint}
      showLegend
      look="chips"
      options={TREATED_LEVELS.map((level) => ({
        value: level,
        label: level,
        disabled: taken.includes(level),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
