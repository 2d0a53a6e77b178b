import { type ReactNode, useId } from 'react';

export interface ChoiceOption<T extends string | number> {
  value: T;
  label: ReactNode;
  disabled?: boolean;
}

interface ChoiceProps<T extends string | number> {
  legend: string;
  options: readonly ChoiceOption<T>[];
  /** Null where none is chosen yet. */
  value: T | null;
  onChange: (value: T) => void;
  /** `seg` one well, `chips` a row of boxes, `tiles` boxes with a picture. */
  look: 'seg' | 'chips' | 'tiles';
  /** Shows the legend above; otherwise it is for screen readers only. */
  showLegend?: boolean;
  hint?: ReactNode;
}

/** One of several: native radio buttons, so arrows, focus and screen readers work as everywhere. */
export function Choice<T extends string | number>(props: ChoiceProps<T>) {
  const { legend, options, value, onChange, look, showLegend = false, hint } = props;
  const name = useId();
  return (
    <fieldset className={`choice ${look}`}>
      <legend className={showLegend ? 'h' : 'sr'}>
        {legend}
        {hint === undefined ? null : <small>{hint}</small>}
      </legend>
      <div className="opts">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
