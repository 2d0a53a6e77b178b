import { useStore } from 'zustand';
import { kioskWords } from '../../content/kiosk.ts';
import { L } from '../../content/language.ts';
import { stillWords } from '../../content/still.ts';
import { STAGES } from '../../sim/stages/stages.ts';
import { LanguageChoice } from '../../ui/language/LanguageChoice.tsx';
import { toStranger, useFirstLanguage } from './first-language.ts';
import { lock } from './locked.ts';
import { kiosk } from './settings/load.ts';
import '../faces/names.css';

lock();

/** All steps in a stranger's words and still pictures, where there is no WebGL 2. */
export default function KioskStill() {
  useFirstLanguage();
  const languages = useStore(kiosk, ({ settings }) => settings.languages);
  const words = kioskWords();
  return (
    <main className="still-page kiosk-still">
      <LanguageChoice offered={languages} speak={toStranger} />
      <h1>{stillWords().title}</h1>
      <p>{stillWords().why}</p>
      <ol>
        {STAGES.map((id) => (
          <li key={id}>
            <h2>{words[id].title}</h2>
            <img src={`./stills/${id}.webp`} alt={words[id].spoken} width={800} height={500} loading="lazy" />
            <p>{words[id].line}</p>
          </li>
        ))}
      </ol>
      <p className="note">{L.disclaimer}</p>
    </main>
  );
}
