import { lazy, Suspense } from 'react';
import { asideWords } from '../content/asides.ts';
import { L, plainStages } from '../content/language.ts';
import { stillWords } from '../content/still.ts';
import { again } from '../session/load/again.ts';
import { STAGES } from '../sim/stages/stages.ts';

const KioskStill = lazy(again(() => import('./kiosk/KioskStill.tsx')));

/** The whole procedure in words and still pictures, for browsers without WebGL 2; at a kiosk in a stranger's. */
export default function NoWebgl({ kiosk }: { kiosk: boolean }) {
  return <Suspense fallback={null}>{kiosk ? <KioskStill /> : <PatientStill />}</Suspense>;
}

/** A patient's, once the language is here. */
const PatientStill = lazy(
  again(async () => {
    await (await import('./consult/spoken.ts')).speakFirst();
    return { default: Still };
  }),
);

function Still() {
  return (
    <main className="still-page">
      <h1>{stillWords().title}</h1>
      <p>{stillWords().why}</p>
      <ol>
        {STAGES.map((id) => {
          const { title, lead, limit, picture } = plainStages()[id];
          return (
            <li key={id}>
              <h2>{title}</h2>
              <img src={`./stills/${id}.webp`} alt={picture} width={800} height={500} loading="lazy" />
              <p>{lead}</p>
              <p className="soft">{limit}</p>
              <ul>
                {asideWords()[id].risks.map((risk) => (
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
