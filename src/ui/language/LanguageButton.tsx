import { useState } from 'react';
import { kioskLabels } from '../../content/kiosk.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { type Choice, LanguageChoice } from './LanguageChoice.tsx';

/** A globe, which is known without words: whoever has a language that they do not read finds another by it. */
export function LanguageButton(choice: Choice) {
  const [open, setOpen] = useState(false);
  const { language } = kioskLabels();
  if (choice.offered.length < 2) return null;
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
          <LanguageChoice {...choice} onChosen={() => setOpen(false)} />
        </Sheet>
      ) : null}
    </>
  );
}
