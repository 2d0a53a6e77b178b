import { use, useEffect } from 'react';
import { speak } from '../../content/tongues.ts';
import { session } from '../../session/store.ts';
import { languageAsked } from '../../session/view/asked-language.ts';

/** The language that the kiosk's own address asks for: whoever leaves, it is spoken again. */
const asked = languageAsked(location.search);

/** Where its words cannot be had, English is spoken: that is always here. */
export const speakFirst = (): Promise<void> => speak(asked.language).catch(() => speak('en'));

const ready = speakFirst().then(() => {
  const { notices } = asked;
  if (notices.length > 0) session.setState((now) => ({ notices: [...now.notices, ...notices] }));
});

/** Waits for the first language, and speaks it again after a failure that the page came back from. */
export function useFirstLanguage(): void {
  use(ready);
  useEffect(() => void speakFirst(), []);
}
