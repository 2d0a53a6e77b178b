import { useId } from 'react';

interface SliderProps {
  label: string;
  value: number;
  range: readonly [low: number, high: number];
  step: number;
  show: (value: number) => string;
  onChange: (value: number) => void;
}

/** A native range with its name and its value. */
export function Slider({ label, value, range, step, show, onChange }: SliderProps) {
  const id = useId();
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{show(value)}</output>
      <input
        id={id}
        type="range"
        min={range[0]}
        max={range[1]}
        step={step}
        value={value}
        aria-valuetext={show(value)}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
