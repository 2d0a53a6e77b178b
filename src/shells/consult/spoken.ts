import { speak } from '../../content/tongues.ts';
import { LANGUAGES, type Language } from '../../session/language.ts';
import { session } from '../../session/store.ts';
import { languageAsked } from '../../session/view/asked-language.ts';
import { keepHere, keptHere } from '../../ui/kit/on-device.ts';
import { KEPT_LANGUAGE } from './kept-language.ts';

const PARAM = 'lang';

/** The language that the address asks for, else the one that was chosen on this device: a link says what its reader reads. */
export async function speakFirst(): Promise<void> {
  const linked = new URLSearchParams(location.search).has(PARAM);
  const { language, notices } = languageAsked(location.search);
  const kept = LANGUAGES.find((one) => one === keptHere(KEPT_LANGUAGE)) ?? 'en';
  // Where its words do not come English is read: that is always here.
  await speak(linked ? language : kept, 'patient').catch(() => undefined);
  if (notices.length > 0) session.setState((now) => ({ notices: [...now.notices, ...notices] }));
}

/** Speaks another language from now on, here and in every link that is made from here. */
export async function speakOn(language: Language): Promise<void> {
  await speak(language, 'patient');
  keepHere(KEPT_LANGUAGE, language === 'en' ? null : language);
  const asked = new URLSearchParams(location.search);
  if (language === 'en') asked.delete(PARAM);
  else asked.set(PARAM, language);
  const search = asked.size === 0 ? '' : `?${asked}`;
  history.replaceState(history.state, '', location.pathname + search + location.hash);
}
