import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { session } from '../../session/store.ts';
import { changeView } from '../../session/view/change-view.ts';
import type { Compare } from '../../session/view/view.ts';
import { Choice } from '../kit/Choice.tsx';
import { Icon } from '../kit/Icon.tsx';

/** What is in the picture: now, what it is compared with, or both, side by side or parted by a wipe. */
export function CompareChoice() {
  const compare = useStore(session, (now) => now.view.compare);
  const other = useStore(session, (now) => now.other);
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
