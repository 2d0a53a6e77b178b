import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { SAVE } from '../../content/save.ts';
import { fluoroStore } from '../../fluoro/store.ts';
import { SAVED_AS, type SaveAs, saver } from '../../session/saving.ts';
import { session } from '../../session/store.ts';
import { saveBlob } from '../kit/save-file.ts';
import './save.css';

/** Every form in which what is shown can be saved, and how it went. */
export default function SavePanel() {
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const parts = useParts();
  const [chosen, setChosen] = useState<string | null>(null);
  const part = chosen !== null && parts.includes(chosen) ? chosen : (parts[0] ?? null);
  const films = useStore(fluoroStore, ({ canvas }) => canvas.ap !== null || canvas.lateral !== null);
  const save = async (as: SaveAs) => {
    setBusy(true);
    setSaid(SAVE.doing);
    try {
      const { name, type, bytes } = await (await saver()).save({ as, part: as === 'stl' ? part : null });
      saveBlob(name, new Blob([bytes], { type }));
      setSaid(SAVE.done(name));
    } catch (error) {
      setSaid(SAVE.failed(error instanceof Error ? error.message : String(error)));
    }
    setBusy(false);
  };
  const unable = (as: SaveAs) => busy || (as === 'xray' && !films) || (as === 'stl' && part === null);
  return (
    <div className="saving">
      <p className="soft">{SAVE.hint}</p>
      {SAVED_AS.map((as) => (
        <button
          key={as}
          type="button"
          className="btn"
          disabled={unable(as)}
          title={as === 'xray' && !films ? SAVE.noXray : undefined}
          onClick={() => void save(as)}
        >
          {SAVE.forms[as]}
        </button>
      ))}
      <label>
        {SAVE.part}
        <select value={part ?? ''} onChange={({ target }) => setChosen(target.value)}>
          {parts.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <p role="status">{said}</p>
    </div>
  );
}

/** What there is to print in the stage that is shown, the bone that is looked at first. */
function useParts(): readonly string[] {
  const [parts, setParts] = useState<readonly string[]>([]);
  const stage = useStore(session, (now) => now.stage);
  const plan = useStore(session, (now) => now.plan);
  useEffect(() => {
    if (stage === null || plan === null) return;
    let gone = false;
    const focused = `vertebra-${plan.levels[0].level}`;
    const first = (name: string) => (name === focused ? 0 : 1);
    saver()
      .then((make) => make.parts())
      .then(
        (names) => {
          if (!gone) setParts([...names].sort((a, b) => first(a) - first(b)));
        },
        // Planned anew meanwhile: the next plan asks again.
        () => undefined,
      );
    return () => {
      gone = true;
    };
  }, [stage, plan]);
  return parts;
}
