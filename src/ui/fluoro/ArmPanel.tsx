import { useState } from 'react';
import { useStore } from 'zustand';
import { LATER } from '../../content/later.ts';
import { lookedAt } from '../../fluoro/landmarks.ts';
import { PRESET_PANE, PRESETS, type Preset, presetArm } from '../../fluoro/presets.ts';
import { setArm, setFluoro } from '../../fluoro/store.ts';
import { now } from '../../session/now.ts';
import { session } from '../../session/store.ts';
import {
  ANGULAR_RANGE,
  FIELDS_MM,
  ORBITAL_RANGE,
  PANES,
  type PaneName,
  POLARITIES,
  type Polarity,
  SOURCE_RANGE,
} from '../../session/view/fluoro-view.ts';
import { Choice } from '../kit/Choice.tsx';
import { Slider } from './Slider.tsx';

const degrees = (value: number): string => `${Number(value.toFixed(1))}°`;

/** Stands the arm where a preset says, at the moment shown. */
function go(preset: Preset): PaneName {
  const { plan, state } = now.getState();
  const { manifest, view } = session.getState();
  const pane = PRESET_PANE[preset];
  if (plan !== null && state !== null && manifest !== null) {
    const looked = lookedAt(plan, state, view.focus);
    const { landmarks } = manifest.levels[looked.plan.level];
    setArm(pane, presetArm(preset, looked, landmarks, view.fluoro.sourceMm));
  }
  return pane;
}

/** Where the arm stands, and how its picture is shown. */
export function ArmPanel() {
  const fluoro = useStore(session, (now) => now.view.fluoro);
  const [steered, steer] = useState<PaneName>('ap');
  const words = LATER.fluoro;
  const arm = fluoro[steered];
  return (
    <div className="arm">
      <fieldset className="presets">
        <legend className="sr">{words.presets}</legend>
        {PRESETS.map((preset) => (
          <button key={preset} type="button" className="btn" onClick={() => steer(go(preset))}>
            {words.preset[preset]}
          </button>
        ))}
      </fieldset>
      <Choice<PaneName>
        legend={words.steer}
        showLegend
        look="seg"
        options={PANES.map((value) => ({ value, label: words.panes[value] }))}
        value={steered}
        onChange={steer}
      />
      <Slider
        label={words.orbital}
        value={arm.orbitalDeg}
        range={ORBITAL_RANGE}
        step={1}
        show={degrees}
        onChange={(orbitalDeg) => setArm(steered, { orbitalDeg })}
      />
      <Slider
        label={words.angular}
        value={arm.angularDeg}
        range={ANGULAR_RANGE}
        step={1}
        show={degrees}
        onChange={(angularDeg) => setArm(steered, { angularDeg })}
      />
      <Slider
        label={words.source}
        value={fluoro.sourceMm}
        range={SOURCE_RANGE}
        step={10}
        show={(value) => `${value}, ×${(1000 / value).toFixed(2)}`}
        onChange={(sourceMm) => setFluoro({ sourceMm })}
      />
      <Choice<(typeof FIELDS_MM)[number]>
        legend={words.field}
        showLegend
        look="seg"
        options={FIELDS_MM.map((value) => ({ value, label: String(value) }))}
        value={fluoro.fieldMm}
        onChange={(fieldMm) => setFluoro({ fieldMm })}
      />
      <Slider
        label={words.open}
        value={Math.round(100 * fluoro.open)}
        range={[30, 100]}
        step={5}
        show={(value) => String(value)}
        onChange={(share) => setFluoro({ open: share / 100 })}
      />
      <Slider
        label={words.brightness}
        value={fluoro.brightness}
        range={[-1, 1]}
        step={0.05}
        show={(value) => value.toFixed(2)}
        onChange={(brightness) => setFluoro({ brightness })}
      />
      <Slider
        label={words.window}
        value={fluoro.window}
        range={[0.5, 2]}
        step={0.05}
        show={(value) => `×${value.toFixed(2)}`}
        onChange={(window) => setFluoro({ window })}
      />
      <Choice<Polarity>
        legend={words.polarity}
        showLegend
        look="seg"
        options={POLARITIES.map((value) => ({ value, label: words.polarities[value] }))}
        value={fluoro.polarity}
        onChange={(polarity) => setFluoro({ polarity })}
      />
      <label className="tick">
        <input
          type="checkbox"
          checked={fluoro.beam}
          onChange={(event) => setFluoro({ beam: event.currentTarget.checked })}
        />
        {words.beam}
      </label>
    </div>
  );
}
