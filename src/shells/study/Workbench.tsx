import { useEffect } from 'react';
import { useStore } from 'zustand';
import { BENCH, STUDY } from '../../content/study.ts';
import type { Quality } from '../../scene/frame/quality.ts';
import { Spared } from '../../scene/frame/Spared.tsx';
import { session } from '../../session/store.ts';
import { isAway, openTool, putAway } from '../../ui/bench/change.ts';
import { useMode } from '../../ui/bench/mode.ts';
import { Separator } from '../../ui/bench/Separator.tsx';
import { bench } from '../../ui/bench/store.ts';
import { Pictures } from '../../ui/fluoro/Panes.tsx';
import { LearnPlace } from '../../ui/learn/LearnPlace.tsx';
import { learn } from '../../ui/learn/store.ts';
import { partsPlace } from '../../ui/parts/place.ts';
import { WhenSketched } from '../../ui/sketch/WhenSketched.tsx';
import { Picture } from '../Picture.tsx';
import { Bar } from './Bar.tsx';
import { BenchFrame } from './BenchFrame.tsx';
import { Dock } from './Dock.tsx';
import { useStudyKeys } from './keys.ts';
import { PaneBar } from './PaneBar.tsx';
import { ToolTabs } from './ToolTabs.tsx';
import '../../ui/fluoro/fluoro.css';
import './study.css';
import './bench.css';
import './narrow.css';

/** Whoever picks a part wants to read of it, and whoever is asked, or plays or makes a lesson, to see what they are asked. */
function readInBand(): () => void {
  const read = () => openTool('band', 'words');
  const stops = [
    session.subscribe(({ view }, before) => {
      if (view.picked !== null && view.picked !== before.view.picked) read();
    }),
    partsPlace.subscribe(({ asked }) => {
      if (asked) read();
    }),
    learn.subscribe(({ doing }, before) => {
      if (doing !== null && before.doing === null && isAway('band')) putAway('band', false);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** The bench: model and X-rays, what is said and measured of them, and every parameter. */
export function Workbench({ quality, onPractise }: { quality: Quality; onPractise: () => void }) {
  const films = useStore(session, (now) => now.view.fluoro.layout);
  const arrangement = useStore(bench, (now) => now.arrangement);
  const mode = useMode();
  const wide = mode === 'wide';
  const lesson = arrangement === 'lesson';
  useStudyKeys(onPractise);
  useEffect(readInBand, []);
  return (
    <BenchFrame>
      <Bar onPractise={onPractise} />
      <main>
        {wide ? (
          <section className="rail-pane" id="bench-rail" aria-label={BENCH.paneNames.rail}>
            <ToolTabs at="rail" />
            <p className="waits soft">{STUDY.waits}</p>
          </section>
        ) : null}
        <Spared>
          <PaneBar />
        </Spared>
        <div className="pane">
          <Picture quality={quality} labels="clinical" handles={films !== 'alone'} picking />
          <Spared>
            {films === 'alone' ? (
              <div className="filmroom alone">
                <Pictures />
              </div>
            ) : (
              <WhenSketched />
            )}
          </Spared>
        </div>
        {films === 'beside' && mode !== 'scroll' ? (
          <div className="filmroom" id="bench-films">
            <Spared>
              <Pictures />
            </Spared>
          </div>
        ) : null}
        <section className="band" id="bench-band" aria-label={BENCH.bandTools}>
          <LearnPlace>
            <ToolTabs at={wide ? 'band' : 'all'} />
          </LearnPlace>
        </section>
        {wide ? (
          <>
            <Separator edge="rail" pane="bench-rail" upright grows={1} />
            <FilmsSeparator shown={films === 'beside'} />
            <Separator edge="band" pane="bench-band" upright={lesson} grows={-1} />
          </>
        ) : null}
      </main>
      <Dock />
    </BenchFrame>
  );
}

function FilmsSeparator({ shown }: { shown: boolean }) {
  const swapped = useStore(bench, (now) => now.swapped);
  return shown ? <Separator edge="films" pane="bench-films" upright grows={swapped ? 1 : -1} /> : null;
}
