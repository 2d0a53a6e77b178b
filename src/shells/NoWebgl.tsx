import { L, WORDS } from '../content/language.ts';
import { STAGES } from '../sim/stages/stages.ts';

/** Whether the 3D picture can be drawn at all. `?webgl=off` shows the page for when it cannot. */
export function hasWebgl2(): boolean {
  if (new URLSearchParams(location.search).get('webgl') === 'off') return false;
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}

/** The whole procedure in words and still pictures, for browsers without WebGL 2. */
export function NoWebgl() {
  return (
    <main className="still-page">
      <h1>{L.noWebgl.title}</h1>
      <p>{L.noWebgl.why}</p>
      <ol>
        {STAGES.map((id) => {
          const { plain, picture } = WORDS.stages[id];
          return (
            <li key={id}>
              <h2>{plain.title}</h2>
              <img src={`./stills/${id}.webp`} alt={picture} width={800} height={500} loading="lazy" />
              <p>{plain.lead}</p>
              <p className="soft">{plain.limit}</p>
              <ul>
                {plain.risks.map((risk) => (
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
