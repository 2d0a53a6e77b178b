import { loadTongues } from '../../../content/tongues.ts';
import { session } from '../../../session/store.ts';
import { keepHere, keptHere } from '../../../ui/kit/on-device.ts';
import { hasWebgl2 } from '../../webgl.ts';
import { kiosk } from '../settings/load.ts';
import { kept } from './kept.ts';

const must = (is: boolean, why = ''): void => {
  if (!is) throw new Error(why);
};

/** What is tried at the touch of a button; one that throws has failed, and says why. */
export const CHECKS = {
  picture: () => must(hasWebgl2()),
  plan: () => must(session.getState().plan !== null && session.getState().trouble === null),
  storage: () => {
    const name = 'kyphoscope-kiosk-test';
    keepHere(name, 'kept');
    must(keptHere(name) === 'kept');
    keepHere(name, null);
  },
  offline: async () => must((await kept()) !== null),
  words: async () => {
    await loadTongues();
  },
  settings: () => {
    const { refused, notices } = kiosk.getState();
    must(refused === null, refused ?? '');
    must(notices.length === 0, notices.map(({ field }) => field).join(', '));
  },
  watched: async () => {
    const answer = await fetch(new URL('alive', document.baseURI), { method: 'POST' });
    must(answer.ok, String(answer.status));
  },
} as const satisfies Readonly<Record<string, () => void | Promise<void>>>;
export type Check = keyof typeof CHECKS;
