import { lazy, Suspense, useState } from 'react';
import { STUDY } from '../../content/study.ts';
import { again } from '../../session/load/again.ts';

const SavePanel = lazy(again(() => import('./SavePanel.tsx')));

/** What is shown, as a file for other programs: its forms are loaded once it is opened. */
export function SaveAs() {
  const [open, setOpen] = useState(false);
  return (
    <details className="layers" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{STUDY.saveAs}</summary>
      {open ? (
        <Suspense fallback={null}>
          <SavePanel />
        </Suspense>
      ) : null}
    </details>
  );
}
