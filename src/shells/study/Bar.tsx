import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { STUDY } from '../../content/study.ts';
import { Spared } from '../../scene/frame/Spared.tsx';
import { session } from '../../session/store.ts';
import { arrange } from '../../ui/bench/change.ts';
import { useMode } from '../../ui/bench/mode.ts';
import { PanesMenu } from '../../ui/bench/PanesMenu.tsx';
import { caseLine } from '../../ui/case/case-line.ts';
import { StripWhenSeveral } from '../../ui/case/StripWhenSeveral.tsx';
import { LearnButton } from '../../ui/learn/LearnButton.tsx';
import { TextSizeButton, ThemeButton } from '../../ui/page/Chrome.tsx';
import { KeysButton } from './KeysButton.tsx';
import { Layouts } from './Layouts.tsx';

/** What is shown, how the panes stand, and the page's own settings. */
export function Bar({ onPractise }: { onPractise: () => void }) {
  const patientCase = useStore(session, (now) => now.case);
  const asking = useStore(session, (now) => now.asking);
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
        <Layouts practising={false} onArrange={arrange} onPractise={onPractise} />
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
