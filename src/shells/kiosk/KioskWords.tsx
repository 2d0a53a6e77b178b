import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { kioskWords } from '../../content/kiosk.ts';
import { L } from '../../content/language.ts';
import type { PartText } from '../../content/types.ts';
import { Spared } from '../../scene/frame/Spared.tsx';
import { again } from '../../session/load/again.ts';
import { session } from '../../session/store.ts';
import { pick } from '../../session/view/past.ts';
import { useLookedCase, useStage } from '../../ui/kit/hooks.ts';
import { Icon } from '../../ui/kit/Icon.tsx';
import { WhenWarned } from '../../ui/warnings/WhenWarned.tsx';
import { isReached, useEvent } from '../../ui/words/use-event.ts';

const loadPartWords = again(() => import('../../content/part-words.ts'));
const KioskEventNow = lazy(again(() => import('../../ui/words/KioskEventNow.tsx')));
const KioskWarnings = lazy(again(() => import('../../ui/warnings/KioskWarnings.tsx')));

/** What the step is about, in few words; while a part of the picture is touched, what that is. */
export function KioskWords() {
  const now = useStage(kioskWords());
  const part = usePart();
  const id = now?.stage.id;
  const happens = useEvent();
  // From its own step on it stands in place of what the plan would say.
  const wrong = happens !== null && id !== undefined && isReached(happens, id) ? happens : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies(id): another step has words of its own
  useEffect(() => () => pick(null), [id]);
  if (now === null) return null;
  return (
    <div className="kioskwords">
      <div aria-live="polite">
        {/* It keeps its room while a part is told of: the picture would be framed anew at every touch. */}
        <div className={part === null ? '' : 'aside'}>
          <h1>{now.words.title}</h1>
          {wrong === null ? <p>{now.words.line}</p> : null}
          {now.untouched.plain === null ? null : <p>{now.untouched.plain}</p>}
          <Spared>
            {wrong === null ? null : (
              <Suspense fallback={null}>
                <KioskEventNow id={wrong} />
              </Suspense>
            )}
            <WhenWarned>
              <KioskWarnings />
            </WhenWarned>
          </Spared>
        </div>
        {part === null ? null : (
          <div>
            <h1>{part.name}</h1>
            <p>{part.text}</p>
          </div>
        )}
      </div>
      {part === null ? null : (
        <button type="button" className="btn" onClick={() => pick(null)}>
          <Icon name="close" />
          {L.close}
        </button>
      )}
    </div>
  );
}

/** Name and sentence of the part that is picked, once its words are here. */
function usePart(): PartText | null {
  const picked = useStore(session, (now) => now.view.picked);
  const treated = useLookedCase().level;
  const language = useStore(session, (now) => now.language);
  const [part, setPart] = useState<PartText | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies(language): it is told in the one that is spoken
  useEffect(() => {
    if (picked === null) {
      setPart(null);
      return;
    }
    let gone = false;
    loadPartWords().then(
      ({ partWords }) => {
        if (!gone) setPart(partWords(picked, 'plain', treated));
      },
      // Without its words the part is outlined, and the step's words stay.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [picked, treated, language]);
  return part;
}
