import { useId } from 'react';

interface PickProps<T extends string> {
  label: string;
  options: readonly (readonly [value: T, label: string])[];
  value: T;
  onChange: (value: T) => void;
}

/** One of several in little room. */
export function Pick<T extends string>({ label, options, value, onChange }: PickProps<T>) {
  const id = useId();
  return (
    <p className="film-pick">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}
