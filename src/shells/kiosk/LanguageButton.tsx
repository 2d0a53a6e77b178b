import { useState } from 'react';
import { useStore } from 'zustand';
import { kioskLabels } from '../../content/kiosk.ts';
import { Sheet } from '../../ui/kit/Sheet.tsx';
import { LanguageChoice, type Speak } from './LanguageChoice.tsx';
import { kiosk } from './settings/load.ts';

/** A globe, which is known without words: whoever has a language that they do not read finds another by it. */
export function LanguageButton({ speak }: { speak?: Speak }) {
  const [open, setOpen] = useState(false);
  const several = useStore(kiosk, ({ settings }) => settings.languages.length > 1);
  const { language } = kioskLabels();
  if (!several) return null;
  return (
    <>
      <button
        type="button"
        className="btn quiet globe"
        aria-label={language}
        title={language}
        onClick={() => setOpen(true)}
      >
        <svg className="i" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3 12h18M12 3c-6 5-6 13 0 18c6-5 6-13 0-18" />
        </svg>
      </button>
      {open ? (
        <Sheet title={language} onClose={() => setOpen(false)}>
          <LanguageChoice speak={speak} onChosen={() => setOpen(false)} />
        </Sheet>
      ) : null}
    </>
  );
}
