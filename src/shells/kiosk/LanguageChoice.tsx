import { useState } from 'react';
import { useStore } from 'zustand';
import { kioskLabels } from '../../content/kiosk.ts';
import { LANGUAGE_NAMES, speak as speakTo } from '../../content/tongues.ts';
import type { Language } from '../../session/language.ts';
import { session } from '../../session/store.ts';
import { kiosk } from './settings/load.ts';

/** Speaks a language, or fails: what was spoken stays. */
export type Speak = (language: Language) => Promise<void>;

const toStranger: Speak = (language) => speakTo(language, 'stranger');

/** Each language under its own name. One whose words do not come says so in itself, and what was spoken stays. */
export function LanguageChoice({
  onChosen,
  speak = toStranger,
}: {
  onChosen?: () => void;
  speak?: Speak | undefined;
}) {
  const spoken = useStore(session, (now) => now.language);
  const offered = useStore(kiosk, ({ settings }) => settings.languages);
  const [missing, setMissing] = useState<Language | null>(null);
  const choose = (language: Language) => {
    setMissing(null);
    speak(language).then(
      () => onChosen?.(),
      () => setMissing(language),
    );
  };
  if (offered.length < 2) return null;
  return (
    <fieldset className="languages" aria-label={kioskLabels().language}>
      {offered.map((language) => (
        <button
          key={language}
          type="button"
          className="btn"
          lang={language}
          dir="auto"
          aria-pressed={language === spoken}
          onClick={() => choose(language)}
        >
          {LANGUAGE_NAMES[language].name}
        </button>
      ))}
      {missing === null ? null : (
        <p role="alert" lang={missing} dir="auto">
          {LANGUAGE_NAMES[missing].missing}
        </p>
      )}
    </fieldset>
  );
}
