import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { again } from '../../session/load/again.ts';
import { session } from '../../session/store.ts';
import type { DevelopmentProps } from './developer.ts';

const Development = lazy(again(() => import('./Development.tsx')));

/** Averages the picture when it is left alone; its script comes after the first picture. */
export function DevelopmentWhenWanted(props: DevelopmentProps) {
  const wanted = useStore(
    session,
    ({ shown, develop, pictureLost }) => shown && develop !== 'off' && !pictureLost,
  );
  return wanted ? (
    <Suspense fallback={null}>
      <Development {...props} />
    </Suspense>
  ) : null;
}
