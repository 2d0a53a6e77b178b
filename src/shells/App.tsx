import { lazy, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useStore } from 'zustand';
import { QUALITIES } from '../scene/frame/quality.ts';
import { Spared } from '../scene/frame/Spared.tsx';
import { again } from '../session/load/again.ts';
import { session } from '../session/store.ts';
import { askedFor } from '../session/view/asked.ts';
import { SHELLS, type Shell } from '../session/view/view.ts';
import { keptHere } from '../ui/kit/on-device.ts';
import { Loading, TroubleNote } from '../ui/page/Loading.tsx';
import { Missing } from '../ui/page/Missing.tsx';
import { PictureLost } from '../ui/page/PictureLost.tsx';
import { WhenNoticed } from '../ui/page/WhenNoticed.tsx';
import { Broken } from './Broken.tsx';
import { KEPT_LANGUAGE } from './consult/kept-language.ts';
import { hasWebgl2 } from './webgl.ts';

/** A patient's page comes with its language, where that is another than English: asked for by the address, or chosen here. */
async function spoken<Page>(page: Promise<Page>): Promise<Page> {
  if (/[?&]lang=/.test(location.search) || keptHere(KEPT_LANGUAGE) !== null)
    await (await import('./consult/spoken.ts')).speakFirst();
  return page;
}

const PAGES = {
  consult: lazy(again(() => spoken(import('./consult/Consult.tsx')))),
  study: lazy(again(() => import('./study/Study.tsx'))),
  kiosk: lazy(again(() => import('./kiosk/Kiosk.tsx'))),
  screen: lazy(again(() => spoken(import('./screen/Screen.tsx')))),
} as const satisfies Record<Shell, unknown>;
const NoWebgl = lazy(again(() => import('./NoWebgl.tsx')));

/** Which shell the address asks for; consult if it asks for none that exists. */
const shellAsked = (): Shell => askedFor(location.search, 'shell', SHELLS).word ?? 'consult';

export function App() {
  const tier = useStore(session, (now) => now.tier);
  // The whole page is drawn anew in another language.
  useStore(session, (now) => now.language);
  const shell = shellAsked();
  const kiosk = shell === 'kiosk';
  const Page = PAGES[shell];
  if (!hasWebgl2())
    return (
      <Suspense fallback={null}>
        <NoWebgl kiosk={kiosk} />
      </Suspense>
    );
  return (
    <ErrorBoundary fallbackRender={(props) => <Broken {...props} shell={shell} />}>
      <Suspense fallback={null}>
        <Page quality={QUALITIES[tier]} />
      </Suspense>
      <Spared>
        <Missing />
      </Spared>
      {/* A kiosk has them within itself, once its language is here. */}
      {kiosk ? null : (
        <>
          <Spared>
            <Loading />
          </Spared>
          <Spared>
            <WhenNoticed />
          </Spared>
          <Spared>
            <TroubleNote />
          </Spared>
          <Spared>
            <PictureLost />
          </Spared>
        </>
      )}
    </ErrorBoundary>
  );
}
