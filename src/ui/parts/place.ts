import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { session } from '../../session/store.ts';
import { pick } from '../../session/view/past.ts';

/** Whether the panel of parts has been asked for; it is there, too, while a part is picked. */
export const partsPlace = createStore<{ asked: boolean }>(() => ({ asked: false }));

export const openParts = (): void => partsPlace.setState({ asked: true });

export function closeParts(): void {
  partsPlace.setState({ asked: false });
  pick(null);
}

/** Whether it is there. */
export function usePartsShown(): boolean {
  const picked = useStore(session, (now) => now.view.picked !== null);
  const asked = useStore(partsPlace, (now) => now.asked);
  return picked || asked;
}
