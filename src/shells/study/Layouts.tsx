import { useStore } from 'zustand';
import { BENCH, STUDY } from '../../content/study.ts';
import { ARRANGEMENTS, type Arrangement } from '../../session/view/arrangement.ts';
import { useMode } from '../../ui/bench/mode.ts';
import { bench } from '../../ui/bench/store.ts';
import { ARRANGEMENT_KEYS, PRACTISE_KEY } from './keys.ts';

interface LayoutsProps {
  practising: boolean;
  onArrange: (arrangement: Arrangement) => void;
  onPractise: () => void;
}

/** The layouts of the study by name; practising is one of them. Where there is no room for several panes the others have no say. */
export function Layouts({ practising, onArrange, onPractise }: LayoutsProps) {
  const arrangement = useStore(bench, (now) => now.arrangement);
  const wide = useMode() === 'wide';
  return (
    <fieldset className="arrangements" aria-label={BENCH.arrangement}>
      {wide
        ? ARRANGEMENTS.map((one) => (
            <button
              key={one}
              type="button"
              className="btn"
              aria-pressed={!practising && one === arrangement}
              title={
                practising
                  ? BENCH.arrangements[one]
                  : `${BENCH.arrangements[one]} (${ARRANGEMENT_KEYS[one].toUpperCase()})`
              }
              onClick={() => onArrange(one)}
            >
              {BENCH.arrangements[one]}
            </button>
          ))
        : null}
      {practising && !wide ? null : (
        <button
          type="button"
          className="btn practise-button"
          aria-pressed={practising}
          title={`${STUDY.practise} (${PRACTISE_KEY.toUpperCase()})`}
          onClick={onPractise}
        >
          {STUDY.practise}
        </button>
      )}
    </fieldset>
  );
}
