import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { LATER } from '../../content/later.ts';
import { session } from '../../session/store.ts';
import { changeView } from '../../session/view/change-view.ts';
import { DRAWN_MEASURES, type DrawnMeasure, LABELLINGS, type Labelling } from '../../session/view/view.ts';
import { Choice } from '../kit/Choice.tsx';

const words = LATER.drawing;

/** For students: which names and which measures stand on the picture. */
export function DrawingChoice() {
  const labels = useStore(session, (now) => now.view.labels);
  const measures = useStore(session, (now) => now.view.measures);
  const toggle = (measure: DrawnMeasure) =>
    changeView({
      measures: DRAWN_MEASURES.filter((one) => measures.includes(one) !== (one === measure)),
    });
  return (
    <section className="drawing" aria-label={words.title}>
      <Choice<Labelling>
        legend={L.names}
        showLegend
        look="seg"
        options={LABELLINGS.map((value) => ({ value, label: words.labellings[value] }))}
        value={labels}
        onChange={(value) => changeView({ labels: value })}
      />
      <fieldset className="choice chips">
        <legend className="h">{words.measures}</legend>
        <div className="opts">
          {DRAWN_MEASURES.map((measure) => (
            <label key={measure}>
              <input type="checkbox" checked={measures.includes(measure)} onChange={() => toggle(measure)} />
              <span>{words.drawn[measure]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p className="note">{words.hint}</p>
    </section>
  );
}
