import { type SyntheticEvent, useId } from 'react';
import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { STUDY } from '../../content/study.ts';
import { session } from '../../session/store.ts';
import { resetLayers, setLayer, undo } from '../../session/view/past.ts';
import { LAYERS, type Layer, layersAt } from '../../showing/layers.ts';
import { showingAt } from '../../showing/showing.ts';

/** On a phone the layers open over what lies below the picture: the picture itself must then be in sight. */
const showPicture = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>): void => {
  if (currentTarget.open && getComputedStyle(currentTarget).position === 'fixed')
    document.querySelector('.plate')?.scrollIntoView({ block: 'start' });
};

/** One slider for each layer, from the outside in. What the visitor has not touched follows the steps. */
export function LayerSliders() {
  const showing = useStore(session, (now) => showingAt(now.stage));
  const own = useStore(session, (now) => now.view.layers);
  const undoable = useStore(session, (now) => now.past.length > 0);
  const section = useStore(session, (now) => now.view.section);
  const explode = useStore(session, (now) => (now.view.explode > 0 ? 1 : 0));
  const layers = layersAt(showing, { layers: own, section, explode });
  return (
    <details className="layers" onToggle={showPicture}>
      <summary>{STUDY.layers.title}</summary>
      <div className="rows">
        {LAYERS.map((layer) => (
          <Slider key={layer} layer={layer} opacity={layers[layer]} />
        ))}
      </div>
      <button type="button" className="btn" onClick={resetLayers} disabled={Object.keys(own).length === 0}>
        {STUDY.layers.reset}
      </button>
      <button type="button" className="btn" onClick={undo} disabled={!undoable}>
        {L.undo}
      </button>
    </details>
  );
}

function Slider({ layer, opacity }: { layer: Layer; opacity: number }) {
  const id = useId();
  const percent = Math.round(100 * opacity);
  const text = percent === 0 ? STUDY.layers.hidden : `${percent} %`;
  return (
    <>
      <label htmlFor={id}>{STUDY.layers.names[layer]}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={percent}
        aria-valuetext={text}
        onChange={(event) => setLayer(layer, Number(event.target.value) / 100)}
      />
      <output htmlFor={id}>{text}</output>
    </>
  );
}
