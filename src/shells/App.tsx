import { lazy, Suspense, useEffect } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { useStore } from 'zustand';
import { L } from '../content/language.ts';
import { QUALITIES } from '../scene/frame/quality.ts';
import { steady } from '../session/steady.ts';
import { SHELLS, type Shell } from '../session/view/view.ts';
import { Loading, Notices, TroubleNote } from '../ui/page/Notices.tsx';
import { PictureLost } from '../ui/page/PictureLost.tsx';
import { hasWebgl2, NoWebgl } from './NoWebgl.tsx';

const PAGES = {
  consult: lazy(() => import('./consult/Consult.tsx')),
  study: lazy(() => import('./study/Study.tsx')),
  kiosk: lazy(() => import('./kiosk/Kiosk.tsx')),
} as const satisfies Record<Shell, unknown>;

/** Which shell the address asks for; consult if it asks for none that exists. */
function shellAsked(): Shell {
  const asked = new URLSearchParams(location.search).get('shell');
  return SHELLS.find((shell) => shell === asked) ?? 'consult';
}

export function App() {
  const tier = useStore(steady, (now) => now.tier);
  const shell = shellAsked();
  const Page = PAGES[shell];
  if (!hasWebgl2()) return <NoWebgl />;
  return (
    <ErrorBoundary FallbackComponent={Broken}>
      <Suspense fallback={null}>
        <Page quality={QUALITIES[tier]} />
      </Suspense>
      <Loading />
      <Notices />
      <TroubleNote />
      <PictureLost kiosk={shell === 'kiosk'} />
    </ErrorBoundary>
  );
}

/** Something in the page itself failed: said plainly, with a way back. A kiosk comes back by itself. */
function Broken({ error }: FallbackProps) {
  useEffect(() => {
    if (shellAsked() !== 'kiosk') return;
    const timer = setTimeout(() => location.reload(), 8000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className="still-page" role="alert">
      <h1>{L.trouble.title}</h1>
      <p>
        {L.trouble.page} <code>{error instanceof Error ? error.message : String(error)}</code>
      </p>
      <button type="button" className="btn primary" onClick={() => location.reload()}>
        {L.trouble.retry}
      </button>
    </main>
  );
}
