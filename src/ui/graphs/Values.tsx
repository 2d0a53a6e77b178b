import { useStore } from 'zustand';
import { GRAPHS_WORDS as WORDS } from '../../content/graphs.ts';
import { slow } from '../../session/slow.ts';
import { nearest } from './axis.ts';
import type { GraphKind } from './kinds.ts';
import type { Samples } from './samples.ts';

interface ValuesProps {
  kind: GraphKind;
  samples: Samples;
  other: Samples | null;
  /** The sample that is pointed at; null for the moment that is shown. */
  at: number | null;
}

/** Which line is which, and what each is at the moment that is pointed at or shown. */
export function Values({ kind, samples, other, at }: ValuesProps) {
  const shown = useStore(slow, (now) => nearest(samples.t, now.t));
  const index = at ?? shown;
  return (
    <ul className="legend">
      {kind.lines.map(({ id }, place) => (
        <li key={id}>
          <i className={`of-${place}`} />
          <span>{WORDS.lines[id]}</span>
          <b>
            {samples.values[id][index].toFixed(kind.digits)} {kind.unit}
          </b>
          {other === null ? null : (
            <small>({other.values[id][nearest(other.t, samples.t[index])].toFixed(kind.digits)})</small>
          )}
        </li>
      ))}
      {other === null ? null : (
        <li className="soft">
          <i className="other" />
          {WORDS.compared}
        </li>
      )}
    </ul>
  );
}
