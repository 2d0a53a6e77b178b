import { lazy, Suspense, useEffect, useState } from 'react';
import { MODES, type Mode } from '../../practice/log.ts';
import type { Quality } from '../../scene/frame/quality.ts';
import { again } from '../../session/load/again.ts';
import { session } from '../../session/store.ts';
import { type Asked, askedFor } from '../../session/view/asked.ts';
import { Workbench } from './Workbench.tsx';

const Practise = lazy(again(() => import('./Practise.tsx')));

/** `?practise=blind` opens the study with a needle in the hand; `practice` is another way to write it. What is neither mode is
 * told, and the workbench is shown. */
function practiseAsked(): Asked<Mode> {
  const asked = askedFor(location.search, 'practise', MODES);
  return asked.word !== null || asked.notices.length > 0
    ? asked
    : askedFor(location.search, 'practice', MODES);
}

/** For students: the workbench, or practising by hand. */
export default function Study({ quality }: { quality: Quality }) {
  const [practising, practise] = useState<{ mode: Mode | null } | null>(() => {
    const { word } = practiseAsked();
    return word === null ? null : { mode: word };
  });
  useEffect(() => {
    const { notices } = practiseAsked();
    if (notices.length > 0) session.setState((now) => ({ notices: [...now.notices, ...notices] }));
  }, []);
  if (practising === null) return <Workbench quality={quality} onPractise={() => practise({ mode: null })} />;
  return (
    <Suspense fallback={null}>
      <Practise quality={quality} mode={practising.mode} onLeave={() => practise(null)} />
    </Suspense>
  );
}
