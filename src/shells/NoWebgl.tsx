import { lazy } from 'react';
import { ASIDES } from '../content/asides.ts';
import { L, WORDS } from '../content/language.ts';
import { STAGES } from '../sim/stages/stages.ts';

const KioskStill = lazy(() => import('./kiosk/KioskStill.tsx'));

/** The whole procedure in words and still pictures, for browsers without WebGL 2; at a kiosk in a stranger's. */
export default function NoWebgl({ kiosk }: { kiosk: boolean }) {
  if (kiosk) return <KioskStill />;
  return (
    <main className="still-page">
      <h1>{L.noWebgl.title}</h1>
      <p>{L.noWebgl.why}</p>
      <ol>
        {STAGES.map((id) => {
          const { title, lead, limit, picture } = WORDS.stages[id];
          return (
            <li key={id}>
              <h2>{title}</h2>
              <img src={`./stills/${id}.webp`} alt={picture} width={800} height={500} loading="lazy" />
              <p>{lead}</p>
              <p className="soft">{limit}</p>
              <ul>
                {ASIDES[id].risks.map((risk) => (
                  <li key={risk.text}>{risk.text}</li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
      <p className="note">{L.disclaimer}</p>
    </main>
  );
}
