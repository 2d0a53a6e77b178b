import { useEffect } from 'react';
import type { FallbackProps } from 'react-error-boundary';
import { L } from '../content/language.ts';
import { startOver } from '../session/start.ts';
import type { Shell } from '../session/view/view.ts';

/** How long a kiosk says that it stopped before it goes on by itself: its two sentences are read slowly in that. */
const KIOSK_MS = 10_000;

let times = 0;

/** The page without its link: if what the link asks for is what fails, the link would fail again. */
const openAfresh = (): void => location.replace(location.pathname + location.search);

/**
 * Something that holds the whole page failed: said in the shell's own voice, with a way on. The first time the page goes
 * on as it was, since all that was chosen is still there; if that fails too it opens afresh. A kiosk does so by itself.
 */
export function Broken({ error, resetErrorBoundary, shell }: FallbackProps & { shell: Shell }) {
  const kiosk = shell === 'kiosk';
  useEffect(() => {
    times++;
    if (!kiosk) return;
    const timer = setTimeout(() => goOn(resetErrorBoundary, true), KIOSK_MS);
    return () => clearTimeout(timer);
  }, [kiosk, resetErrorBoundary]);
  const words = L.broken;
  return (
    <main className="still-page" role="alert">
      <h1>{words.title}</h1>
      <p>{words[shell === 'screen' ? 'consult' : shell]}</p>
      {shell === 'study' ? <code>{error instanceof Error ? error.message : String(error)}</code> : null}
      <div className="row">
        <button type="button" className="btn primary" onClick={() => goOn(resetErrorBoundary, kiosk)}>
          {words.goOn}
        </button>
        <button type="button" className="btn" onClick={openAfresh}>
          {L.startOver}
        </button>
      </div>
    </main>
  );
}

function goOn(reset: () => void, fromStart: boolean): void {
  if (times > 1) {
    openAfresh();
    return;
  }
  if (fromStart) startOver();
  reset();
}
