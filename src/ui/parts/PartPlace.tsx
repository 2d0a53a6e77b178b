import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { again } from '../../session/load/again.ts';
import { session } from '../../session/store.ts';
import { useLookedCase } from '../kit/hooks.ts';
import { usePartsShown } from './place.ts';

const load = () => import('./PartPanel.tsx');
const loadPartWords = again(() => import('../../content/part-words.ts'));
const PartPanel = lazy(again(async () => ({ default: (await load()).PartPanel })));

type Voice = 'plain' | 'clinical';

/** Where the step's words stand, beside the picture or on a phone below it: while a part is looked at, its name and
 * what can be done with it stand there instead. */
export function PartPlace({ voice, children }: { voice: Voice; children: ReactNode }) {
  const shown = usePartsShown();
  const ready = useStore(session, (now) => now.trunk !== null);
  useEffect(() => {
    if (ready) load().catch(() => undefined);
  }, [ready]);
  return (
    <>
      <Said voice={voice} />
      {shown ? (
        <Suspense fallback={children}>
          <PartPanel voice={voice} />
        </Suspense>
      ) : (
        children
      )}
    </>
  );
}

/** Name and sentence of the part, said by screen readers when it changes; it is there before there is anything to say. */
function Said({ voice }: { voice: Voice }) {
  const picked = useStore(session, (now) => now.view.picked);
  const treated = useLookedCase().level;
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (picked === null) {
      setSaid('');
      return;
    }
    let gone = false;
    const say = async () => {
      const { partWords } = await loadPartWords();
      const { name, text } = partWords(picked, voice, treated);
      if (!gone) setSaid(`${name}. ${text}`);
    };
    say().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [picked, voice, treated]);
  return (
    <p className="sr" aria-live="polite">
      {said}
    </p>
  );
}
