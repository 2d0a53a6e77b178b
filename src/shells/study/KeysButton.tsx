import { lazy, Suspense, useState } from 'react';
import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { BENCH } from '../../content/study.ts';
import { again } from '../../session/load/again.ts';
import { bench, keepBench } from '../../ui/bench/store.ts';
import { useAhead } from '../../ui/kit/ahead.ts';
import { Icon } from '../../ui/kit/Icon.tsx';
import { KEY_LIST } from './keys.ts';

const load = () => import('../../ui/page/HelpSheet.tsx');
const HelpSheet = lazy(again(load));

/** Every key of the study in one sheet, and whether letters are keys: who speaks to the machine puts them off. */
export function KeysButton() {
  const [open, setOpen] = useState(false);
  const letters = useStore(bench, (now) => now.letters);
  useAhead(load);
  return (
    <>
      <button
        type="button"
        className="btn quiet"
        aria-label={L.help}
        title={L.help}
        onClick={() => setOpen(true)}
      >
        <Icon name="help" />
      </button>
      {open ? (
        <Suspense fallback={null}>
          <HelpSheet onClose={() => setOpen(false)} more={KEY_LIST}>
            <label className="letters">
              <input
                type="checkbox"
                checked={letters}
                onChange={({ target }) => {
                  bench.setState({ letters: target.checked });
                  keepBench();
                }}
              />
              {BENCH.keys.letters}
            </label>
          </HelpSheet>
        </Suspense>
      ) : null}
    </>
  );
}
