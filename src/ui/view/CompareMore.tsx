import { useStore } from 'zustand';
import { STUDY } from '../../content/study.ts';
import { compareWith } from '../../session/open.ts';
import { session } from '../../session/store.ts';
import { changeView } from '../../session/view/change-view.ts';
import { TINT_FULL_MM } from '../../session/view/view.ts';

/** Keeps the case as it is now on the left, while the parameters change the one on the right. */
export function HoldButton() {
  const shown = useStore(session, (now) => now.case);
  return (
    <button
      type="button"
      className="btn"
      onClick={() => {
        changeView({ compare: 'both' });
        void compareWith(shown);
      }}
    >
      {STUDY.hold}
    </button>
  );
}

/** Colours on the bone where it differs from what stands beside it, and what they mean. */
export function TintChoice() {
  const tint = useStore(session, (now) => now.view.tint);
  const two = useStore(session, ({ view }) => view.compare === 'both' || view.compare === 'wipe');
  if (!two) return null;
  return (
    <div className="tint">
      <label>
        <input
          type="checkbox"
          checked={tint}
          onChange={(event) => changeView({ tint: event.target.checked })}
        />
        {STUDY.tint}
      </label>
      {tint ? (
        <p>
          <i className="higher" /> {STUDY.tintHigher} <i className="lower" /> {STUDY.tintLower} (
          {STUDY.tintFull(TINT_FULL_MM)})
        </p>
      ) : null}
    </div>
  );
}
