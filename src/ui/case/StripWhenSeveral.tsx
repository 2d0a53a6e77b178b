import { type ComponentProps, lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { again } from '../../session/load/again.ts';
import { session } from '../../session/store.ts';
import { useAhead } from '../kit/ahead.ts';

const loadStrip = () => import('./SpineStrip.tsx');
const SpineStrip = lazy(again(loadStrip));

/** The strip of bones, where there are several: most cases have one, whose first picture has no use for its script. */
export function StripWhenSeveral(props: ComponentProps<typeof SpineStrip>) {
  const several = useStore(session, (now) => now.case.levels.length > 1);
  useAhead(loadStrip);
  return several ? (
    <Suspense fallback={null}>
      <SpineStrip {...props} />
    </Suspense>
  ) : null;
}
