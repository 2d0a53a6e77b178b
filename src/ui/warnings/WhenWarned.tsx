import { type ReactNode, Suspense } from 'react';
import { useStore } from 'zustand';
import { session } from '../../session/store.ts';

/** What tells warnings, loaded once a plan has any: most have none, and the first picture does without. */
export function WhenWarned({ children }: { children: ReactNode }) {
  const any = useStore(session, (now) => now.plan?.levels.some(({ warnings }) => warnings.length > 0));
  return any ? <Suspense fallback={null}>{children}</Suspense> : null;
}
