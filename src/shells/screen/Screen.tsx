import { lazy, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { SCREEN } from '../../content/screen.ts';
import type { Quality } from '../../scene/frame/quality.ts';
import { Spared } from '../../scene/frame/Spared.tsx';
import { follow, following } from '../../session/screen/follow.ts';
import { session } from '../../session/store.ts';
// From the shell itself: what both import would be a file of its own, and the consult's first picture a request more.
import { Words } from '../consult/Consult.tsx';
import { Picture } from '../Picture.tsx';
import './screen.css';

const OverPicture = lazy(() => import('../consult/OverPicture.tsx'));
const PatientSheet = lazy(() => import('../../ui/words/PatientSheets.tsx'));

/** For a screen that a patient or a room looks at: what the first window shows, with its words and without controls. */
export default function Screen({ quality }: { quality: Quality }) {
  const first = useStore(following, (now) => now.first);
  const page = useStore(session, ({ view }) => view.page);
  useEffect(() => follow(new URLSearchParams(location.search).get('of')), []);
  const matching = page === 'match' || page === 'film';
  return (
    <div className="shell consult screen">
      <main className="pane">
        <Picture quality={quality} labels="plain" named={!matching} filmed />
        <Spared>
          {matching ? null : (
            <Suspense fallback={null}>
              <OverPicture />
            </Suspense>
          )}
        </Spared>
      </main>
      <aside>
        <p role="status" className="first-window">
          {first === 'here' ? '' : SCREEN[first]}
        </p>
        {matching ? (
          <section className="words">
            <h1>{SCREEN.match}</h1>
          </section>
        ) : (
          <Words />
        )}
      </aside>
      <Spared>
        {matching || page === 'steps' ? null : (
          <Suspense fallback={null}>
            <PatientSheet name={page} onClose={nothing} />
          </Suspense>
        )}
      </Spared>
    </div>
  );
}

/** A sheet is closed where it was opened. */
const nothing = (): void => {};
