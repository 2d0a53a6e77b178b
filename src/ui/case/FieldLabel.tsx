import { useStore } from 'zustand';
import { BENCH } from '../../content/study.ts';
import { session } from '../../session/store.ts';
import type { CasePath, CaseValue } from '../../sim/case/case.ts';
import { Icon } from '../kit/Icon.tsx';
import { CAUSED_BY } from '../warnings/caused-by.ts';
import { valueText } from './shown-value.ts';

interface FieldLabelProps {
  path: CasePath;
  name: string;
  /** The value that holds now, and its default. */
  read: () => CaseValue;
  usual: () => CaseValue;
  reset: () => void;
}

/** A field's name in leva; whether it is as usual, and if not, a way back; and a sign where the plan warns of what it brings about. */
export function FieldLabel({ path, name, read, usual, reset }: FieldLabelProps) {
  // The case is read through: it is heard of here.
  useStore(session, (now) => now.case);
  const warned = useStore(session, ({ plan }) =>
    plan?.levels.some(({ warnings }) => warnings.some(({ id }) => CAUSED_BY[id] === path)),
  );
  const fallback = usual();
  const own = read() !== fallback;
  return (
    <span className="field">
      <span>
        <span className="fieldname">{name}</span>
        {warned ? <Icon name="caution" /> : null}
      </span>
      {own ? (
        <button type="button" aria-label={BENCH.reset(name, valueText(path, fallback))} onClick={reset}>
          {BENCH.back(valueText(path, fallback))}
        </button>
      ) : (
        <small>{BENCH.usual}</small>
      )}
    </span>
  );
}
