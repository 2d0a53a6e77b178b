import { lazy, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { screenWords } from '../../content/screen.ts';
import type { Quality } from '../../scene/frame/quality.ts';
import { Spared } from '../../scene/frame/Spared.tsx';
import type { Language } from '../../session/language.ts';
import { follow, following } from '../../session/screen/follow.ts';
import { session } from '../../session/store.ts';
// From the shell itself: what both import would be a file of its own, and the consult's first picture a request more.
import { Words } from '../consult/Consult.tsx';
import { Picture } from '../Picture.tsx';
import './screen.css';
import { again } from '../../session/load/again.ts';

const OverPicture = lazy(again(() => import('../consult/OverPicture.tsx')));
const PatientSheet = lazy(again(() => import('../../ui/words/PatientSheets.tsx')));

/** For a screen that a patient or a room looks at: what the first window shows, with its words and without controls. */
export default function Screen({ quality }: { quality: Quality }) {
  const first = useStore(following, (now) => now.first);
  const language = useStore(following, (now) => now.language);
  const page = useStore(session, ({ view }) => view.page);
  useEffect(() => follow(new URLSearchParams(location.search).get('of')), []);
  useEffect(() => void speakLike(language), [language]);
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
          {first === 'here' ? '' : screenWords()[first]}
        </p>
        {matching ? (
          <section className="words">
            <h1>{screenWords().match}</h1>
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

/** Speaks what the first window speaks; where that cannot be had, what was spoken. */
async function speakLike(language: Language | null): Promise<void> {
  if (language === null || language === session.getState().language) return;
  const { speak } = await import('../../content/tongues.ts');
  await speak(language, 'patient').catch(() => undefined);
}

/** A sheet is closed where it was opened. */
const nothing = (): void => {};
