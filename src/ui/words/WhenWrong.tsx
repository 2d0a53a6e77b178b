import { lazy, Suspense } from 'react';
import { again } from '../../session/load/again.ts';
import type { Voice } from './Events.tsx';
import { useEvent } from './use-event.ts';

const EventNow = lazy(again(() => import('./EventNow.tsx')));

/** Tells what goes wrong, where something does; its words are loaded then. */
export function WhenWrong({ voice }: { voice: Voice }) {
  const id = useEvent();
  return id === null ? null : (
    <Suspense fallback={null}>
      <EventNow key={id} id={id} voice={voice} />
    </Suspense>
  );
}
