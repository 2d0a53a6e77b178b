import { useStore } from 'zustand';
import { LATER } from '../../content/later.ts';
import { fluoroStore, resetCounter, setFluoro, takeShot } from '../../fluoro/store.ts';
import { session } from '../../session/store.ts';
import { PANES, SCREENINGS, type Screening } from '../../session/view/fluoro-view.ts';
import { doseMsv } from '../../sim/dose.ts';
import { Choice } from '../kit/Choice.tsx';

/** The pedal, and what it has cost. */
export function Counter() {
  const screening = useStore(session, (now) => now.view.fluoro.screening);
  const shots = useStore(fluoroStore, (now) => now.shots);
  const seconds = useStore(fluoroStore, (now) => Math.round(now.seconds));
  const words = LATER.fluoro;
  return (
    <div className="counter">
      <Choice<Screening>
        legend={words.screening}
        look="seg"
        options={SCREENINGS.map((value) => ({ value, label: words.screenings[value] }))}
        value={screening}
        onChange={(value) => setFluoro({ screening: value })}
      />
      {PANES.map((pane) => (
        <button key={pane} type="button" className="btn" onClick={() => takeShot(pane)}>
          {words.shot(words.panes[pane])}
        </button>
      ))}
      <p>
        <output aria-label={words.counterName}>
          {words.counter(shots, (seconds / 60).toFixed(1), doseMsv(seconds).toFixed(1))}
        </output>{' '}
        <small>{words.illustrativeMark}</small>
        <button type="button" className="btn quiet" onClick={resetCounter}>
          {words.reset}
        </button>
      </p>
    </div>
  );
}
