import { use, useEffect } from 'react';
import { speak } from '../../content/tongues.ts';
import type { Language } from '../../session/language.ts';
import { session } from '../../session/store.ts';
import { type AskedLanguage, languageAsked } from '../../session/view/asked-language.ts';
import { kiosk, loadSettings } from './settings/load.ts';

/** The language that the kiosk's own address asks for, or the first that it offers: whoever leaves, it is spoken again. */
const asked = (): AskedLanguage => languageAsked(location.search, kiosk.getState().settings.languages[0]);

export const toStranger = (language: Language): Promise<void> => speak(language, 'stranger');

/** Where its words cannot be had, English is spoken: that is always here. */
export const speakFirst = (): Promise<void> => toStranger(asked().language).catch(() => toStranger('en'));

const ready = loadSettings()
  .then(speakFirst)
  .then(() => {
    const { notices } = asked();
    if (notices.length > 0) session.setState((now) => ({ notices: [...now.notices, ...notices] }));
  });

/** Waits for what the clinic has set and for the first language, and speaks it again after a failure that the page came back from. */
export function useFirstLanguage(): void {
  use(ready);
  useEffect(() => void speakFirst(), []);
}
