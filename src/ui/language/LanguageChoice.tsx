import { useState } from 'react';
import { useStore } from 'zustand';
import { kioskLabels } from '../../content/kiosk.ts';
import { LANGUAGE_NAMES } from '../../content/tongues.ts';
import type { Language } from '../../session/language.ts';
import { session } from '../../session/store.ts';

export interface Choice {
  /** In this order; of one alone there is nothing to choose. */
  offered: readonly Language[];
  /** Speaks a language, or fails: what was spoken stays. */
  speak: (language: Language) => Promise<void>;
}

/** Each language under its own name. One whose words do not come says so in itself, and what was spoken stays. */
export function LanguageChoice({ offered, speak, onChosen }: Choice & { onChosen?: () => void }) {
  const spoken = useStore(session, (now) => now.language);
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
