import { lazy, Suspense, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { STUDY } from '../../content/study.ts';
import { again } from '../../session/load/again.ts';
import { learn, openSheet } from './store.ts';

const LearnSheets = lazy(again(() => import('./LearnSheets.tsx')));

/** What a student learns by, behind one button; and the sheets that words elsewhere on the page open. */
export function LearnButton() {
  const open = useStore(learn, (now) => now.sheet !== null);
  useGiveFocusBack(open);
  return (
    <>
      <button type="button" className="btn learn" onClick={() => openSheet('menu')}>
        {STUDY.learn}
      </button>
      {open ? (
        <Suspense fallback={null}>
          <LearnSheets />
        </Suspense>
      ) : null}
    </>
  );
}

/** What had the focus before a sheet came has it again once that is gone, unless somebody has gone elsewhere. */
function useGiveFocusBack(open: boolean): void {
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (!open) return;
    before.current = document.activeElement;
    return () => {
      const from = before.current;
      if (document.activeElement === document.body && from instanceof HTMLElement && from.isConnected)
        from.focus();
    };
  }, [open]);
}
