import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { PRACTICE } from '../../content/practice.ts';
import type { Mode } from '../../practice/log.ts';
import type { Quality } from '../../scene/frame/quality.ts';
import { Spared } from '../../scene/frame/Spared.tsx';
import { session } from '../../session/store.ts';
import type { Arrangement } from '../../session/view/arrangement.ts';
import { PANES } from '../../session/view/fluoro-view.ts';
import { arrange } from '../../ui/bench/change.ts';
import { bench } from '../../ui/bench/store.ts';
import { TextSizeButton, ThemeButton } from '../../ui/page/Chrome.tsx';
import { Card } from '../../ui/practice/Card.tsx';
import { Film } from '../../ui/practice/Film.tsx';
import { usePracticeKeys } from '../../ui/practice/keys.ts';
import { Panel } from '../../ui/practice/Panel.tsx';
import { begin, leave } from '../../ui/practice/run.ts';
import { Standing } from '../../ui/practice/Standing.tsx';
import { practice } from '../../ui/practice/store.ts';
import { Picture } from '../Picture.tsx';
import { Layouts } from './Layouts.tsx';
import '../../ui/fluoro/fluoro.css';
import '../../ui/graphs/graphs.css';
import '../../ui/practice/practice.css';

/** Leaves for another layout: what was shown before is there again, and stands so. */
function arrangeAfter(arrangement: Arrangement): void {
  leave();
  if (bench.getState().arrangement !== arrangement) arrange(arrangement);
}

const ignore = (): void => {};

interface PractiseProps {
  quality: Quality;
  /** As an address asks for it; null takes up what was left, or begins guided. */
  mode: Mode | null;
  onLeave: () => void;
}

/** A layout of the study in which a learner does it: two screens, the model or not, and the hand's panel. */
export default function Practise({ quality, mode: asked, onLeave }: PractiseProps) {
  const step = useStore(practice, (here) => here.step);
  const mode = useStore(practice, (here) => here.mode);
  const blind = mode === 'blind' && step !== 'done';
  usePracticeKeys();
  useEffect(() => {
    void begin(asked);
    return leave;
  }, [asked]);
  // Followed a link, or gone back: that is another page than the practice.
  const practising = useStore(session, (now) => now.practising);
  const began = useRef(false);
  useEffect(() => {
    if (practising) began.current = true;
    else if (began.current) onLeave();
  }, [practising, onLeave]);
  return (
    <div className={`shell practise ${blind ? 'blind' : 'guided'}`}>
      <header className="bar">
        <div>
          <h1>{PRACTICE.title}</h1>
          <Standing />
        </div>
        <div>
          <Layouts practising onArrange={arrangeAfter} onPractise={ignore} />
          <TextSizeButton />
          <ThemeButton />
          <button type="button" className="btn" onClick={onLeave}>
            {PRACTICE.leave}
          </button>
        </div>
      </header>
      <main>
        <div className="model" inert={blind}>
          <Picture quality={quality} labels={null} />
        </div>
        <section className="screens" aria-label={PRACTICE.pictures}>
          {step === 'loading' ? null : PANES.map((pane) => <Film key={pane} screen={pane} />)}
        </section>
      </main>
      <aside className="hand" aria-label={PRACTICE.title}>
        <Spared>
          <Panel />
          {step === 'done' ? <Card /> : null}
        </Spared>
      </aside>
    </div>
  );
}
