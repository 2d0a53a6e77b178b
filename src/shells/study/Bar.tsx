import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { BENCH, STUDY } from '../../content/study.ts';
import { Spared } from '../../scene/frame/Spared.tsx';
import { session } from '../../session/store.ts';
import { ARRANGEMENTS } from '../../session/view/arrangement.ts';
import { arrange } from '../../ui/bench/change.ts';
import { useMode } from '../../ui/bench/mode.ts';
import { PanesMenu } from '../../ui/bench/PanesMenu.tsx';
import { bench } from '../../ui/bench/store.ts';
import { caseLine } from '../../ui/case/case-line.ts';
import { StripWhenSeveral } from '../../ui/case/StripWhenSeveral.tsx';
import { LearnButton } from '../../ui/learn/LearnButton.tsx';
import { TextSizeButton, ThemeButton } from '../../ui/page/Chrome.tsx';
import { KeysButton } from './KeysButton.tsx';
import { ARRANGEMENT_KEYS, PRACTISE_KEY } from './keys.ts';

/** What is shown, how the panes stand, and the page's own settings. */
export function Bar({ onPractise }: { onPractise: () => void }) {
  const patientCase = useStore(session, (now) => now.case);
  const asking = useStore(session, (now) => now.asking);
  const arrangement = useStore(bench, (now) => now.arrangement);
  const wide = useMode() === 'wide';
  return (
    <header className="bar">
      <div>
        <h1>
          <span>{L.name}</span>
        </h1>
        <span className="soft">{asking ? STUDY.notNamed(caseLine(patientCase)) : caseLine(patientCase)}</span>
      </div>
      <StripWhenSeveral way="along" />
      <div>
        {wide ? (
          <fieldset className="arrangements" aria-label={BENCH.arrangement}>
            {ARRANGEMENTS.map((one) => (
              <button
                key={one}
                type="button"
                className="btn"
                aria-pressed={one === arrangement}
                title={`${BENCH.arrangements[one]} (${ARRANGEMENT_KEYS[one].toUpperCase()})`}
                onClick={() => arrange(one)}
              >
                {BENCH.arrangements[one]}
              </button>
            ))}
          </fieldset>
        ) : null}
        <button
          type="button"
          className="btn practise-button"
          title={`${STUDY.practise} (${PRACTISE_KEY.toUpperCase()})`}
          onClick={onPractise}
        >
          {STUDY.practise}
        </button>
        <Spared>
          <LearnButton />
        </Spared>
        {wide ? <PanesMenu /> : null}
        <TextSizeButton />
        <ThemeButton />
        <Spared>
          <KeysButton />
        </Spared>
      </div>
    </header>
  );
}
