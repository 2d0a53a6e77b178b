import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { compareWith } from '../../session/open.ts';
import { steady } from '../../session/steady.ts';
import { changeView } from '../../session/view/change-view.ts';
import type { Compare } from '../../session/view/view.ts';
import { type Case, withValue } from '../../sim/case/case.ts';
import { Choice } from '../kit/Choice.tsx';
import { Icon } from '../kit/Icon.tsx';

/** What is in the picture: now, what it is compared with, or both, side by side or parted by a wipe. */
export function CompareChoice() {
  const compare = useStore(steady, (now) => now.view.compare);
  const other = useStore(steady, (now) => now.other);
  return (
    <Choice<Compare>
      legend={L.compare}
      look="seg"
      options={[
        { value: 'before', label: other === null ? L.before : L.other },
        { value: 'now', label: L.now },
        {
          value: 'both',
          label: (
            <>
              <Icon name="both" />
              {L.both}
            </>
          ),
        },
        { value: 'wipe', label: L.wipe },
      ]}
      value={compare}
      onChange={(value) => changeView({ compare: value })}
    />
  );
}

const METHODS = ['kyphoplasty', 'vertebroplasty', 'none'] as const;
type Beside = 'broken' | 'held' | Case['method'];

const besideOf = (shown: Case, other: Case | null): Beside => {
  if (other === null) return 'broken';
  return JSON.stringify(withValue(other, 'method', shown.method)) === JSON.stringify(shown) &&
    other.method !== shown.method
    ? other.method
    : 'held';
};

/** What the case is compared with: the bone as it broke, or the same bone treated another way. */
export function BesideChoice() {
  const shown = useStore(steady, (now) => now.case);
  const other = useStore(steady, (now) => now.other);
  const beside = besideOf(shown, other);
  const choose = (value: string) => {
    const method = METHODS.find((one) => one === value);
    void compareWith(method === undefined ? null : withValue(shown, 'method', method));
  };
  return (
    <label className="beside">
      <span>{L.beside}</span>
      <select value={beside} onChange={(event) => choose(event.target.value)}>
        <option value="broken">{L.besides.broken}</option>
        {METHODS.filter((method) => method !== shown.method).map((method) => (
          <option key={method} value={method}>
            {L.besides[method]}
          </option>
        ))}
        {beside === 'held' ? <option value="held">{L.besides.held}</option> : null}
      </select>
    </label>
  );
}
